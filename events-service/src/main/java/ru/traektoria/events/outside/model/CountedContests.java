package ru.traektoria.events.outside.model;

import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Список конкурсов муниципалитета, которые засчитываются: names as people write them. */
public record CountedContests(List<String> titles) {

  private static final int MOST = 300;

  public CountedContests {
    titles =
        titles == null
            ? List.of()
            : titles.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
  }

  /**
   * Answers whether a title names one of them, whatever quotes, case and year it is written with.
   */
  public boolean counts(String title) {
    String asked = " " + folded(title) + " ";
    return titles.stream()
        .map(CountedContests::folded)
        .anyMatch(known -> !known.isEmpty() && asked.contains(" " + known + " "));
  }

  /** Another list in place of this one. */
  public Decision<CountedContests, Object> replace(List<String> others) {
    CountedContests next = new CountedContests(others);
    return next.titles().size() > MOST
        ? Decision.refuse(Reason.at("titles", "counted.many", "В списке не больше 300 конкурсов."))
        : Decision.accept(next);
  }

  private static String folded(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

package ru.traektoria.diagnostics.model.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.platform.kernel.Reason;

/**
 * Задание инструмента, bound to one competence.
 *
 * @param code unique in the instrument, letters and digits
 * @param weight how often its points count, 1 or more
 * @param reverse SCALE only: agreement speaks against the competence
 * @param options empty for SCALE
 */
public record Item(
    String code,
    ItemKind kind,
    CompetenceCode competence,
    int weight,
    String text,
    boolean reverse,
    List<Option> options) {

  private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

  public Item {
    options = options == null ? List.of() : List.copyOf(options);
    weight = Math.max(1, weight);
  }

  /** The answers that may be chosen, in the order in which they are shown. */
  public List<String> choices() {
    return kind == ItemKind.SCALE ? STEPS : options.stream().map(Option::code).toList();
  }

  /** What is wrong with an answer to this item, if anything. */
  public Optional<Reason> problem(List<String> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of(Reason.at(code, "answer.empty", "Выберите вариант ответа."));
    }
    if (!choices().containsAll(chosen) || new HashSet<>(chosen).size() != chosen.size()) {
      return Optional.of(
          Reason.at(code, "answer.unknown-option", "Такого варианта ответа в вопросе нет."));
    }
    if (kind != ItemKind.MULTIPLE && chosen.size() > 1) {
      return Optional.of(
          Reason.at(code, "answer.too-many", "В этом вопросе выбирается один вариант."));
    }
    return Optional.empty();
  }

  /** The score of a valid answer. */
  public Score score(List<String> chosen) {
    return new Score((long) weight * points(chosen), 100L * weight);
  }

  private int points(List<String> chosen) {
    return switch (kind) {
      case SCALE -> scalePoints(Integer.parseInt(chosen.get(0)));
      case SINGLE -> option(chosen.get(0)).points();
      case MULTIPLE -> multiplePoints(Set.copyOf(chosen));
    };
  }

  private int scalePoints(int step) {
    return 25 * (reverse ? 5 - step : step - 1);
  }

  private int multiplePoints(Set<String> chosen) {
    long rights = options.stream().filter(Option::right).count();
    long hits = chosen.stream().filter(each -> option(each).right()).count();
    long misses = chosen.size() - hits;
    return (int) (100 * Math.max(0, hits - misses) / rights);
  }

  private Option option(String wanted) {
    return options.get(
        IntStream.range(0, options.size())
            .filter(index -> options.get(index).code().equals(wanted))
            .findFirst()
            .orElseThrow());
  }
}

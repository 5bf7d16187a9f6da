package ru.traektoria.diagnostics.model.satisfaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;

/**
 * Sums of anonymous answers.
 *
 * @param answers how many people answered
 * @param satisfied how many gave 4 or 5 overall
 * @param choices by question and choice
 * @param texts free words by question, in alphabetical order so that none can be placed in time
 */
public record Tally(
    int answers,
    int satisfied,
    Map<String, Map<String, Integer>> choices,
    Map<String, List<String>> texts) {

  /** No answers. */
  public static final Tally EMPTY = new Tally(0, 0, Map.of(), Map.of());

  /** The question about the support as a whole. */
  public static final String OVERALL = "overall";

  private static final int SATISFIED_FROM = 4;

  public Tally {
    choices = choices == null ? Map.of() : Map.copyOf(choices);
    texts = texts == null ? Map.of() : Map.copyOf(texts);
  }

  static boolean satisfied(Map<String, List<String>> answers) {
    List<String> overall = answers.getOrDefault(OVERALL, List.of());
    return !overall.isEmpty() && Integer.parseInt(overall.get(0)) >= SATISFIED_FROM;
  }

  Tally plus(Instrument asked, Map<String, List<String>> given) {
    Map<String, Map<String, Integer>> moreChoices = new HashMap<>(choices);
    Map<String, List<String>> moreTexts = new HashMap<>(texts);
    for (Item item : asked.items()) {
      List<String> chosen = given.getOrDefault(item.code(), List.of());
      if (item.kind() == ItemKind.TEXT) {
        chosen.stream().filter(text -> !text.isBlank()).forEach(text -> add(moreTexts, item, text));
      } else if (!chosen.isEmpty()) {
        Map<String, Integer> counts =
            new TreeMap<>(moreChoices.getOrDefault(item.code(), Map.of()));
        chosen.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        moreChoices.put(item.code(), counts);
      }
    }
    return new Tally(answers + 1, satisfied + (satisfied(given) ? 1 : 0), moreChoices, moreTexts);
  }

  private static void add(Map<String, List<String>> all, Item item, String text) {
    List<String> more = new ArrayList<>(all.getOrDefault(item.code(), List.of()));
    more.add(text.strip());
    more.sort(null);
    all.put(item.code(), more);
  }
}

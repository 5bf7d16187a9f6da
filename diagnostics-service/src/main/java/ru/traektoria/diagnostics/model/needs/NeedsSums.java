package ru.traektoria.diagnostics.model.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.NumberKey;

/**
 * Сводка опроса потребностей или условий of a group, without names (S3 §3.2.1, S4-21, S2-25).
 *
 * @param people how many answered
 * @param themes how many want to learn each competence; a person counts once in each
 */
public record NeedsSums(int people, Map<CompetenceCode, Integer> themes, List<Question> questions) {

  /**
   * One question.
   *
   * @param answered how many answered it
   * @param choices by option or step of the scale, how many chose it; empty for numbers and texts
   * @param mean of a scale or number; {@code null} where nobody answered or there is none
   * @param words free answers in the order of the alphabet, so that none can be placed
   */
  public record Question(
      Item item, int answered, Map<String, Integer> choices, Double mean, List<String> words) {}

  /** The sums of these sheets; the order of the sheets does not matter. */
  public static NeedsSums of(Instrument asked, Collection<NeedsSheet> sheets) {
    List<Question> questions = asked.items().stream().map(item -> question(item, sheets)).toList();
    Map<CompetenceCode, Integer> themes = new HashMap<>();
    for (NeedsSheet sheet : sheets) {
      themes(asked, sheet).forEach(code -> themes.merge(code, 1, Integer::sum));
    }
    return new NeedsSums(sheets.size(), Map.copyOf(themes), questions);
  }

  /** The competences that the questionnaire offers to choose from. */
  public static Set<CompetenceCode> offered(Instrument asked) {
    Set<CompetenceCode> offered = new TreeSet<>();
    asked.items().stream()
        .flatMap(item -> item.options().stream())
        .filter(option -> option.competence() != null)
        .forEach(option -> offered.add(option.competence()));
    return offered;
  }

  private static Set<CompetenceCode> themes(Instrument asked, NeedsSheet sheet) {
    return asked.items().stream()
        .flatMap(
            item ->
                item.options().stream()
                    .filter(option -> option.competence() != null)
                    .filter(option -> chosen(sheet, item).contains(option.code())))
        .map(option -> option.competence())
        .collect(Collectors.toSet());
  }

  private static Question question(Item item, Collection<NeedsSheet> sheets) {
    List<List<String>> given =
        sheets.stream()
            .map(sheet -> chosen(sheet, item))
            .filter(chosen -> chosen.stream().anyMatch(each -> !each.isBlank()))
            .toList();
    Map<String, Integer> choices = new HashMap<>();
    item.choices().forEach(choice -> choices.put(choice, 0));
    given.forEach(
        chosen -> chosen.forEach(each -> choices.computeIfPresent(each, (c, n) -> n + 1)));
    return new Question(item, given.size(), choices, mean(item, given), words(item, given));
  }

  private static List<String> chosen(NeedsSheet sheet, Item item) {
    return sheet.answers().getOrDefault(item.code(), List.of());
  }

  private static Double mean(Item item, List<List<String>> given) {
    boolean counted = item.kind() == ItemKind.SCALE || item.kind() == ItemKind.NUMBER;
    return !counted || given.isEmpty()
        ? null
        : given.stream()
            .mapToDouble(chosen -> NumberKey.read(chosen.get(0)))
            .average()
            .orElseThrow();
  }

  private static List<String> words(Item item, List<List<String>> given) {
    List<String> words = new ArrayList<>();
    if (item.kind() == ItemKind.TEXT) {
      given.forEach(chosen -> words.add(chosen.get(0).strip()));
      words.sort(null);
    }
    return words;
  }
}

package ru.traektoria.monitoring.catalogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.reader.Formulas;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code breakdowns.yaml} and the details of a row, and checks what can be divided how. */
public final class GroupingReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Map<Population, Set<Breakdown>> DIVIDED =
      Map.of(
          Population.PEOPLE,
          EnumSet.complementOf(
              EnumSet.of(Breakdown.SECTION, Breakdown.RESPONSIBLE, Breakdown.GRADE)),
          Population.ORGANISATIONS,
          EnumSet.of(Breakdown.ORGANISATION, Breakdown.SUBJECT, Breakdown.KIND, Breakdown.DETAIL),
          Population.VACANCIES,
          EnumSet.of(
              Breakdown.ORGANISATION,
              Breakdown.SUBJECT,
              Breakdown.KIND,
              Breakdown.POSITION,
              Breakdown.DETAIL),
          Population.PLAN_ITEMS,
          EnumSet.of(
              Breakdown.ORGANISATION, Breakdown.SECTION, Breakdown.RESPONSIBLE, Breakdown.DETAIL));

  private static final Set<Breakdown> ANY =
      EnumSet.of(Breakdown.ORGANISATION, Breakdown.SUBJECT, Breakdown.GRADE, Breakdown.DETAIL);

  /**
   * A row of results has one organisation, one subject and one class. Sums by each of them say
   * nothing of those by another beyond their common total, so that all three may be told.
   */
  private static final Set<Breakdown> CROSSING =
      EnumSet.of(Breakdown.ORGANISATION, Breakdown.SUBJECT, Breakdown.GRADE);

  private GroupingReader() {}

  /** The groupings that all indicators share. */
  public static Map<Breakdown, Grouping> shared(Formulas formulas) {
    Map<String, CatalogueFile.GroupingRow> rows =
        YAML.readValue(CatalogueFiles.open("breakdowns.yaml"), new TypeReference<>() {});
    Map<Breakdown, Grouping> groupings = new EnumMap<>(Breakdown.class);
    rows.forEach(
        (name, row) ->
            groupings.put(
                Breakdown.valueOf(name.toUpperCase(Locale.ROOT)),
                grouping(row, formulas, Population.PEOPLE)));
    return groupings;
  }

  static Grouping grouping(CatalogueFile.GroupingRow row, Formulas formulas, Population of) {
    List<Grouping.Part> parts =
        row.parts().stream()
            .map(
                part ->
                    new Grouping.Part(
                        part.key(),
                        part.name(),
                        part.when() == null ? null : formulas.condition(part.when(), of)))
            .toList();
    return new Grouping(row.name(), row.column(), row.note(), parts);
  }

  /**
   * Refuses a breakdown that what is counted cannot be divided by, and a second breakdown of what
   * is known as an aggregate only: from two of them a hidden group could be told, unless they
   * cross.
   */
  public static void check(Indicator indicator) {
    boolean results = indicator.ofResults();
    Set<Breakdown> possible =
        indicator.derived() ? ANY : results ? CROSSING : DIVIDED.getOrDefault(indicator.of(), ANY);
    for (Breakdown by : indicator.breakdowns()) {
      require(possible.contains(by), indicator, "не раскладывается по " + by);
    }
    boolean aggregate = indicator.lists() == Indicator.Lists.NONE;
    require(
        !aggregate || results || indicator.breakdowns().size() <= 1,
        indicator,
        "известен только сводно, поэтому раскладывается не более чем по одному признаку");
  }

  /** By what something can be divided, details of a row apart. */
  static List<Breakdown> possible(Population of, boolean aggregate) {
    Set<Breakdown> possible = DIVIDED.getOrDefault(of, EnumSet.of(Breakdown.ORGANISATION));
    return possible.stream()
        .filter(by -> by != Breakdown.DETAIL)
        .filter(by -> !aggregate || by == Breakdown.ORGANISATION)
        .toList();
  }

  private static void require(boolean holds, Indicator indicator, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(indicator.code() + ": " + otherwise);
    }
  }
}

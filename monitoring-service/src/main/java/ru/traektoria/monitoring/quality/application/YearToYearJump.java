package ru.traektoria.monitoring.quality.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;

/**
 * Резкое изменение за год: the number of pedagogues by three tenths and at least five, or a share
 * of the composition by thirty points, where there are at least ten of them in both years.
 */
@Component
class YearToYearJump implements QualityRule {

  static final String CODE = "JUMP";

  private static final int LEAST_PEOPLE = 10;
  private static final int LEAST_CHANGE = 5;
  private static final List<String> SHARES = List.of("T1.1", "T1.4", "T1.5", "T2.4");

  private static final Words WORDS =
      new Words(
          CODE,
          "Резкое изменение за год без объяснения",
          "Так меняется редко: чаще это ошибка загрузки или неполные данные прошлого года.",
          List.of("T1.1", "T1.4", "T1.5", "T2.4"),
          "Проверьте список педагогов; если изменение настоящее, объясните его.",
          "/monitoring/tracks/track1?organisation={id}",
          About.ORGANISATION);

  private final Tables tables;

  YearToYearJump(Tables tables) {
    this.tables = tables;
  }

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    LocalDate today = place.today();
    String municipality = place.facts().names.municipalities.text(place.municipality());
    Selection now = Selection.of(AcademicYear.of(today), municipality).on(today);
    Selection before = now.yearBefore();
    Map<String, List<String>> jumps = new java.util.TreeMap<>();
    for (String code : SHARES) {
      Indicator indicator = tables.catalogue().find(code, today).orElseThrow();
      Map<String, Row> rows = breakdown(indicator, now, today);
      Map<String, Row> earlier = breakdown(indicator, before, today);
      rows.forEach(
          (organisation, row) -> {
            String jump = jump(indicator, row, earlier.get(organisation));
            if (jump != null) {
              jumps.computeIfAbsent(organisation, o -> new ArrayList<>()).add(jump);
            }
          });
    }
    jumps.forEach((o, all) -> found.accept(new Finding(o, o, String.join("; ", all))));
  }

  private Map<String, Row> breakdown(Indicator indicator, Selection selection, LocalDate today) {
    return tables.breakdown(indicator, Indicator.Breakdown.ORGANISATION, selection, today);
  }

  private static String jump(Indicator indicator, Row now, Row before) {
    if (before == null || !enough(now) || !enough(before)) {
      return null;
    }
    if (indicator.code().equals("T1.1")) {
      long change = Math.abs(now.denominator() - before.denominator());
      if (change >= LEAST_CHANGE && change * 10 > before.denominator() * 3) {
        return "педагогов было " + before.denominator() + ", стало " + now.denominator();
      }
    }
    BigDecimal change = now.value().subtract(before.value()).abs();
    return change.compareTo(BigDecimal.valueOf(30)) <= 0
        ? null
        : indicator.text().brief()
            + ": было "
            + Russian.percent(before.value())
            + ", стало "
            + Russian.percent(now.value());
  }

  private static boolean enough(Row row) {
    return row.denominator() != null && row.denominator() >= LEAST_PEOPLE && row.value() != null;
  }
}

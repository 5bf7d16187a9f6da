package ru.traektoria.monitoring.own.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Paper;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/** Проверка на живых данных: what a definition would count today, before anybody saves it. */
@Component
public class TryingOut {

  private final AtomicLong trials = new AtomicLong();

  /**
   * What came out.
   *
   * @param past of the year before, on the day on which it would be shown
   * @param parts by organisation; empty where it is not divided so
   */
  public record Trial(
      Indicator indicator, Selection selection, Row row, Row past, Map<String, Row> parts) {}

  private final Tables tables;
  private final Composing composing;

  TryingOut(Tables tables, Composing composing) {
    this.tables = tables;
    this.composing = composing;
  }

  /**
   * Counts it for today; a number of its own keeps its rows from being remembered as another's.
   *
   * @throws org.springframework.web.ErrorResponseException 422 with everything that is wrong
   */
  public Trial of(Definition definition, String municipality, LocalDate today) {
    Definition tried = tried(definition);
    String code = "«" + tried.name() + "», проверка № " + trials.incrementAndGet();
    MunicipalRow row = composing.row(tried, new Composing.Standing(code, 1, today, null));
    Indicator indicator = tables.catalogue().tried(row);
    Selection selection = Selection.of(AcademicYear.of(today), municipality);
    Map<String, Row> parts =
        indicator.breakdowns().contains(Breakdown.ORGANISATION)
            ? tables.breakdown(indicator, Breakdown.ORGANISATION, selection, today)
            : Map.of();
    Selection before = selection.inYear(selection.year().previous());
    return new Trial(
        indicator,
        selection,
        tables.row(indicator, selection, today),
        tables.row(indicator, before, today),
        parts);
  }

  /** What saving needs but counting does not may still be missing. */
  private static Definition tried(Definition d) {
    boolean named = d.name() != null && !d.name().isBlank();
    boolean said = d.words() != null && !d.words().isBlank();
    boolean papered =
        d.paper() != null && d.paper().title() != null && !d.paper().title().isBlank();
    return new Definition(
        named ? d.name() : "Новый показатель",
        d.brief(),
        d.unit(),
        d.direction() == null ? Definition.Direction.NEUTRAL : d.direction(),
        d.of(),
        d.denominator(),
        d.numerator(),
        d.breakdowns(),
        papered ? d.paper() : new Paper("Документ не указан", null, null),
        expert(d) && !said ? "по формуле" : d.words(),
        d.period());
  }

  private static boolean expert(Definition d) {
    return Stream.of(d.numerator(), d.denominator())
        .anyMatch(clauses -> clauses != null && clauses.expert());
  }

  /** Ids behind the number of a try-out, exactly as many as it says. */
  public List<String> people(Trial trial, boolean numerator, LocalDate today) {
    return tables.people(trial.indicator(), numerator, trial.selection(), today);
  }
}

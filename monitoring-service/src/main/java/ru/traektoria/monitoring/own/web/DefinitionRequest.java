package ru.traektoria.monitoring.own.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.own.model.Paper;
import ru.traektoria.monitoring.own.model.ReportingPeriod;

/**
 * Определение, как его присылают; what is left out is empty.
 *
 * @param validFrom the first day; a try-out needs none
 */
record DefinitionRequest(
    LocalDate validFrom,
    String name,
    String brief,
    Definition.Unit unit,
    Definition.Direction direction,
    @Schema(description = "Кого считать: of из GET /facts, например PEOPLE") String of,
    @Schema(description = "От кого доля; пусто у числа") ClausesRequest denominator,
    ClausesRequest numerator,
    @Schema(
            description =
                "ORGANISATION, SUBJECT, KIND, POSITION, CATEGORY, AGE, SUPPORT, SECTION, RESPONSIBLE")
        List<String> breakdowns,
    PaperRequest paper,
    @Schema(description = "Как считается, словами; обязательно, если формула записана на CEL")
        String words,
    @Schema(description = "За какой год считать; пусто — учебный год, на 31 августа")
        PeriodRequest period) {

  /**
   * Отчётный период.
   *
   * @param day on which a past year is shown; left out, the last day of the year
   */
  record PeriodRequest(
      ReportingPeriod.Year year,
      @Schema(description = "На какой день показывается прошедший год: 08-31, 12-31") String day) {

    ReportingPeriod period() {
      ReportingPeriod.Year kind = year == null ? ReportingPeriod.Year.ACADEMIC : year;
      return day == null ? ReportingPeriod.of(kind) : new ReportingPeriod(kind, day);
    }
  }

  /** Группы условий или формула на CEL. */
  record ClausesRequest(
      Join join,
      List<GroupRequest> groups,
      @Schema(description = "Формула вместо условий") String cel) {

    Clauses clauses() {
      return cel == null || cel.isBlank()
          ? new Clauses(or(join), listed(groups).stream().map(GroupRequest::group).toList(), null)
          : Clauses.written(cel);
    }
  }

  /** Группа условий. */
  record GroupRequest(Join join, List<ClauseRequest> clauses) {
    ClauseGroup group() {
      return new ClauseGroup(
          or(join), listed(clauses).stream().map(ClauseRequest::clause).toList());
    }
  }

  /** Условие. */
  record ClauseRequest(
      @Schema(description = "Имя факта из GET /facts") String fact,
      @Schema(
              description =
                  "По одному на параметр: слово; день (asOf, yearStart …); период вместо пары дней:"
                      + " ACADEMIC_YEAR, MONTHS_36, EVER, ON_THE_DAY …")
          List<String> choices,
      Comparison comparison,
      String value,
      boolean negated) {
    Clause clause() {
      return new Clause(fact, listed(choices), comparison, value, negated);
    }
  }

  /** Документ муниципалитета. */
  record PaperRequest(String title, String number, LocalDate date) {}

  Definition definition() {
    return new Definition(
        name,
        brief,
        unit,
        direction,
        of,
        denominator == null ? null : denominator.clauses(),
        numerator == null ? null : numerator.clauses(),
        listed(breakdowns),
        paper == null ? null : new Paper(paper.title(), paper.number(), paper.date()),
        words,
        period == null ? null : period.period());
  }

  private static Join or(Join join) {
    return join == null ? Join.ALL : join;
  }

  /** A list that is left out is empty: what is missing is said by the rules. */
  private static <T> List<T> listed(List<T> list) {
    return list == null ? List.of() : list;
  }
}

package ru.traektoria.monitoring.own.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.reader.FormulaProblem;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.OwnIndicatorRule;
import ru.traektoria.monitoring.own.model.Paper;
import ru.traektoria.monitoring.own.model.ReportingPeriod;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;

/**
 * Составляет строку каталога of a definition: formulas written and checked, lists as open as their
 * strictest fact, words put together.
 */
@Component
public class Composing {

  /** Whose version a row is and when it is in force. */
  public record Standing(String code, int version, LocalDate from, LocalDate to) {}

  private record Part(String cel, Condition condition) {}

  private final Catalogue catalogue;
  private final FactsOf facts;
  private final FormulaWriter writer;
  private final Wording wording;

  Composing(Catalogue catalogue, FactsOf facts, FormulaWriter writer, Wording wording) {
    this.catalogue = catalogue;
    this.facts = facts;
    this.writer = writer;
    this.wording = wording;
  }

  /** Everything that is wrong with it: what the rules miss and what no formula can say. */
  public List<Reason> problems(Definition definition) {
    List<Reason> problems = OwnIndicatorRule.problems(definition);
    compose(definition, problems);
    return problems;
  }

  /**
   * The row.
   *
   * @throws org.springframework.web.ErrorResponseException 422 with everything that is wrong
   */
  public MunicipalRow row(Definition definition, Standing standing) {
    List<Reason> problems = OwnIndicatorRule.problems(definition);
    Optional<Composed> composed = compose(definition, problems);
    if (!problems.isEmpty() || composed.isEmpty()) {
      throw Problems.refused(problems);
    }
    return composed.get().row(definition, standing);
  }

  /**
   * The row of a definition that was accepted once; empty if a fact that it asks is gone since, so
   * that one broken formula does not take the others with it.
   */
  Optional<MunicipalRow> accepted(Definition definition, Standing standing) {
    List<Reason> problems = new ArrayList<>();
    return compose(definition, problems)
        .filter(composed -> problems.isEmpty())
        .map(composed -> composed.row(definition, standing));
  }

  private Optional<Composed> compose(Definition definition, List<Reason> problems) {
    Population of = facts.population(definition.of()).orElse(null);
    if (of == null || definition.numerator() == null) {
      if (of == null && definition.of() != null && !definition.of().isBlank()) {
        problems.add(Reason.at("of", "own.of", "Такое мы не считаем: выберите из списка."));
      }
      return Optional.empty();
    }
    Part denominator = part(definition.denominator(), of, "denominator", problems);
    Part numerator = part(definition.numerator(), of, "numerator", problems);
    boolean whole = definition.denominator() == null || denominator != null;
    return numerator == null || !whole
        ? Optional.empty()
        : Optional.of(new Composed(of, denominator, numerator));
  }

  private Part part(Clauses clauses, Population of, String field, List<Reason> problems) {
    if (clauses == null || clauses.size() == 0) {
      return null;
    }
    int before = problems.size();
    String cel = writer.cel(clauses, of, field, problems);
    if (problems.size() > before) {
      return null;
    }
    try {
      return new Part(cel, catalogue.condition(cel, of));
    } catch (FormulaProblem.Found e) {
      FormulaProblem found = e.problem();
      String where =
          clauses.expert()
              ? "Строка " + found.line() + ", знак " + found.column() + ": "
              : "Формула не собралась: ";
      problems.add(Reason.at(field + ".cel", "own.formula", where + found.message() + "."));
      return null;
    }
  }

  private final class Composed {

    private final Population of;
    private final Part denominator;
    private final Part numerator;

    Composed(Population of, Part denominator, Part numerator) {
      this.of = of;
      this.denominator = denominator;
      this.numerator = numerator;
    }

    MunicipalRow row(Definition definition, Standing standing) {
      Lists lists =
          Openness.of(denominator == null ? null : denominator.condition(), numerator.condition());
      return new MunicipalRow(
          standing.code(),
          standing.version(),
          new MunicipalRow.Shown(
              definition.name().strip(),
              definition.shortName().strip(),
              Indicator.Unit.valueOf(definition.unit().name()),
              Indicator.Direction.valueOf(definition.direction().name()),
              wording.of(definition, of)),
          of,
          denominator == null ? null : denominator.cel(),
          numerator.cel(),
          period(definition.period()),
          MunicipalRow.divisions(of, lists).stream()
              .filter(by -> definition.breakdowns().contains(by.name()))
              .toList(),
          lists,
          paper(definition.paper()),
          standing.from(),
          standing.to());
    }
  }

  private static MunicipalRow.Period period(ReportingPeriod period) {
    return new MunicipalRow.Period(YearKind.valueOf(period.year().name()), period.day());
  }

  private static String paper(Paper paper) {
    String number =
        paper.number() == null || paper.number().isBlank() ? "" : " № " + paper.number();
    String date = paper.date() == null ? "" : " от " + Russian.date(paper.date());
    return paper.title().strip() + date + number;
  }
}

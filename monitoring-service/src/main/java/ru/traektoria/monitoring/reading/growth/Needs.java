package ru.traektoria.monitoring.reading.growth;

import java.time.MonthDay;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Дефициты и то, что с ними делается: Д(D), routes that are due, mentors of the young (S0 §2, §6).
 */
public final class Needs {

  private static final MonthDay VERDICT = MonthDay.of(11, 30);
  private static final int LENGTH_OF_YEAR = 512;

  private Needs() {}

  /**
   * Д(D) that asks for a route: a deficit found by final diagnostics counts from the next 30
   * November (corrections of indicators.md §1).
   */
  public static Bits needsRoute(Reading reading, int on) {
    DiagnosticsFacts.Deficits table = reading.facts().diagnostics.deficits;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (open(reading, row, on)
          && (kind(reading.facts(), row) != Word.FINAL.code()
              || on >= nextVerdict(table.foundOn.get(row)))) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  private static int nextVerdict(int day) {
    int year = Day.civil(day) / LENGTH_OF_YEAR;
    int verdict = Day.of(year, VERDICT.getMonthValue(), VERDICT.getDayOfMonth());
    return day <= verdict
        ? verdict
        : Day.of(year + 1, VERDICT.getMonthValue(), VERDICT.getDayOfMonth());
  }

  private static boolean open(Reading reading, int row, int on) {
    DiagnosticsFacts.Deficits table = reading.facts().diagnostics.deficits;
    return table.present(row)
        && Findings.consented(reading, table.assessment.get(row))
        && table.foundOn.get(row) <= on
        && table.resolvedOn.get(row) > on;
  }

  private static int kind(Facts facts, int deficit) {
    int assessment = facts.diagnostics.deficits.assessment.get(deficit);
    return facts.diagnostics.diagnoses.present(assessment)
        ? facts.diagnostics.diagnoses.campaignKind.get(assessment)
        : -1;
  }

  /** У кого срок ИОМ подошёл: planned to end in the period, or overdue since before it. */
  public static Bits routeDue(Reading reading, int from, int to) {
    return routes(reading, row -> due(reading, row, from, to));
  }

  /** Выполнил ИОМ, срок которого подошёл: by the end of the period, be it early. */
  public static Bits dueRouteCompleted(Reading reading, int from, int to) {
    RouteFacts.Routes table = reading.facts().routes.routes;
    return routes(
        reading,
        row ->
            due(reading, row, from, to)
                && table.closedOn.get(row) <= to
                && (table.outcome.get(row) == Word.DEFICIT_ELIMINATED.code()
                    || table.outcome.get(row) == Word.COMPLETED.code()));
  }

  private static boolean due(Reading reading, int row, int from, int to) {
    RouteFacts.Routes table = reading.facts().routes.routes;
    int planned = table.plannedEnd.get(row);
    boolean approved = table.approvedOn.get(row) <= to;
    boolean overdue = planned < from && table.closedOn.get(row) >= from;
    return approved && (Day.within(planned, from, to) || overdue);
  }

  private static Bits routes(Reading reading, IntPredicate which) {
    RouteFacts.Routes table = reading.facts().routes.routes;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && which.test(row)) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Закреплён за наставником: mentee of a pair with a dated order that is active on the day. */
  public static Bits mentored(Reading reading, int on) {
    MentoringFacts.Pairs pairs = reading.facts().mentoring.pairs;
    MentoringFacts.PairMembers members = reading.facts().mentoring.members;
    Bits people = reading.nobody();
    for (int row = 0; row < members.rows(); row++) {
      if (members.present(row) && members.role.get(row) == Word.MENTEE.code()) {
        int pair = members.owner(row);
        if (pairs.orderOn.get(pair) <= on
            && pairs.from.get(pair) <= on
            && pairs.endedOn.get(pair) >= on) {
          people.set(members.teacher.get(row));
        }
      }
    }
    return people;
  }

  /** Объединения муниципалитета: they belong to no organisation (P7.1). */
  public static Bits municipalAssociations(Reading reading) {
    AssociationFacts.Associations table = reading.facts().associations.associations;
    Bits associations = new Bits(reading.facts().names.associations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.organisation.get(row) < 0) {
        associations.set(row);
      }
    }
    return associations;
  }
}

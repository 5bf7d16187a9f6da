package ru.traektoria.monitoring.reading.methodical;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Сколько каждая организация провела за учебный год by the day: councils, seminars, weeks. */
final class Held {

  private Held() {}

  /** How many of the kind of plan item, by organisation. */
  static int[] byOrganisation(Reading reading, int kind) {
    if (kind == Word.SEMINAR.code()) {
      return seminars(reading);
    }
    if (kind == Word.SUBJECT_WEEK.code()) {
      return subjectWeeks(reading);
    }
    return kind == Word.EXPERIENCE.code() ? monthsWithMaterial(reading) : councils(reading, kind);
  }

  /** Заседания with a signed protocol, by the book of the year (SC.4, SC.5). */
  private static int[] councils(Reading reading, int kind) {
    AssociationFacts.Protocols table = reading.facts().associations.protocols;
    int[] held = nothing(reading);
    int year = reading.facts().names.codes.find(bookOf(reading));
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.associationKind.get(row) == kind
          && table.organisation.get(row) >= 0
          && table.year.get(row) == year
          && table.heldOn.get(row) <= reading.asOf()) {
        held[table.organisation.get(row)]++;
      }
    }
    return held;
  }

  /** The academic year as events write it: 2026-27. */
  static String bookOf(Reading reading) {
    int start = Day.civil(reading.moment().yearStart()) / 512;
    return String.format(Locale.ROOT, "%d-%02d", start, (start + 1) % 100);
  }

  /** Семинары; a training or a workshop is something else. One linked to a plan is of its year. */
  private static int[] seminars(Reading reading) {
    ActivityFacts.Activities table = reading.facts().activities.activities;
    int[] held = nothing(reading);
    Bits linked = new Bits(table.keys().size());
    Bits ofThisYear = new Bits(table.keys().size());
    link(reading, linked, ofThisYear);
    for (int row = 0; row < table.rows(); row++) {
      boolean seminar =
          table.present(row)
              && table.kind.get(row) == Word.SEMINAR.code()
              && table.exactKind.get(row) < 0
              && table.organisation.get(row) >= 0
              && table.heldOn.get(row) <= reading.asOf();
      boolean inYear = seminar && table.heldOn.get(row) >= reading.moment().yearStart();
      if (seminar && (linked.get(row) ? ofThisYear.get(row) : inYear)) {
        held[table.organisation.get(row)]++;
      }
    }
    return held;
  }

  private static void link(Reading reading, Bits linked, Bits ofThisYear) {
    PlanFacts.ItemActivities table = reading.facts().plans.itemActivities;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        linked.mark(table.activity.get(row), true);
        ofThisYear.mark(table.activity.get(row), PlanItems.ofYear(reading, table.owner(row)));
      }
    }
  }

  /** Недели и декады, закрытые с анализом (SC.7). */
  private static int[] subjectWeeks(Reading reading) {
    AssociationFacts.SubjectWeeks table = reading.facts().associations.subjectWeeks;
    int[] held = nothing(reading);
    for (int row : reading.rowsBetween(table.from, table.rows(), start(reading), reading.asOf())) {
      if (table.annulled.get(row) == 0
          && table.organisation.get(row) >= 0
          && table.closedOn.get(row) <= reading.asOf()) {
        held[table.organisation.get(row)]++;
      }
    }
    return held;
  }

  /** Месяцы with at least one new material (SC.10). */
  private static int[] monthsWithMaterial(Reading reading) {
    BankFacts.Materials table = reading.facts().bank.materials;
    int[] held = nothing(reading);
    Set<Long> seen = new HashSet<>();
    for (int row :
        reading.rowsBetween(table.publishedOn, table.rows(), start(reading), reading.asOf())) {
      int organisation = table.organisation.get(row);
      int month = Day.civil(table.publishedOn.get(row)) / 32;
      if (organisation >= 0 && seen.add((long) organisation << 32 | month)) {
        held[organisation]++;
      }
    }
    return held;
  }

  private static int start(Reading reading) {
    return reading.moment().yearStart();
  }

  private static int[] nothing(Reading reading) {
    return new int[reading.facts().names.organisations.size()];
  }
}

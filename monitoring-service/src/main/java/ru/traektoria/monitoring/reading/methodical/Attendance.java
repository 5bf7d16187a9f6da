package ru.traektoria.monitoring.reading.methodical;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Участие в мероприятиях between two days, both included: only confirmed attendance counts. A code
 * of −1 stands for «any».
 */
public final class Attendance {

  private Attendance() {}

  /** Был на мероприятии муниципалитета или школы; judging others is not support (P0.1, PU.4). */
  public static Bits attended(Reading reading, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    return people(
        reading, from, to, row -> table.outside.get(row) == 0 & !judges(table.role.get(row)));
  }

  /** Участник или ведущий of an activity marked «горизонтальное обучение» (PU.2). */
  public static Bits horizontal(Reading reading, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    return people(reading, from, to, row -> table.horizontal.get(row) == 1);
  }

  /** Учился: the form of education of the activity is this one (PU.8). */
  public static Bits learned(Reading reading, int form, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    return people(
        reading, from, to, row -> table.learning.get(row) >= 0 & is(table.learning, row, form));
  }

  /** Участвовал в конкурсе; jury, experts and organisers are not participants (PU.13, E.2). */
  public static Bits contest(Reading reading, int level, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    return people(reading, from, to, row -> counts(table, row) & is(table.level, row, level));
  }

  /** Победил или стал призёром in a contest (PU.11). */
  public static Bits won(Reading reading, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    return people(
        reading,
        from,
        to,
        row -> counts(table, row) & (is(table.role, row, Word.WINNER) | isPrize(table, row)));
  }

  private static boolean isPrize(ActivityFacts.Participations table, int row) {
    return is(table.role, row, Word.PRIZE_WINNER);
  }

  /** Был на заседании объединения of the kind, a member or a guest (PU.14). */
  public static Bits meeting(Reading reading, int kind, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    Facts facts = reading.facts();
    return people(
        reading,
        from,
        to,
        row ->
            is(table.kind, row, Word.ASSOCIATION_MEETING)
                && Associations.ofKind(facts, table.association.get(row), kind));
  }

  /** Был на мероприятии с меткой (FGOS, ACTIVITY_APPROACH …). */
  public static Bits tagged(Reading reading, int tag, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    ActivityFacts.Tags tags = reading.facts().activities.participationTags;
    int last = Math.min(to, Day.NEVER - 1);
    Bits people = reading.nobody();
    for (int at = 0; at < tags.rows(); at++) {
      int row = tags.tag.get(at) == tag && tags.present(at) ? tags.owner(at) : -1;
      if (row >= 0
          && row < table.rows()
          && is(table.attendance, row, Word.PRESENT)
          && table.heldOn.get(row) >= from
          && table.heldOn.get(row) <= last) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Организации whose people were at an activity of the municipal methodical service (PU.1). */
  public static Bits organisations(Reading reading, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row : present(reading, from, to)) {
      int organisation = table.organisation.get(row);
      organisations.mark(
          organisation,
          organisation >= 0 & table.heldBy.get(row) < 0 & table.outside.get(row) == 0);
    }
    return organisations;
  }

  /** Участия в конкурсах of the level, each one (E.13). */
  public static Bits contestEntries(Reading reading, int level, int from, int to) {
    ActivityFacts.Participations table = table(reading);
    Bits entries = new Bits(table.keys().size());
    for (int row : present(reading, from, to)) {
      entries.mark(
          row,
          is(table.kind, row, Word.CONTEST)
              & !judges(table.role.get(row))
              & is(table.level, row, level));
    }
    return entries;
  }

  /** A contest of the municipality, or an outside one of its list (indicators.md §1). */
  private static boolean counts(ActivityFacts.Participations table, int row) {
    return is(table.kind, row, Word.CONTEST)
        & !judges(table.role.get(row))
        & (table.outside.get(row) == 0 | table.listed.get(row) == 1);
  }

  private static boolean judges(int role) {
    return role == Word.JURY.code() | role == Word.EXPERT.code() | role == Word.ORGANISER.code();
  }

  private static Bits people(Reading reading, int from, int to, IntPredicate which) {
    ActivityFacts.Participations table = table(reading);
    Bits people = reading.nobody();
    for (int row : present(reading, from, to)) {
      people.mark(table.teacher.get(row), which.test(row));
    }
    return people;
  }

  /** Confirmed participations between the days: every fact of a year's people asks for them. */
  private static int[] present(Reading reading, int from, int to) {
    Reading whole = reading.whole();
    return whole.remember(
        List.of(Attendance.class, from, to),
        () -> {
          ActivityFacts.Participations table = table(whole);
          int[] found = whole.rowsBetween(table.heldOn, table.rows(), from, to).clone();
          int count = 0;
          for (int row : found) {
            found[count] = row;
            count += is(table.attendance, row, Word.PRESENT) ? 1 : 0;
          }
          return Arrays.copyOf(found, count);
        });
  }

  private static ActivityFacts.Participations table(Reading reading) {
    return reading.facts().activities.participations;
  }

  private static boolean is(IntColumn column, int row, Word word) {
    return column.get(row) == word.code();
  }

  private static boolean is(IntColumn column, int row, int code) {
    return code < 0 | column.get(row) == code;
  }
}

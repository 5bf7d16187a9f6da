package ru.traektoria.monitoring.reading.growth;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Мероприятия, объединения и наставничество (T2.7–T2.9). */
public final class Support {

  private Support() {}

  /** Был на мероприятии of a municipal project or programme, attendance confirmed. */
  public static Bits municipalEvent(Reading reading, int from, int to) {
    ActivityFacts.Participations table = reading.facts().activities.participations;
    Bits people = reading.nobody();
    for (int row : reading.rowsBetween(table.heldOn, table.rows(), from, to)) {
      people.mark(
          table.teacher.get(row),
          table.municipalProject.get(row) == 1 & table.attendance.get(row) == Word.PRESENT.code());
    }
    return people;
  }

  /** Был на заседании объединения as its member on that day. */
  public static Bits associationMeeting(Reading reading, int from, int to) {
    ActivityFacts.Participations table = reading.facts().activities.participations;
    Members members = reading.whole().remember(Members.class, () -> new Members(reading));
    Bits people = reading.nobody();
    for (int row : reading.rowsBetween(table.heldOn, table.rows(), from, to)) {
      if (table.association.get(row) >= 0 & table.attendance.get(row) == Word.PRESENT.code()
          && members.have(
              table.teacher.get(row), table.association.get(row), table.heldOn.get(row))) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Участвует в наставничестве: a pair active on at least one of the days; role −1 for any. */
  public static Bits mentoring(Reading reading, int role, int from, int to) {
    MentoringFacts.PairMembers members = reading.facts().mentoring.members;
    Bits active = activePairs(reading, from, to);
    Bits people = reading.nobody();
    for (int row = 0; row < members.rows(); row++) {
      if (members.present(row) && active.get(members.owner(row))) {
        people.mark(members.teacher.get(row), role < 0 || members.role.get(row) == role);
      }
    }
    return people;
  }

  /** Организации with at least one pair active on one of the days. */
  public static Bits organisationsWithPairs(Reading reading, int from, int to) {
    MentoringFacts.Pairs pairs = reading.facts().mentoring.pairs;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    activePairs(reading, from, to)
        .forEach(
            pair -> {
              if (pairs.organisation.get(pair) >= 0) {
                organisations.set(pairs.organisation.get(pair));
              }
            });
    return organisations;
  }

  /** Тьютор: accompanies a route on at least one of the days (PU.5). */
  public static Bits tutor(Reading reading, int from, int to) {
    MentoringFacts.Tutorings tutorings = reading.facts().mentoring.tutorings;
    MentoringFacts.TutoringMembers members = reading.facts().mentoring.tutoringMembers;
    MentoringFacts.Pairs pairs = reading.facts().mentoring.pairs;
    Bits people = reading.nobody();
    for (int row = 0; row < members.rows(); row++) {
      int pair = members.present(row) ? members.owner(row) : -1;
      if (tutorings.present(pair)
          && members.role.get(row) == Word.TUTOR.code()
          && tutorings.from.get(pair) <= to
          && (pair >= pairs.rows() || pairs.endedOn.get(pair) >= from)) {
        people.set(members.teacher.get(row));
      }
    }
    return people;
  }

  /** Взаимное посещение урока within mentoring, whoever of the two visited (PU.2). */
  public static Bits mutualVisit(Reading reading, int from, int to) {
    MentoringFacts.Sessions sessions = reading.facts().mentoring.sessions;
    MentoringFacts.SessionMembers members = reading.facts().mentoring.sessionMembers;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row : reading.rowsBetween(sessions.heldOn, sessions.rows(), from, last)) {
      boolean visit = sessions.kind.get(row) == Word.LESSON_VISIT.code();
      for (int m = visit ? members.first(row) : -1; m >= 0; m = members.next(m)) {
        people.set(members.teacher.get(m));
      }
    }
    return people;
  }

  /** Урок или занятие посещены и проанализированы. */
  public static Bits lessonVisited(Reading reading, int from, int to) {
    DiagnosticsFacts.LessonVisits visits = reading.facts().diagnostics.lessonVisits;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row : reading.rowsBetween(visits.heldOn, visits.rows(), from, last)) {
      people.set(visits.teacher.get(row));
    }
    return people;
  }

  /** Pairs active on at least one of the days: several facts ask for the same year. */
  private static Bits activePairs(Reading reading, int from, int to) {
    MentoringFacts.Pairs pairs = reading.facts().mentoring.pairs;
    return reading
        .whole()
        .remember(
            List.of(MentoringFacts.Pairs.class, from, to),
            () -> {
              Bits active = new Bits(pairs.rows());
              for (int pair = 0; pair < pairs.rows(); pair++) {
                active.mark(
                    pair,
                    pairs.present(pair)
                        & pairs.from.get(pair) <= to
                        & pairs.endedOn.get(pair) >= from);
              }
              return active;
            });
  }

  /** Memberships chained by teacher. */
  private static final class Members {
    private final ActivityFacts.Memberships table;
    private final int[] first;
    private final int[] next;

    Members(Reading reading) {
      table = reading.facts().activities.memberships;
      first = new int[reading.facts().names.teachers.size()];
      next = new int[table.rows()];
      Arrays.fill(first, -1);
      for (int row = 0; row < table.rows(); row++) {
        if (table.present(row)) {
          int teacher = table.teacher.get(row);
          next[row] = first[teacher];
          first[teacher] = row;
        }
      }
    }

    boolean have(int teacher, int association, int on) {
      for (int row = first[teacher]; row >= 0; row = next[row]) {
        if (table.association.get(row) == association
            && table.from.get(row) <= on
            && table.to.get(row) >= on) {
          return true;
        }
      }
      return false;
    }
  }
}

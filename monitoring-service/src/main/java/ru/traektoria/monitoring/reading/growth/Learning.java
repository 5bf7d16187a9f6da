package ru.traektoria.monitoring.reading.growth;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Table;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Диагностика, ИОМ, курсы: who had at least one such fact between two days, both included. A code
 * of −1 stands for «any».
 */
public final class Learning {

  private Learning() {}

  /** Прошёл диагностику; a withdrawn consent leaves the fact (domain.md §2.2). */
  public static Bits diagnosed(Reading reading, int site, int from, int to) {
    DiagnosticsFacts.Diagnoses table = reading.facts().diagnostics.diagnoses;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row : reading.rowsBetween(table.completedOn, table.rows(), from, last)) {
      people.mark(table.teacher.get(row), site < 0 || table.site.get(row) == site);
    }
    return people;
  }

  /** Выполнил ИОМ (DEFICIT_ELIMINATED or COMPLETED) that refers to at least one deficit. */
  public static Bits routeCompleted(Reading reading, int author, int from, int to) {
    RouteFacts.Routes table = reading.facts().routes.routes;
    Bits people = reading.nobody();
    for (int row : reading.rowsBetween(table.closedOn, table.rows(), from, to)) {
      int outcome = table.outcome.get(row);
      boolean completed =
          outcome == Word.DEFICIT_ELIMINATED.code() | outcome == Word.COMPLETED.code();
      people.mark(
          table.teacher.get(row),
          table.present(row)
              & completed
              & table.deficits.get(row) > 0
              & (author < 0 || table.author.get(row) == author));
    }
    return people;
  }

  /** Имеет утверждённый ИОМ in force on at least one of the days; a draft counts nowhere. */
  public static Bits routeInForce(Reading reading, int author, int from, int to) {
    RouteFacts.Routes table = reading.facts().routes.routes;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        int closed = table.closedOn.get(row);
        people.mark(
            table.teacher.get(row),
            Math.min(table.approvedOn.get(row), closed) <= to
                & closed >= from
                & (author < 0 || table.author.get(row) == author));
      }
    }
    return people;
  }

  /** Прошёл программу: the document is dated between the days and not annulled. */
  public static Bits course(Reading reading, int kind, int from, int to) {
    RouteFacts.Courses table = reading.facts().routes.courses;
    Bits people = reading.nobody();
    for (int row : reading.rowsBetween(table.documentOn, table.rows(), from, to)) {
      people.mark(
          table.teacher.get(row),
          (kind < 0 || table.kind.get(row) == kind) & table.annulled.get(row) == 0);
    }
    return people;
  }

  /** Прошёл программу with a mark such as ACTIVITY_APPROACH (E.1a). */
  public static Bits markedCourse(Reading reading, int mark, int from, int to) {
    RouteFacts.Courses table = reading.facts().routes.courses;
    Bits people = reading.nobody();
    for (int row : reading.rowsBetween(table.documentOn, table.rows(), from, to)) {
      if (table.annulled.get(row) == 0 && marked(reading, row, mark)) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  static boolean marked(Reading reading, int course, int mark) {
    RouteFacts.CourseMarks marks = reading.facts().routes.courseMarks;
    for (int row = marks.first(course); row >= 0; row = marks.next(row)) {
      if (marks.mark.get(row) == mark) {
        return true;
      }
    }
    return false;
  }

  /** Реализует ИОМ: an approved route that is not closed, with a step done between the days. */
  public static Bits routeUnderway(Reading reading, int from, int to) {
    RouteFacts.Routes routes = reading.facts().routes.routes;
    RouteFacts.Steps steps = reading.facts().routes.steps;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row : reading.rowsBetween(steps.completedOn, steps.rows(), from, last)) {
      int route = steps.route.get(row);
      if (routes.present(route)
          && routes.approvedOn.get(route) <= reading.asOf()
          && routes.closedOn.get(route) > reading.asOf()) {
        people.set(routes.teacher.get(route));
      }
    }
    return people;
  }

  /** Прошёл программу of a priority (level FEDERAL or REGIONAL, theme). */
  public static Bits priorityCourse(Reading reading, int level, int theme, int from, int to) {
    RouteFacts.Courses table = reading.facts().routes.courses;
    Bits people = reading.nobody();
    for (int row : ofPriority(reading, table, table.documentOn, table.priorityLevel, from, to)) {
      people.mark(
          table.teacher.get(row),
          table.priorityLevel.get(row) == level
              & (theme < 0 || table.priority.get(row) == theme)
              & table.annulled.get(row) == 0);
    }
    return people;
  }

  /** Был на стажировке of a priority that is recorded as an activity, attendance confirmed. */
  public static Bits priorityInternship(Reading reading, int level, int theme, int from, int to) {
    ActivityFacts.Participations table = reading.facts().activities.participations;
    Bits people = reading.nobody();
    for (int row : ofPriority(reading, table, table.heldOn, table.priorityLevel, from, to)) {
      if (table.priorityLevel.get(row) == level
          && (theme < 0 || table.priority.get(row) == theme)
          && table.kind.get(row) == Word.INTERNSHIP.code()
          && table.attendance.get(row) == Word.PRESENT.code()) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Rows of the period that belong to a priority, whichever: few, and each priority asks. */
  private static int[] ofPriority(
      Reading reading, Table table, IntColumn on, IntColumn level, int from, int to) {
    return reading
        .whole()
        .remember(
            List.of(level, from, to),
            () ->
                Arrays.stream(reading.rowsBetween(on, table.rows(), from, to))
                    .filter(row -> level.get(row) >= 0)
                    .toArray());
  }

  /** Прошёл оценку предметных и методических компетенций that belongs to a course. */
  public static Bits competenceAssessed(Reading reading, int kind, int from, int to) {
    DiagnosticsFacts.CompetenceAssessments table =
        reading.facts().diagnostics.competenceAssessments;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            table.withCourse.get(row) == 1
                & table.kind.get(row) == kind
                & Day.within(table.passedOn.get(row), from, to));
      }
    }
    return people;
  }

  /** Весь период в отпуске: intervals of leave cover every day (AMB-01). */
  public static Bits onLeave(Reading reading, int from, int to) {
    StaffFacts.TeacherStatuses table = reading.facts().staff.teacherStatuses;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.status.get(row) == Word.ON_LEAVE.code()
              & table.from.get(row) <= from
              & table.to.get(row) >= from
          && covered(table, table.owner(row), from, to)) {
        people.set(table.owner(row));
      }
    }
    return people;
  }

  private static boolean covered(StaffFacts.TeacherStatuses table, int teacher, int from, int to) {
    int reached = from;
    boolean further = true;
    while (further && reached <= to) {
      further = false;
      for (int row = table.first(teacher); row >= 0; row = table.next(row)) {
        if (table.status.get(row) == Word.ON_LEAVE.code()
            && table.from.get(row) <= reached
            && table.to.get(row) >= reached) {
          if (table.to.get(row) >= to) {
            return true;
          }
          reached = table.to.get(row) + 1;
          further = true;
        }
      }
    }
    return reached > to;
  }
}

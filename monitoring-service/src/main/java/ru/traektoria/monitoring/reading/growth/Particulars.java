package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Workforce;

/** Подробности of facts by which the numerator of an indicator is divided. */
public final class Particulars {

  private Particulars() {}

  /** Работает по такому виду занятости, in this part (T2.5). */
  public static Bits employedAs(Reading reading, int employment) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Workforce workforce = reading.workforce();
    return workforce.people(
        row -> table.employment.get(row) == employment && workforce.teaches(row));
  }

  /** Срок назначения кончается: in this part, not later than so many months after D (K.2). */
  public static Bits assignmentEnds(Reading reading, int months) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Workforce workforce = reading.workforce();
    int last = Day.monthsAfter(reading.asOf(), months);
    return workforce.people(row -> table.to.get(row) <= last && workforce.pedagogue(row));
  }

  /** Прошёл диагностику of the site in which the area was assessed (T1.8); −1 for any site. */
  public static Bits diagnosedArea(Reading reading, int site, int area, int from, int to) {
    DiagnosticsFacts.Diagnoses table = reading.facts().diagnostics.diagnoses;
    DiagnosticsFacts.DiagnosisAreas areas = reading.facts().diagnostics.diagnosisAreas;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < areas.rows(); row++) {
      int diagnosis = areas.present(row) ? areas.owner(row) : -1;
      if (diagnosis >= 0
          && areas.area.get(row) == area
          && table.present(diagnosis)
          && Day.within(table.completedOn.get(diagnosis), from, last)
          && (site < 0 || table.site.get(diagnosis) == site)) {
        people.set(table.teacher.get(diagnosis));
      }
    }
    return people;
  }

  /** Участвует в наставничестве такой формы, as mentor or mentee (T2.8). */
  public static Bits mentoringForm(Reading reading, int form, int from, int to) {
    MentoringFacts.Pairs pairs = reading.facts().mentoring.pairs;
    MentoringFacts.PairMembers members = reading.facts().mentoring.members;
    Bits people = reading.nobody();
    for (int row = 0; row < members.rows(); row++) {
      int pair = members.present(row) ? members.owner(row) : -1;
      if (pair >= 0
          && pairs.form.get(pair) == form
          && pairs.from.get(pair) <= to
          && pairs.endedOn.get(pair) >= from) {
        people.set(members.teacher.get(row));
      }
    }
    return people;
  }
}

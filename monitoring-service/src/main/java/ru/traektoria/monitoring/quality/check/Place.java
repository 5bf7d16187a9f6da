package ru.traektoria.monitoring.quality.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;

/** Муниципалитет на день: who works where now, so that every rule need not ask it again. */
public final class Place {

  private static final int NOBODY = -1;

  private final Facts facts;
  private final int municipality;
  private final LocalDate today;
  private final int day;
  private final int[] workplace;
  private final List<Integer> jobs = new ArrayList<>();

  /** Reads the assignments in force; the caller holds the facts' read lock. */
  public Place(Facts facts, int municipality, LocalDate today) {
    this.facts = facts;
    this.municipality = municipality;
    this.today = today;
    this.day = Day.of(today);
    this.workplace = new int[facts.names.teachers.size()];
    Arrays.fill(workplace, NOBODY);
    StaffFacts.Assignments table = facts.staff.assignments;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.municipality.get(row) == municipality
          && table.from.get(row) <= day
          && table.to.get(row) >= day) {
        jobs.add(row);
        place(table, row);
      }
    }
  }

  /** The main job says where a teacher belongs; without one, any. */
  private void place(StaffFacts.Assignments table, int row) {
    int teacher = table.teacher.get(row);
    if (workplace[teacher] == NOBODY || table.employment.get(row) == Word.MAIN.code()) {
      workplace[teacher] = table.organisation.get(row);
    }
  }

  public Facts facts() {
    return facts;
  }

  public int municipality() {
    return municipality;
  }

  public LocalDate today() {
    return today;
  }

  /** Today as a column has it. */
  public int day() {
    return day;
  }

  /** Rows of assignments in force. */
  public List<Integer> jobs() {
    return jobs;
  }

  /** Whether the teacher works here today. */
  public boolean works(int teacher) {
    return teacher < workplace.length && workplace[teacher] != NOBODY;
  }

  /** Where the teacher belongs, by id. */
  public String organisationOf(int teacher) {
    return organisation(workplace[teacher]);
  }

  /** The id of an organisation. */
  public String organisation(int row) {
    return facts.names.organisations.text(row);
  }

  /** The id of a teacher. */
  public String teacher(int row) {
    return facts.names.teachers.text(row);
  }

  /** A finding about a teacher who works here. */
  public Finding about(int teacher, String detail) {
    return new Finding(organisationOf(teacher), teacher(teacher), detail);
  }

  /** «12.09.2026». */
  public static String date(int value) {
    LocalDate date = Day.date(value);
    return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}

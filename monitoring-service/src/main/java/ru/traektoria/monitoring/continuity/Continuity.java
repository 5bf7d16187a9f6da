package ru.traektoria.monitoring.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.formula.NamedDay;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.web.access.Scope;

/**
 * «Постоянное сопровождение, а не эпизодические курсы» (S0 §1.2): the last half-years of a
 * pedagogue, each with what it brought.
 */
@Component
class Continuity {

  private static final int HALVES = 4;

  private final Tables tables;

  Continuity(Tables tables) {
    this.tables = tables;
  }

  /**
   * The half-years up to the day, the latest first, in which the teacher worked as a pedagogue.
   *
   * @return empty if no such teacher is within the scope
   */
  Optional<List<SupportedHalf>> of(String teacher, Scope scope, LocalDate today) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int person = facts.names.teachers.find(teacher);
          return person >= 0 && covers(facts, person, scope)
              ? Optional.of(halves(facts, person, today))
              : Optional.empty();
        });
  }

  /** A record is within reach by any post that the person has or had. */
  private static boolean covers(Facts facts, int person, Scope scope) {
    StaffFacts.Assignments posts = facts.staff.assignments;
    String teacher = facts.names.teachers.text(person);
    for (int row = 0; row < posts.rows(); row++) {
      if (posts.present(row)
          && posts.teacher.get(row) == person
          && scope.covers(
              facts.names.municipalities.text(posts.municipality.get(row)),
              posts.to.get(row) == Day.NEVER
                  ? facts.names.organisations.text(posts.organisation.get(row))
                  : null,
              teacher)) {
        return true;
      }
    }
    return false;
  }

  private static List<SupportedHalf> halves(Facts facts, int person, LocalDate today) {
    List<SupportedHalf> halves = new ArrayList<>();
    LocalDate last = today;
    while (halves.size() < HALVES) {
      LocalDate first = NamedDay.HALF_START.date(last);
      Reading reading = new Reading(facts, Slice.REGION, Moment.of(last));
      if (!reading.workforce().pedagogues().get(person)) {
        break;
      }
      boolean running = last.isBefore(NamedDay.HALF_END.date(last));
      halves.add(new SupportedHalf(first, last, running, kinds(reading, person, first, last)));
      last = first.minusDays(1);
    }
    return halves;
  }

  private static Set<SupportKind> kinds(Reading reading, int person, LocalDate from, LocalDate to) {
    Set<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
    for (SupportKind kind : SupportKind.values()) {
      if (kind.people(reading, Day.of(from), Day.of(to)).get(person)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}

package ru.traektoria.staff.application.imports.staff;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.AssignmentId;

/**
 * Joins the assignments of a file with the known ones: the same work at the same place in days that
 * overlap is the same assignment, whose dates and load the file may correct; else it is a new one.
 * Assignments the file does not name stay as they are.
 */
final class AssignmentMerge {

  private AssignmentMerge() {}

  static List<Assignment> of(String teacher, PersonRows person, List<Assignment> known) {
    List<Assignment> all = new ArrayList<>(known);
    for (StaffRow row : person.rows()) {
      Assignment told = row.assignment();
      int place = find(all, told);
      if (place < 0) {
        all.add(named(told, id(teacher, told)));
      } else {
        all.set(place, corrected(all.get(place), told));
      }
    }
    return all;
  }

  private static int find(List<Assignment> all, Assignment told) {
    for (int i = 0; i < all.size(); i++) {
      Assignment a = all.get(i);
      boolean same = a.organisation().equals(told.organisation()) && a.work().equals(told.work());
      if (same && a.period().overlaps(told.period())) {
        return i;
      }
    }
    return -1;
  }

  private static Assignment corrected(Assignment known, Assignment told) {
    Assignment.Load load =
        new Assignment.Load(
            told.load().rate() == null ? known.load().rate() : told.load().rate(),
            told.load().weeklyHours() == null
                ? known.load().weeklyHours()
                : told.load().weeklyHours());
    return new Assignment(
        known.id(),
        known.organisation(),
        known.work(),
        load,
        told.from(),
        told.to() == null ? known.to() : told.to());
  }

  private static Assignment named(Assignment a, AssignmentId id) {
    return new Assignment(id, a.organisation(), a.work(), a.load(), a.from(), a.to());
  }

  private static AssignmentId id(String teacher, Assignment a) {
    return new AssignmentId(
        Ids.derived(
            teacher,
            a.organisation().value(),
            a.work().position().value(),
            String.valueOf(a.work().subject()),
            String.valueOf(a.work().level()),
            a.work().employment().name(),
            a.from().toString()));
  }
}

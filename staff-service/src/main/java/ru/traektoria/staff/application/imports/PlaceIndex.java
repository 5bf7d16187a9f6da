package ru.traektoria.staff.application.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.CellProblem;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.teacher.Assignment;

/** The organisations a file may name, and the days in which they work. */
final class PlaceIndex {

  private final Map<String, Organisation> byId = new HashMap<>();
  private final Lookup lookup = new Lookup();

  PlaceIndex(List<Stored<Organisation>> organisations) {
    for (Stored<Organisation> stored : organisations) {
      byId.put(stored.id(), stored.state());
      lookup.add(stored.state().name().brief(), stored.id());
      lookup.add(stored.state().name().full(), stored.id());
    }
    for (Stored<Organisation> stored : organisations) {
      for (Organisation.Name former : stored.state().names()) {
        lookup.add(former.brief(), stored.id());
        lookup.add(former.full(), stored.id());
      }
    }
  }

  Lookup lookup() {
    return lookup;
  }

  /** Nobody works in an organisation after its last day. */
  void check(StaffRow row, Collection<CellProblem> problems) {
    Assignment a = row.assignment();
    LocalDate closed = byId.get(a.organisation().value()).closedOn();
    if (closed != null && (a.to() == null || a.to().isAfter(closed))) {
      problems.add(
          row.problem(
              StaffColumns.TO,
              "Организация закрыта: последний день работы — не позже дня закрытия."));
    }
  }
}

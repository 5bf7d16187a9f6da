package ru.traektoria.staff.application.imports.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.teacher.Assignment;

/** The organisations a file may name, and the days in which they work. */
public final class PlaceIndex {

  private final Map<String, Organisation> byId = new HashMap<>();
  private final Lookup lookup = new Lookup();

  public PlaceIndex(List<Stored<Organisation>> organisations) {
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

  /** Organisations by any of their names, former ones too. */
  public Lookup lookup() {
    return lookup;
  }

  /** Nobody works in an organisation after its last day: what is wrong, or nothing. */
  public Optional<String> problem(Assignment a) {
    LocalDate closed = byId.get(a.organisation().value()).closedOn();
    boolean late = closed != null && (a.to() == null || a.to().isAfter(closed));
    return late
        ? Optional.of("Организация закрыта: последний день работы — не позже дня закрытия.")
        : Optional.empty();
  }
}

package ru.traektoria.events.venue.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.Venue.Room;
import ru.traektoria.events.venue.model.VenueDay;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Справочник помещений: the methodist's and the schools' own rooms. */
@Service
public class KeepingVenues {

  private final Venues venues;
  private final Reach reach;

  KeepingVenues(Venues venues, Reach reach) {
    this.venues = venues;
    this.reach = reach;
  }

  /** Rooms the viewer may know of: the municipality's and those of the own school. */
  public List<Stored<Venue>> all(Scope scope) {
    return venues.in(scope.municipality()).stream()
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .toList();
  }

  /** One room; 404 if it is not the viewer's to see. */
  public Stored<Venue> one(VenueId id, Scope scope) {
    return venues
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .orElseThrow(() -> Problems.notFound("Помещение", id.value()));
  }

  /** Answers whether the viewer may change it. */
  public boolean holds(Scope scope, Venue venue) {
    return reach.holds(scope, venue.place());
  }

  /** Who takes it from a day on. */
  public List<VenueDay> taken(VenueId id, LocalDate from, Scope scope) {
    one(id, scope);
    return venues.daysFrom(id, from);
  }

  /** Who takes it on a day. */
  public VenueDay day(VenueId id, LocalDate day, Scope scope) {
    one(id, scope);
    return venues.day(id, day);
  }

  /** Вносит помещение of the viewer's municipality or organisation. */
  public Stored<Venue> enter(CreationKey key, String organisation, Room room, Scope scope) {
    VenueId id = new VenueId(key.id());
    return venues.create(
        id, key.requestHash(), Venue.enter(id, reach.placeFor(scope, organisation), room));
  }

  /** Changes what is said of it. */
  public Stored<Venue> change(VenueId id, long version, Room room, Scope scope) {
    reach.requireHolding(scope, one(id, scope).state().place());
    return venues.update(id, version, venue -> venue.change(room));
  }

  /** Takes it out of the choice, or puts it back. */
  public Stored<Venue> retire(VenueId id, long version, boolean out, Scope scope) {
    reach.requireHolding(scope, one(id, scope).state().place());
    return venues.update(id, version, venue -> venue.retire(out));
  }
}

package ru.traektoria.events.venue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Помещения over REST. */
@RestController
@RequestMapping(VenuesController.PATH)
class VenuesController {

  static final String PATH = "/api/v1/activities/venues";

  private final KeepingVenues keeping;
  private final Clock clock;

  VenuesController(KeepingVenues keeping, Clock clock) {
    this.keeping = keeping;
    this.clock = clock;
  }

  /** Whether it is taken out of the choice. */
  record RetiringRequest(boolean out) {}

  /** When it is taken. */
  record TakenView(LocalDate day, LocalTime from, LocalTime until, String activity, String title) {}

  @GetMapping
  List<VenueView> list(Scope scope) {
    return keeping.all(scope).stream().map(VenueView::of).toList();
  }

  @PostMapping
  ResponseEntity<VenueView> enter(@RequestBody VenueRequest request, CreationKey key, Scope scope) {
    Stored<Venue> stored = keeping.enter(key, request.organisation(), request.room(), scope);
    return Etags.created(PATH + "/" + stored.id(), stored.version(), VenueView.of(stored));
  }

  @GetMapping("/{id}")
  ResponseEntity<VenueView> one(@PathVariable String id, Scope scope) {
    return ok(keeping.one(new VenueId(id), scope));
  }

  @PutMapping("/{id}")
  ResponseEntity<VenueView> change(
      @PathVariable String id, @RequestBody VenueRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.change(new VenueId(id), seen.version(), request.room(), scope));
  }

  @PutMapping("/{id}/retirement")
  ResponseEntity<VenueView> retire(
      @PathVariable String id, @RequestBody RetiringRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.retire(new VenueId(id), seen.version(), request.out(), scope));
  }

  @GetMapping("/{id}/bookings")
  List<TakenView> bookings(@PathVariable String id, Scope scope) {
    return keeping.taken(new VenueId(id), LocalDate.now(clock), scope).stream()
        .flatMap(
            day ->
                day.bookings().stream()
                    .map(
                        b ->
                            new TakenView(day.day(), b.from(), b.until(), b.activity(), b.title())))
        .toList();
  }

  private static ResponseEntity<VenueView> ok(Stored<Venue> stored) {
    return Etags.ok(stored.version(), VenueView.of(stored));
  }
}

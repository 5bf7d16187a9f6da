package ru.traektoria.events.venue.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.venue.application.Venues;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueDay;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoVenues implements Venues {

  private final AggregateStore<Venue> store;
  private final AggregateStore<VenueDay> days;

  MongoVenues(AggregateStores stores) {
    this.store =
        stores.open(
            "venues",
            Venue.class,
            venue -> Map.of("municipality", venue.place().municipality().value()));
    this.days =
        stores.open(
            "venue_days",
            VenueDay.class,
            known -> Map.of("venue", known.venue().value(), "day", known.day().toString()));
  }

  @Override
  public Optional<Stored<Venue>> find(VenueId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Venue>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Venue> create(VenueId id, String requestHash, Decision<Venue, Object> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Venue> update(
      VenueId id, long version, Function<Venue, Decision<Venue, Object>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public VenueDay day(VenueId venue, LocalDate day) {
    return days.find(VenueDay.idOf(venue, day))
        .map(Stored::state)
        .orElseGet(() -> VenueDay.free(venue, day));
  }

  @Override
  public List<VenueDay> daysFrom(VenueId venue, LocalDate first) {
    return days
        .query(
            new Document("venue", venue.value())
                .append("day", new Document("$gte", first.toString())))
        .stream()
        .map(Stored::state)
        .filter(day -> !day.bookings().isEmpty())
        .sorted(Comparator.comparing(VenueDay::day))
        .toList();
  }

  @Override
  public VenueDay decide(
      VenueId venue, LocalDate day, Function<VenueDay, Decision<VenueDay, Object>> how) {
    String id = VenueDay.idOf(venue, day);
    days.create(id, "", Decision.accept(VenueDay.free(venue, day)));
    return days.update(id, null, how).state();
  }
}

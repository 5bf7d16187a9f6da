package ru.traektoria.events.venue.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;

/** Помещения to choose from, wherever something takes a room. */
@Component
public class RoomChoices {

  private final KeepingVenues venues;
  private final StaffDirectory directory;

  RoomChoices(KeepingVenues venues, StaffDirectory directory) {
    this.venues = venues;
    this.directory = directory;
  }

  /** Rooms that are given, and the one that is chosen however it stands. */
  public List<Option> of(String chosen, Scope scope) {
    return venues.all(scope).stream()
        .map(Stored::state)
        .filter(v -> !v.retired() || v.id().value().equals(chosen))
        .sorted(Comparator.comparing(v -> Russian.sortKey(label(v))))
        .map(v -> Option.of(v.id().value(), label(v)))
        .toList();
  }

  private String label(Venue venue) {
    String whose =
        venue.place().organisation() == null
            ? ""
            : ", " + directory.shortName(venue.place().organisation().value());
    String seats =
        venue.room().seats() == null
            ? ""
            : ", " + Russian.count(venue.room().seats(), "место", "места", "мест");
    return venue.room().name() + whose + seats;
  }
}

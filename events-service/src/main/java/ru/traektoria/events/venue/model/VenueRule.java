package ru.traektoria.events.venue.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May a room be entered so? */
public enum VenueRule {
  NAMED("name", "Назовите помещение, до 120 знаков.") {
    @Override
    boolean broken(Venue.Room room) {
      return room.name().isEmpty() || room.name().length() > NAME;
    }
  },
  SHORT_ADDRESS("address", "Адрес длиннее 200 знаков.") {
    @Override
    boolean broken(Venue.Room room) {
      return room.address().length() > ADDRESS;
    }
  },
  SEATS_ARE_POSITIVE("seats", "Мест — целое от 1 до 5 000; пусто, если не считали.") {
    @Override
    boolean broken(Venue.Room room) {
      return room.seats() != null && (room.seats() < 1 || room.seats() > SEATS);
    }
  },
  SHORT_EQUIPMENT("equipment", "Об оборудовании — до 1 000 знаков.") {
    @Override
    boolean broken(Venue.Room room) {
      return room.equipment().length() > EQUIPMENT;
    }
  };

  private static final int NAME = 120;
  private static final int ADDRESS = 200;
  private static final int SEATS = 5_000;
  private static final int EQUIPMENT = 1_000;

  private final String field;
  private final String message;

  VenueRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Venue.Room room);

  static List<Reason> against(Venue.Room room) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(room))
        .map(
            rule ->
                Reason.at(
                    rule.field,
                    "venue." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}

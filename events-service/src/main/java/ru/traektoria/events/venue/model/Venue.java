package ru.traektoria.events.venue.model;

import java.util.List;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Помещение, in which activities take place (S0-95).
 *
 * @param place whose it is: a school's, or of the municipality
 * @param room what it is
 * @param retired no longer given; what was planned there stays
 */
public record Venue(VenueId id, Place place, Room room, boolean retired) {

  /** Вносит помещение. */
  public static Decision<Venue, Object> enter(VenueId id, Place place, Room room) {
    List<Reason> reasons = VenueRule.against(room);
    return reasons.isEmpty()
        ? Decision.accept(new Venue(id, place, room, false))
        : Decision.refuse(reasons);
  }

  /** Changes what is said of it. */
  public Decision<Venue, Object> change(Room other) {
    List<Reason> reasons = VenueRule.against(other);
    return reasons.isEmpty()
        ? Decision.accept(new Venue(id, place, other, retired))
        : Decision.refuse(reasons);
  }

  /** Takes it out of the choice, or puts it back. */
  public Decision<Venue, Object> retire(boolean out) {
    return Decision.accept(new Venue(id, place, room, out));
  }

  /**
   * What a room is.
   *
   * @param name «Актовый зал»
   * @param address may be empty
   * @param seats how many people it holds; {@code null} if nobody has counted
   * @param equipment оборудование, in words; may be empty
   */
  public record Room(String name, String address, Integer seats, String equipment) {
    public Room {
      name = text(name);
      address = text(address);
      equipment = text(equipment);
    }

    private static String text(String said) {
      return said == null ? "" : said.strip();
    }

    /** «Актовый зал, ул. Школьная, 1». */
    public String where() {
      return address.isEmpty() ? name : name + ", " + address;
    }
  }
}

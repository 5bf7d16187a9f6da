package ru.traektoria.events.meeting.model;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

/**
 * Книга протоколов of one association and one academic year: a number is given once, to one
 * meeting, and none is left out.
 *
 * @param association whose
 * @param year academic year
 * @param meetings in the order of their numbers, from 1
 */
public record ProtocolBook(AssociationId association, AcademicYear year, List<MeetingId> meetings) {

  public ProtocolBook {
    meetings = meetings == null ? List.of() : List.copyOf(meetings);
  }

  /** Id of the book. */
  public static String idOf(AssociationId association, AcademicYear year) {
    return Ids.derived("protocol-book", association.value(), year.toString());
  }

  /** The book before its first protocol. */
  public static ProtocolBook empty(AssociationId association, AcademicYear year) {
    return new ProtocolBook(association, year, List.of());
  }

  /** Enters a meeting; one that stands there keeps its number. */
  public Decision<ProtocolBook, MeetingEvent> enter(MeetingId meeting) {
    return numberOf(meeting) > 0
        ? Decision.unchanged(this)
        : Decision.accept(
            new ProtocolBook(
                association, year, Stream.concat(meetings.stream(), Stream.of(meeting)).toList()));
  }

  /** The number of a meeting's protocol; 0 if it has none. */
  public int numberOf(MeetingId meeting) {
    return meetings.indexOf(meeting) + 1;
  }
}

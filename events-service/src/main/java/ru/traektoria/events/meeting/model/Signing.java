package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.model.MeetingEvent.ProtocolSigned;
import ru.traektoria.events.meeting.model.Protocol.Minutes;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Подписание протокола and its correction. */
public final class Signing {

  private Signing() {}

  /**
   * Signs: what stands in it is pinned.
   *
   * @param kind of the association, for those who count protocols
   * @param number from the book; a correction keeps it
   */
  public static Decision<Meeting, MeetingEvent> sign(
      Meeting meeting, Association.Kind kind, int number, Minutes minutes, LocalDate today) {
    List<Reason> reasons = SigningRule.against(meeting, true);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Protocol signed =
        new Protocol(number, meeting.protocols().size() + 1, today, meeting.correction(), minutes);
    Meeting after =
        meeting.with(
            Stream.concat(meeting.protocols().stream(), Stream.of(signed)).toList(),
            null,
            meeting.executions());
    return Decision.accept(after, told(after, kind, signed));
  }

  /** Opens the protocol for a correction; the one in force stays so until the next is signed. */
  public static Decision<Meeting, MeetingEvent> correct(Meeting meeting, String reason) {
    if (meeting.protocols().isEmpty()) {
      return Decision.refuse(
          Reason.of("protocol.unsigned", "Протокол ещё не подписан: его можно просто править."));
    }
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > 500) {
      return Decision.refuse(
          Reason.at("reason", "protocol.reason", "Назовите причину, не длиннее 500 знаков."));
    }
    return Decision.accept(meeting.with(meeting.protocols(), why, meeting.executions()));
  }

  /** Отказывается от начатого исправления: what stands in the revision in force comes back. */
  public static Decision<Meeting, MeetingEvent> abandon(Meeting meeting) {
    if (meeting.correction() == null) {
      return Decision.refuse(
          Reason.of("protocol.not-open", "Протокол не исправляют: отказываться не от чего."));
    }
    Minutes kept = meeting.protocol().orElseThrow().minutes();
    return Decision.accept(
        meeting
            .with(kept.agenda(), kept.presidium())
            .with(meeting.protocols(), null, meeting.executions()));
  }

  private static ProtocolSigned told(Meeting meeting, Association.Kind kind, Protocol protocol) {
    Minutes minutes = protocol.minutes();
    return new ProtocolSigned(
        meeting.id(),
        meeting.activity(),
        meeting.association(),
        kind.told(),
        meeting.place().municipality(),
        meeting.place().organisation(),
        protocol.number(),
        meeting.year().toString(),
        protocol.revision(),
        minutes.heldOn(),
        protocol.signedOn(),
        meeting.learning(),
        minutes.agenda().size(),
        minutes.resolutions().size(),
        (int) minutes.resolutions().stream().filter(Resolution::assignment).count());
  }
}

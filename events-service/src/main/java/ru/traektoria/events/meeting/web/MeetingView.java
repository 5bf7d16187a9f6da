package ru.traektoria.events.meeting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.model.Execution.Outcome;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A meeting as people and machines read it.
 *
 * @param venue id of a room of the directory; {@code null} for a place in words
 * @param endsAt when it ends, if that was said
 * @param version for {@code If-Match}
 * @param year academic year of its protocol
 * @param carried what became of decisions of earlier meetings; for who may read the protocol
 * @param people who is on the list; for who leads
 * @param protocols signed revisions, the last is in force; for who may read them
 * @param correction why the protocol is being corrected, {@code null} if it is not
 * @param leads whether the viewer leads the association
 * @param opens whether the viewer may read what was said and decided
 */
public record MeetingView(
    String id,
    long version,
    String activity,
    Named association,
    Association.Kind kind,
    String theme,
    LocalDate day,
    LocalTime at,
    String room,
    String venue,
    LocalTime endsAt,
    Format format,
    BigDecimal hours,
    String year,
    boolean learning,
    State state,
    List<Item> agenda,
    Named chair,
    Named secretary,
    List<String> guests,
    List<CarriedView> carried,
    List<Person> people,
    List<ProtocolView> protocols,
    String correction,
    boolean leads,
    boolean opens) {

  /** Where a meeting stands. */
  public enum State {
    PLANNED,
    /** The day has passed and nobody has closed it. */
    FORGOTTEN,
    /** Held, without a protocol. */
    HELD,
    SIGNED,
    CORRECTING,
    CANCELLED
  }

  /**
   * Вопрос повестки.
   *
   * @param files материалы; for members, those invited and who leads
   * @param analysis address of the analysis it is about, for the same; empty if of none
   */
  public record Item(
      String id,
      String topic,
      Who reporter,
      String heard,
      List<Decided> resolutions,
      List<Attachment> files,
      String analysis) {}

  /**
   * Somebody, or a role in words.
   *
   * @param teacher {@code null} for a role
   * @param name the name or the words; empty for nobody
   */
  public record Who(String teacher, String name) {}

  /**
   * Решение.
   *
   * @param kind вид; {@code null} where none was asked yet
   */
  public record Decided(String id, Resolution.Kind kind, String text, Who owner, LocalDate due) {}

  /**
   * A decision of an earlier meeting.
   *
   * @param meeting that decided it
   * @param protocol number of its protocol
   * @param outcome what was reported last, {@code null} if nothing
   */
  public record CarriedView(
      String meeting,
      int protocol,
      LocalDate heldOn,
      String resolution,
      String text,
      Who owner,
      LocalDate due,
      Outcome outcome,
      String words,
      boolean open) {}

  /** Somebody on the list. */
  public record Person(
      String teacher, String name, String organisation, Role role, Attendance attendance) {}

  /** A signed revision. */
  public record ProtocolView(int number, int revision, LocalDate signedOn, String reason) {}

  /** The protocol in force, {@code null} if none is signed. */
  public ProtocolView protocol() {
    return protocols.isEmpty() ? null : protocols.get(protocols.size() - 1);
  }

  /** Whether agenda and minutes may be changed by the viewer. */
  public boolean edits() {
    return leads && state != State.SIGNED && state != State.CANCELLED;
  }
}

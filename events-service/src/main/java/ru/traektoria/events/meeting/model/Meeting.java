package ru.traektoria.events.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Заседание объединения или совета: what the activity does not know. Day, place and attendance are
 * the activity's; agenda, decisions and protocol are here (S1 §1.8, S1-98).
 *
 * @param id derived from the activity
 * @param activity at which the association sits
 * @param association объединение или совет
 * @param place whose it is
 * @param year the academic year in whose book the protocol stands; an August meeting opens the next
 * @param learning in-house learning: its hours count as such (S3-129)
 * @param agenda повестка
 * @param presidium председатель, секретарь, приглашённые
 * @param protocols signed ones, the last is in force
 * @param correction why the protocol is being corrected; {@code null} if it is not
 * @param executions what was reported about the decisions, in order
 */
public record Meeting(
    MeetingId id,
    ActivityId activity,
    AssociationId association,
    Place place,
    AcademicYear year,
    boolean learning,
    List<AgendaItem> agenda,
    Presidium presidium,
    List<Protocol> protocols,
    String correction,
    List<Execution> executions) {

  public Meeting {
    agenda = agenda == null ? List.of() : List.copyOf(agenda);
    presidium = presidium == null ? new Presidium(null, null, List.of()) : presidium;
    protocols = protocols == null ? List.of() : List.copyOf(protocols);
    executions = executions == null ? List.of() : List.copyOf(executions);
  }

  /** Opens the agenda of an activity. */
  public static Decision<Meeting, MeetingEvent> open(
      Frame frame, Presidium presidium, List<AgendaItem> agenda) {
    return new Meeting(
            MeetingId.of(frame.activity()),
            frame.activity(),
            frame.association(),
            frame.place(),
            frame.year(),
            frame.learning(),
            List.of(),
            presidium,
            List.of(),
            null,
            List.of())
        .with(new Agenda(agenda));
  }

  /**
   * Moves it to another academic year or marks it as learning; not once the protocol has a number.
   */
  public Decision<Meeting, MeetingEvent> frame(AcademicYear another, boolean teaches) {
    if (!protocols.isEmpty() && !(another.equals(year) && teaches == learning)) {
      return Decision.refuse(
          Reason.at("year", "meeting.numbered", "Протокол подписан: его учебный год не меняется."));
    }
    return Decision.accept(
        new Meeting(
            id,
            activity,
            association,
            place,
            another,
            teaches,
            agenda,
            presidium,
            protocols,
            correction,
            executions));
  }

  /** Adds a question, or changes the one with that id. */
  public Decision<Meeting, MeetingEvent> ask(AgendaItem question) {
    return item(question.id()).isEmpty()
        ? changed(asked().appended(question))
        : onItem(question.id(), known -> known.asking(question));
  }

  /** Takes a question off the agenda. */
  public Decision<Meeting, MeetingEvent> drop(String item) {
    return changed(asked().without(item));
  }

  /** Puts a question one place earlier. */
  public Decision<Meeting, MeetingEvent> raise(String item) {
    return changed(asked().raised(item));
  }

  /** Слушали. */
  public Decision<Meeting, MeetingEvent> hear(String item, String words) {
    return onItem(item, known -> known.heard(words));
  }

  /** Решили: a new decision, or another wording of a known one. */
  public Decision<Meeting, MeetingEvent> resolve(String item, Resolution decision) {
    return onItem(item, known -> known.decided(decision));
  }

  /** Takes a decision out. */
  public Decision<Meeting, MeetingEvent> revoke(String item, String resolution) {
    return onItem(item, known -> known.without(resolution));
  }

  /** Председатель, секретарь, приглашённые. */
  public Decision<Meeting, MeetingEvent> preside(Presidium named) {
    return locked() ? refuseLocked() : Decision.accept(with(agenda, named));
  }

  /** A question of the agenda. */
  public Optional<AgendaItem> item(String item) {
    return asked().item(item);
  }

  /** The protocol in force. */
  public Optional<Protocol> protocol() {
    return protocols.isEmpty()
        ? Optional.empty()
        : Optional.of(protocols.get(protocols.size() - 1));
  }

  /** Signed and not being corrected: nothing in it changes. */
  public boolean locked() {
    return !protocols.isEmpty() && correction == null;
  }

  /** Decisions of the protocol in force that stay, or stayed, under control. */
  public List<Assignment> assignments() {
    return Following.of(this);
  }

  private Agenda asked() {
    return new Agenda(agenda);
  }

  Decision<Meeting, MeetingEvent> onItem(String item, UnaryOperator<AgendaItem> change) {
    return item(item).isEmpty()
        ? Decision.refuse(Reason.at("item", "agenda.unknown", "Такого вопроса в повестке уже нет."))
        : changed(asked().changing(item, change));
  }

  private Decision<Meeting, MeetingEvent> changed(Agenda changed) {
    return locked() ? refuseLocked() : with(changed);
  }

  private Decision<Meeting, MeetingEvent> with(Agenda changed) {
    List<Reason> faults = changed.faults();
    return faults.isEmpty()
        ? Decision.accept(with(changed.items(), presidium))
        : Decision.refuse(faults);
  }

  private static Decision<Meeting, MeetingEvent> refuseLocked() {
    return Decision.refuse(
        Reason.of(
            "protocol.locked",
            "Протокол подписан и не меняется. Исправить его можно новой редакцией с причиной."));
  }

  Meeting with(List<AgendaItem> changed, Presidium named) {
    return new Meeting(
        id,
        activity,
        association,
        place,
        year,
        learning,
        changed,
        named,
        protocols,
        correction,
        executions);
  }

  Meeting with(List<Protocol> signed, String why, List<Execution> reported) {
    return new Meeting(
        id, activity, association, place, year, learning, agenda, presidium, signed, why, reported);
  }
}

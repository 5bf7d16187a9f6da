package ru.traektoria.events.meeting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.meeting.model.Execution;
import ru.traektoria.events.meeting.model.Following;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Papers;
import ru.traektoria.events.meeting.model.Presidium;
import ru.traektoria.events.meeting.model.Protocol.Carried;
import ru.traektoria.events.meeting.model.Protocol.Minutes;
import ru.traektoria.events.meeting.model.Protocol.Roll;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.events.meeting.model.Signing;
import ru.traektoria.events.meeting.model.SigningRule;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Протокол: what was heard and decided, its signature and correction, the control of decisions. */
@Service
public class KeepingMinutes {

  private final Meetings meetings;
  private final ProtocolBooks books;
  private final FindingMeetings finding;
  private final MeetingMembers members;
  private final KeepingFiles files;
  private final Clock clock;

  KeepingMinutes(
      Meetings meetings,
      ProtocolBooks books,
      FindingMeetings finding,
      MeetingMembers members,
      KeepingFiles files,
      Clock clock) {
    this.meetings = meetings;
    this.books = books;
    this.finding = finding;
    this.members = members;
    this.files = files;
    this.clock = clock;
  }

  /** Председатель, секретарь, приглашённые. */
  public Stored<Meeting> preside(MeetingId id, long version, Presidium presidium, Scope scope) {
    members.requireKnown("chair", presidium.chair());
    members.requireKnown("secretary", presidium.secretary());
    return decide(id, version, scope, meeting -> meeting.preside(presidium));
  }

  /** Слушали. */
  public Stored<Meeting> hear(MeetingId id, long version, String item, String words, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.hear(item, words));
  }

  /** Решили; without an id it is a new decision. */
  public Stored<Meeting> resolve(
      MeetingId id, long version, String item, Resolution said, Scope scope) {
    members.requireKnown("owner", said.owner().teacher());
    if (said.kind() == null) {
      throw Problems.refused(Reason.at("kind", "resolution.kind", "Выберите вид решения."));
    }
    String known = said.id() == null || said.id().isBlank() ? Ids.next() : said.id();
    Resolution decision = new Resolution(known, said.kind(), said.text(), said.owner(), said.due());
    return decide(id, version, scope, meeting -> meeting.resolve(item, decision));
  }

  /** Takes a decision out. */
  public Stored<Meeting> revoke(
      MeetingId id, long version, String item, String resolution, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.revoke(item, resolution));
  }

  /** Подписывает: the number comes from the book, and only once nothing stands in the way. */
  public Stored<Meeting> sign(MeetingId id, long version, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    if (sitting.meeting().version() != version) {
      throw Problems.stale();
    }
    List<Reason> reasons = SigningRule.against(sitting.meeting().state(), sitting.held());
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    int number = books.numberOf(sitting.meeting().state());
    LocalDate today = LocalDate.now(clock);
    return meetings.update(
        id,
        version,
        meeting ->
            Signing.sign(
                meeting,
                sitting.association().state().charter().kind(),
                number,
                minutes(sitting),
                today));
  }

  /** Opens a signed protocol for the next revision. */
  public Stored<Meeting> correct(MeetingId id, long version, String reason, Scope scope) {
    return decide(id, version, scope, meeting -> Signing.correct(meeting, reason));
  }

  /** Gives up a correction that was begun. */
  public Stored<Meeting> abandon(MeetingId id, long version, Scope scope) {
    List<Attachment> before = Papers.of(finding.led(id, scope).meeting().state());
    Stored<Meeting> kept = meetings.update(id, version, Signing::abandon);
    files.drop(before, Papers.of(kept.state()));
    return kept;
  }

  /** Reports about a decision under control: who leads the association, and its owner. */
  public Stored<Meeting> report(MeetingId id, Execution said, Scope scope) {
    Sitting sitting = finding.one(id, scope);
    boolean owner =
        sitting.meeting().state().assignments().stream()
            .filter(a -> a.resolution().id().equals(said.resolution()))
            .map(a -> a.resolution().owner().teacher())
            .anyMatch(teacher -> teacher != null && scope.viewer().is(teacher.value()));
    boolean done = said.outcome() == Execution.Outcome.DONE;
    if (!sitting.leads() && !(owner && done)) {
      throw Problems.forbidden(
          "Отметить выполнение может ответственный; перенести срок и снять — руководитель.");
    }
    return meetings.update(id, null, meeting -> Following.report(meeting, said));
  }

  /** What the protocol would hold if it were signed now. */
  public Minutes minutes(Sitting sitting) {
    Meeting meeting = sitting.meeting().state();
    Activity activity = sitting.activity().state();
    List<Carried> carried = Carried.on(sitting.day(), finding.assignmentsOf(meeting.association()));
    return new Minutes(
        sitting.theme(),
        sitting.day(),
        activity.description().room() == null ? "" : activity.description().room().place(),
        meeting.presidium(),
        roll(activity),
        carried,
        meeting.agenda());
  }

  private static Roll roll(Activity activity) {
    return new Roll(
        marked(activity, Attendance.PRESENT),
        marked(activity, Attendance.ABSENT),
        marked(activity, Attendance.EXCUSED));
  }

  private static List<TeacherId> marked(Activity activity, Attendance mark) {
    return activity.enrolments().confirmed().stream()
        .filter(enrolment -> enrolment.attendance() == mark)
        .map(Enrolment::teacher)
        .toList();
  }

  private Stored<Meeting> decide(
      MeetingId id,
      long version,
      Scope scope,
      Function<Meeting, Decision<Meeting, MeetingEvent>> how) {
    finding.led(id, scope);
    return meetings.update(id, version, how);
  }
}

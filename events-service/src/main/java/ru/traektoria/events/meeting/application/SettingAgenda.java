package ru.traektoria.events.meeting.application;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Papers;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Повестка: its questions, their order and the files that belong to them (S1-97). */
@Service
public class SettingAgenda {

  private final Meetings meetings;
  private final FindingMeetings finding;
  private final MeetingMembers members;
  private final KeepingFiles keeping;

  SettingAgenda(
      Meetings meetings, FindingMeetings finding, MeetingMembers members, KeepingFiles keeping) {
    this.meetings = meetings;
    this.finding = finding;
    this.members = members;
    this.keeping = keeping;
  }

  /** Adds a question or changes one; a reporter of the register has to be of the municipality. */
  public Stored<Meeting> ask(MeetingId id, long version, AgendaItem question, Scope scope) {
    members.requireKnown("reporter", question.reporter().teacher());
    return decide(id, version, scope, meeting -> meeting.ask(question));
  }

  /** Takes a question off, with its files. */
  public Stored<Meeting> drop(MeetingId id, long version, String item, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.drop(item));
  }

  /** Puts a question one place earlier. */
  public Stored<Meeting> raise(MeetingId id, long version, String item, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.raise(item));
  }

  /** The files of a question, for members, those invited and who leads; 403 for others. */
  public List<Attachment> files(MeetingId id, String item, Scope scope) {
    Sitting sitting = finding.one(id, scope);
    if (!sitting.readsPapers()) {
      throw Problems.forbidden("Материалы читают члены объединения и приглашённые.");
    }
    return sitting.meeting().state().item(item).map(AgendaItem::files).orElse(List.of());
  }

  /** Прикладывает. */
  public Stored<Meeting> attach(
      MeetingId id, long version, String item, List<Upload> uploads, Scope scope) {
    finding.led(id, scope);
    return keeping.with(
        uploads, kept -> decide(id, version, scope, known -> Papers.attach(known, item, kept)));
  }

  /** Takes a file away. */
  public Stored<Meeting> detach(MeetingId id, long version, String item, String file, Scope scope) {
    return decide(id, version, scope, meeting -> Papers.detach(meeting, item, file));
  }

  /** What no question and no signed protocol names any more is dropped from the store. */
  private Stored<Meeting> decide(
      MeetingId id,
      long version,
      Scope scope,
      Function<Meeting, Decision<Meeting, MeetingEvent>> how) {
    List<Attachment> before = Papers.of(finding.led(id, scope).meeting().state());
    Stored<Meeting> saved = meetings.update(id, version, how);
    keeping.drop(before, Papers.of(saved.state()));
    return saved;
  }
}

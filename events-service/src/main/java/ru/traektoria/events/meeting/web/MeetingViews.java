package ru.traektoria.events.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.meeting.model.Execution;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.events.meeting.model.Somebody;
import ru.traektoria.events.meeting.web.MeetingView.CarriedView;
import ru.traektoria.events.meeting.web.MeetingView.Decided;
import ru.traektoria.events.meeting.web.MeetingView.Item;
import ru.traektoria.events.meeting.web.MeetingView.Person;
import ru.traektoria.events.meeting.web.MeetingView.ProtocolView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingView.Who;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Makes views of meetings: adds names, and what only those concerned may read. */
@Component
public class MeetingViews {

  private final StaffDirectory directory;
  private final MeetingPeople people;
  private final FindingMeetings finding;
  private final Clock clock;

  MeetingViews(
      StaffDirectory directory, MeetingPeople people, FindingMeetings finding, Clock clock) {
    this.directory = directory;
    this.people = people;
    this.finding = finding;
    this.clock = clock;
  }

  /** For a list: without people and without what is carried over. */
  public MeetingView line(Sitting sitting) {
    return view(sitting, List.of(), List.of());
  }

  /** In full. */
  public MeetingView full(Sitting sitting) {
    List<CarriedView> carried =
        sitting.opens()
            ? finding.assignmentsOf(sitting.meeting().state().association()).stream()
                .filter(a -> a.heldOn().isBefore(sitting.day()))
                .filter(a -> a.open() || !a.last().on().isBefore(sitting.day()))
                .sorted(Comparator.comparing(Assignment::due))
                .map(this::carried)
                .toList()
            : List.of();
    return view(sitting, carried, sitting.leads() ? people.of(sitting) : List.of());
  }

  private MeetingView view(Sitting sitting, List<CarriedView> carried, List<Person> people) {
    Meeting meeting = sitting.meeting().state();
    Description what = sitting.activity().state().description();
    boolean opens = sitting.opens();
    return new MeetingView(
        sitting.meeting().id(),
        sitting.meeting().version(),
        meeting.activity().value(),
        new Named(sitting.association().id(), sitting.association().state().charter().name()),
        sitting.association().state().charter().kind(),
        sitting.theme(),
        sitting.day(),
        what.when().at(),
        what.room() == null ? "" : what.room().place(),
        what.more().setting().venue(),
        what.more().setting().until(),
        what.format(),
        what.when().hours(),
        meeting.year().toString(),
        meeting.learning(),
        state(sitting),
        meeting.agenda().stream().map(item -> item(item, sitting)).toList(),
        named(meeting.presidium().chair()),
        named(meeting.presidium().secretary()),
        opens ? meeting.presidium().guests() : List.of(),
        carried,
        people,
        opens
            ? meeting.protocols().stream()
                .map(p -> new ProtocolView(p.number(), p.revision(), p.signedOn(), p.reason()))
                .toList()
            : List.of(),
        opens ? meeting.correction() : null,
        sitting.leads(),
        opens);
  }

  private State state(Sitting sitting) {
    Meeting meeting = sitting.meeting().state();
    if (sitting.cancelled()) {
      return State.CANCELLED;
    }
    if (!sitting.held()) {
      return sitting.day().isBefore(today()) ? State.FORGOTTEN : State.PLANNED;
    }
    if (meeting.protocols().isEmpty()) {
      return State.HELD;
    }
    return meeting.locked() ? State.SIGNED : State.CORRECTING;
  }

  private Item item(AgendaItem item, Sitting sitting) {
    boolean opens = sitting.opens();
    return new Item(
        item.id(),
        item.topic(),
        who(item.reporter()),
        opens ? item.heard() : "",
        opens ? item.resolutions().stream().map(this::decided).toList() : List.of(),
        sitting.readsPapers() ? item.files() : List.of(),
        sitting.readsPapers() ? item.analysis() : "");
  }

  private Decided decided(Resolution resolution) {
    return new Decided(
        resolution.id(),
        resolution.kind(),
        resolution.text(),
        who(resolution.owner()),
        resolution.due());
  }

  /** A decision under control with names. */
  public CarriedView carried(Assignment assignment) {
    Execution last = assignment.last();
    return new CarriedView(
        assignment.meeting().value(),
        assignment.number(),
        assignment.heldOn(),
        assignment.resolution().id(),
        assignment.resolution().text(),
        who(assignment.resolution().owner()),
        assignment.due(),
        last == null ? null : last.outcome(),
        last == null ? "" : last.words(),
        assignment.open());
  }

  String sortKey(TeacherId teacher) {
    return people.sortKey(teacher.value());
  }

  String shortName(TeacherId teacher) {
    return directory.shortName(teacher.value());
  }

  /** Somebody with the name of today. */
  public Who who(Somebody somebody) {
    return somebody.teacher() == null
        ? new Who(null, somebody.words())
        : new Who(somebody.teacher().value(), directory.name(somebody.teacher().value()));
  }

  private Named named(TeacherId teacher) {
    return teacher == null ? null : new Named(teacher.value(), directory.name(teacher.value()));
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}

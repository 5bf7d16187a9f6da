package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.meeting.model.Execution.Outcome;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Контроль решений: where each stands, and what may be reported about it. */
public final class Following {

  private static final int LONGEST = 1000;

  private Following() {}

  static List<Assignment> of(Meeting meeting) {
    return meeting
        .protocol()
        .map(
            protocol ->
                protocol.minutes().resolutions().stream()
                    .filter(Resolution::assignment)
                    .map(resolution -> assignment(meeting, protocol, resolution))
                    .toList())
        .orElse(List.of());
  }

  private static Assignment assignment(Meeting meeting, Protocol protocol, Resolution decided) {
    List<Execution> reports =
        meeting.executions().stream().filter(e -> e.resolution().equals(decided.id())).toList();
    LocalDate due =
        reports.stream()
            .map(Execution::due)
            .filter(java.util.Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(decided.due());
    return new Assignment(
        meeting.id(),
        meeting.association(),
        protocol.number(),
        protocol.minutes().heldOn(),
        decided,
        due,
        reports.isEmpty() ? null : reports.get(reports.size() - 1));
  }

  /** Takes a report about a decision: done, put off, or withdrawn with a reason. */
  public static Decision<Meeting, MeetingEvent> report(Meeting meeting, Execution said) {
    return of(meeting).stream()
        .filter(assignment -> assignment.resolution().id().equals(said.resolution()))
        .findFirst()
        .map(assignment -> report(meeting, assignment, said))
        .orElseGet(
            () ->
                Decision.refuse(
                    Reason.of("resolution.unknown", "Такого решения на контроле нет.")));
  }

  private static Decision<Meeting, MeetingEvent> report(
      Meeting meeting, Assignment assignment, Execution said) {
    if (said.equals(assignment.last())) {
      return Decision.unchanged(meeting);
    }
    List<Reason> faults = faults(assignment, said);
    return faults.isEmpty()
        ? Decision.accept(
            meeting.with(
                meeting.protocols(),
                meeting.correction(),
                Stream.concat(meeting.executions().stream(), Stream.of(said)).toList()))
        : Decision.refuse(faults);
  }

  private static List<Reason> faults(Assignment assignment, Execution said) {
    if (!assignment.open()) {
      return List.of(Reason.of("resolution.closed", "Это решение уже снято с контроля."));
    }
    if (said.outcome() == null) {
      return List.of(Reason.at("outcome", "resolution.outcome", "Выберите, что с решением."));
    }
    if (said.words().length() > LONGEST) {
      return List.of(Reason.at("words", "resolution.long", "Не длиннее 1 000 знаков."));
    }
    if (said.outcome() == Outcome.WITHDRAWN && said.words().isEmpty()) {
      return List.of(
          Reason.at("words", "resolution.reason", "Напишите, почему снимаете с контроля."));
    }
    boolean sooner =
        said.outcome() == Outcome.PUT_OFF
            && (said.due() == null || !said.due().isAfter(assignment.due()));
    return sooner
        ? List.of(Reason.at("due", "resolution.due", "Новый срок должен быть позже прежнего."))
        : List.of();
  }
}

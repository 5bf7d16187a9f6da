package ru.traektoria.events.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.meeting.application.AttendingMeetings;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.PlanningMeetings;
import ru.traektoria.events.meeting.application.SettingAgenda;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.web.MeetingRequests.AttendanceRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.HoldRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.ItemRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.MeetingRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Заседания over REST: planning, agenda, attendance. */
@RestController
@RequestMapping(MeetingsController.PATH)
class MeetingsController {

  static final String PATH = "/api/v1/activities/meetings";

  private final FindingMeetings finding;
  private final PlanningMeetings planning;
  private final SettingAgenda agenda;
  private final AttendingMeetings attending;
  private final MeetingViews views;

  MeetingsController(
      FindingMeetings finding,
      PlanningMeetings planning,
      SettingAgenda agenda,
      AttendingMeetings attending,
      MeetingViews views) {
    this.finding = finding;
    this.planning = planning;
    this.agenda = agenda;
    this.attending = attending;
    this.views = views;
  }

  /** Meetings between two days; without them those of the academic year. */
  @GetMapping
  List<MeetingView> list(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      Scope scope) {
    AcademicYear year = AcademicYear.of(views.today());
    LocalDate first = from == null ? year.first() : from;
    LocalDate last = to == null ? year.last() : to;
    return finding.between(first, last, scope).stream().map(views::line).toList();
  }

  @PostMapping
  ResponseEntity<MeetingView> plan(
      @RequestBody MeetingRequest request, CreationKey key, Scope scope) {
    Stored<Meeting> stored =
        planning.plan(key, request.owner(), request.plan(), request.items(), scope);
    return Etags.created(
        PATH + "/" + stored.id(), stored.version(), view(stored.state().id(), scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<MeetingView> one(@PathVariable String id, Scope scope) {
    return ok(id, scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<MeetingView> replan(
      @PathVariable String id, @RequestBody MeetingRequest request, IfMatch seen, Scope scope) {
    planning.replan(new MeetingId(id), seen.version(), request.plan(), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<MeetingView> cancel(@PathVariable String id, Scope scope) {
    planning.cancel(new MeetingId(id), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/items")
  ResponseEntity<MeetingView> ask(
      @PathVariable String id, @RequestBody ItemRequest request, IfMatch seen, Scope scope) {
    agenda.ask(new MeetingId(id), seen.version(), request.item(), scope);
    return ok(id, scope);
  }

  @PutMapping("/{id}/items/{item}")
  ResponseEntity<MeetingView> change(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody ItemRequest request,
      IfMatch seen,
      Scope scope) {
    agenda.ask(new MeetingId(id), seen.version(), request.item(item), scope);
    return ok(id, scope);
  }

  @DeleteMapping("/{id}/items/{item}")
  ResponseEntity<MeetingView> drop(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    agenda.drop(new MeetingId(id), seen.version(), item, scope);
    return ok(id, scope);
  }

  @PutMapping("/{id}/attendance")
  ResponseEntity<MeetingView> mark(
      @PathVariable String id, @RequestBody AttendanceRequest request, Scope scope) {
    attending.mark(new MeetingId(id), request.byTeacher(), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/hold")
  ResponseEntity<MeetingView> hold(
      @PathVariable String id, @RequestBody HoldRequest request, Scope scope) {
    attending.hold(new MeetingId(id), request.heldOn(), scope);
    return ok(id, scope);
  }

  private ResponseEntity<MeetingView> ok(String id, Scope scope) {
    MeetingView view = view(new MeetingId(id), scope);
    return Etags.ok(view.version(), view);
  }

  private MeetingView view(MeetingId id, Scope scope) {
    return views.full(finding.one(id, scope));
  }
}

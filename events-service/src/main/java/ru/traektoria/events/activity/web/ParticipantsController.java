package ru.traektoria.events.activity.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.activity.application.CheckingIn;
import ru.traektoria.events.activity.application.RecordingAttendance;
import ru.traektoria.events.activity.application.SigningUp;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Запись, участники, явка over REST. */
@RestController
@RequestMapping("/api/v1/activities/{id}")
class ParticipantsController {

  /** In what capacity somebody takes part. */
  record RoleRequest(Role role) {}

  /** Whom the organiser calls. */
  record CallRequest(List<String> teachers) {
    List<TeacherId> ids() {
      return teachers == null ? List.of() : teachers.stream().map(TeacherId::new).toList();
    }
  }

  /** Attendance by teacher. */
  record AttendanceRequest(Map<String, Attendance> marks) {
    Map<TeacherId, Attendance> byTeacher() {
      Map<TeacherId, Attendance> byTeacher = new HashMap<>();
      marks.forEach((teacher, mark) -> byTeacher.put(new TeacherId(teacher), mark));
      return byTeacher;
    }
  }

  /** The day it took place. */
  record HoldRequest(LocalDate heldOn) {}

  private final SigningUp signingUp;
  private final RecordingAttendance attendance;
  private final CheckingIn checkingIn;
  private final Views views;

  ParticipantsController(
      SigningUp signingUp, RecordingAttendance attendance, CheckingIn checkingIn, Views views) {
    this.checkingIn = checkingIn;
    this.signingUp = signingUp;
    this.attendance = attendance;
    this.views = views;
  }

  @PostMapping("/sign-up")
  ResponseEntity<ActivityView> signUp(@PathVariable String id, Scope scope) {
    return ok(signingUp.signUp(new ActivityId(id), scope), scope);
  }

  @DeleteMapping("/sign-up")
  ResponseEntity<ActivityView> withdraw(@PathVariable String id, Scope scope) {
    return ok(signingUp.withdraw(new ActivityId(id), scope), scope);
  }

  /** What was on the screen when somebody scanned it. */
  record CheckInRequest(String code) {}

  /** The code of this minute. */
  record CheckInView(String code) {}

  @GetMapping("/check-in")
  CheckInView code(@PathVariable String id, Scope scope) {
    return new CheckInView(checkingIn.show(new ActivityId(id), scope));
  }

  @PostMapping("/check-in")
  ResponseEntity<ActivityView> checkIn(
      @PathVariable String id, @RequestBody CheckInRequest request, Scope scope) {
    return ok(checkingIn.checkIn(new ActivityId(id), request.code(), scope), scope);
  }

  @PostMapping("/participants")
  ResponseEntity<ActivityView> call(
      @PathVariable String id, @RequestBody CallRequest request, Scope scope) {
    return ok(attendance.call(new ActivityId(id), request.ids(), scope), scope);
  }

  @PutMapping("/participants/{teacher}")
  ResponseEntity<ActivityView> include(
      @PathVariable String id,
      @PathVariable String teacher,
      @RequestBody RoleRequest request,
      Scope scope) {
    Role role = request.role() == null ? Role.PARTICIPANT : request.role();
    return ok(attendance.include(new ActivityId(id), new TeacherId(teacher), role, scope), scope);
  }

  @DeleteMapping("/participants/{teacher}")
  ResponseEntity<ActivityView> remove(
      @PathVariable String id, @PathVariable String teacher, Scope scope) {
    return ok(attendance.remove(new ActivityId(id), new TeacherId(teacher), scope), scope);
  }

  @PutMapping("/attendance")
  ResponseEntity<ActivityView> mark(
      @PathVariable String id, @RequestBody AttendanceRequest request, Scope scope) {
    return ok(attendance.mark(new ActivityId(id), request.byTeacher(), scope), scope);
  }

  @PostMapping("/hold")
  ResponseEntity<ActivityView> hold(
      @PathVariable String id, @RequestBody HoldRequest request, IfMatch seen, Scope scope) {
    return ok(attendance.hold(new ActivityId(id), seen.version(), request.heldOn(), scope), scope);
  }

  private ResponseEntity<ActivityView> ok(Stored<Activity> stored, Scope scope) {
    return Etags.ok(stored.version(), views.full(stored, scope));
  }
}

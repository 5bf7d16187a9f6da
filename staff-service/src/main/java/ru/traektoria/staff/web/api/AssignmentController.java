package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.application.people.AssigningTeacher;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.TeacherView;
import ru.traektoria.staff.web.views.TeacherViews;

/** Назначения of a teacher. A school changes those at itself alone. */
@RestController
@RequestMapping("/api/v1/staff/teachers/{id}/assignments")
@Tag(name = "Назначения", description = "Где, кем и с какой нагрузкой работает педагог")
class AssignmentController {

  /** The last day of work. */
  record EndRequest(LocalDate on) {}

  private final Reachable reachable;
  private final TeacherViews views;
  private final AssigningTeacher assigning;

  AssignmentController(Reachable reachable, TeacherViews views, AssigningTeacher assigning) {
    this.reachable = reachable;
    this.views = views;
    this.assigning = assigning;
  }

  @Operation(summary = "Назначить", description = "Повтор с тем же Idempotency-Key безопасен")
  @PostMapping
  ResponseEntity<TeacherView> start(
      @PathVariable String id,
      @RequestBody AssignmentRequest request,
      CreationKey key,
      Scope scope,
      Viewer viewer) {
    reachable.teacher(id, scope);
    reachable.requireOwn(scope, request.organisation());
    Stored<Teacher> changed =
        assigning.start(new TeacherId(id), null, request.assignment(key.id()));
    return Etags.created(
        "/api/v1/staff/teachers/" + id, changed.version(), views.view(changed, viewer));
  }

  @Operation(summary = "Изменить назначение целиком")
  @PutMapping("/{assignment}")
  ResponseEntity<TeacherView> change(
      @PathVariable String id,
      @PathVariable String assignment,
      @RequestBody AssignmentRequest request,
      IfMatch version,
      Scope scope,
      Viewer viewer) {
    own(id, assignment, scope);
    reachable.requireOwn(scope, request.organisation());
    return answer(
        assigning.change(new TeacherId(id), version.version(), request.assignment(assignment)),
        viewer);
  }

  @Operation(summary = "Завершить назначение", description = "Тело: {\"on\": последний день}")
  @PostMapping("/{assignment}/end")
  ResponseEntity<TeacherView> end(
      @PathVariable String id,
      @PathVariable String assignment,
      @RequestBody EndRequest request,
      IfMatch version,
      Scope scope,
      Viewer viewer) {
    AssignmentId ended = own(id, assignment, scope);
    return answer(assigning.end(new TeacherId(id), version.version(), ended, request.on()), viewer);
  }

  @Operation(summary = "Убрать назначение, внесённое по ошибке")
  @DeleteMapping("/{assignment}")
  ResponseEntity<TeacherView> strike(
      @PathVariable String id,
      @PathVariable String assignment,
      IfMatch version,
      Scope scope,
      Viewer viewer) {
    AssignmentId struck = own(id, assignment, scope);
    return answer(assigning.strike(new TeacherId(id), version.version(), struck), viewer);
  }

  private AssignmentId own(String id, String assignment, Scope scope) {
    AssignmentId wanted = new AssignmentId(assignment);
    Assignment found =
        reachable
            .teacher(id, scope)
            .state()
            .assignment(wanted)
            .orElseThrow(() -> Problems.notFound("Назначение", assignment));
    reachable.requireOwn(scope, found.organisation());
    return wanted;
  }

  private ResponseEntity<TeacherView> answer(Stored<Teacher> changed, Viewer viewer) {
    return Etags.ok(changed.version(), views.view(changed, viewer));
  }
}

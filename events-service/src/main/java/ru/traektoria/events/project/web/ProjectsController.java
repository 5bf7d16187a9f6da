package ru.traektoria.events.project.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.project.application.KeepingProjects;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.events.project.model.Project.Closing;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Проекты объединений over REST. */
@RestController
@RequestMapping(ProjectsController.PATH)
class ProjectsController {

  static final String PATH = "/api/v1/activities/projects";

  private final KeepingProjects keeping;
  private final ProjectViews views;

  ProjectsController(KeepingProjects keeping, ProjectViews views) {
    this.keeping = keeping;
    this.views = views;
  }

  /** What came of it. */
  record ClosingRequest(boolean reached, String result, LocalDate closedOn) {}

  @GetMapping
  List<ProjectView> list(Scope scope) {
    return views.views(keeping.all(scope), scope);
  }

  @PostMapping
  ResponseEntity<ProjectView> register(
      @RequestBody ProjectRequest request, CreationKey key, Scope scope) {
    Stored<Project> stored = keeping.register(key, request.leading(), request.terms(), scope);
    return Etags.created(PATH + "/" + stored.id(), stored.version(), views.view(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<ProjectView> one(@PathVariable String id, Scope scope) {
    return ok(keeping.one(new ProjectId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<ProjectView> change(
      @PathVariable String id, @RequestBody ProjectRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.change(new ProjectId(id), seen.version(), request.terms(), scope), scope);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<ProjectView> close(
      @PathVariable String id, @RequestBody ClosingRequest request, IfMatch seen, Scope scope) {
    Closing how = new Closing(request.reached(), request.result(), request.closedOn());
    return ok(keeping.close(new ProjectId(id), seen.version(), how, scope), scope);
  }

  @PostMapping("/{id}/reopening")
  ResponseEntity<ProjectView> reopen(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(keeping.reopen(new ProjectId(id), seen.version(), scope), scope);
  }

  private ResponseEntity<ProjectView> ok(Stored<Project> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope));
  }
}

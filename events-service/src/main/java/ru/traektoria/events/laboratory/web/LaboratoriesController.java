package ru.traektoria.events.laboratory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.laboratory.application.KeepingLaboratories;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.Grant;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Project;
import ru.traektoria.events.laboratory.model.Proposal;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.laboratory.model.Support;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Творческие лаборатории over REST. */
@RestController
@RequestMapping("/api/v1/activities/laboratories")
class LaboratoriesController {

  private final KeepingLaboratories keeping;
  private final LaboratoryViews views;

  LaboratoriesController(KeepingLaboratories keeping, LaboratoryViews views) {
    this.keeping = keeping;
    this.views = views;
  }

  @GetMapping
  List<LaboratoryView> all(Scope scope) {
    return keeping.all(scope).stream().map(one -> views.view(one, scope.viewer())).toList();
  }

  @GetMapping("/call")
  Call call(Scope scope) {
    return keeping.call(scope.viewer());
  }

  /** Срок и совет. */
  record CallRequest(LocalDateTime deadline, List<String> council) {}

  @PutMapping("/call")
  Call change(@RequestBody CallRequest request, Scope scope) {
    List<String> council = request.council() == null ? List.of() : request.council();
    return keeping.change(request.deadline(), council, scope);
  }

  /** Заявка; the organisation is read of the methodist. */
  record ProposalRequest(
      String organisation, Kind kind, String title, String about, String leader, String link) {
    Proposal proposal() {
      TeacherId person = leader == null || leader.isBlank() ? null : new TeacherId(leader);
      return new Proposal(kind, title, about, person, link);
    }
  }

  @PostMapping
  ResponseEntity<LaboratoryView> submit(@RequestBody ProposalRequest request, Scope scope) {
    Stored<Laboratory> stored = keeping.submit(request.organisation(), request.proposal(), scope);
    return Etags.created(
        "/api/v1/activities/laboratories/" + stored.id(),
        stored.version(),
        views.view(stored, scope.viewer()));
  }

  @GetMapping("/{id}")
  ResponseEntity<LaboratoryView> one(@PathVariable String id, Scope scope) {
    return ok(keeping.one(new LaboratoryId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<LaboratoryView> correct(
      @PathVariable String id, @RequestBody ProposalRequest request, IfMatch seen, Scope scope) {
    return ok(
        keeping.correct(new LaboratoryId(id), seen.version(), request.proposal(), scope), scope);
  }

  /** Оценка члена совета. */
  record ScoreRequest(Map<Criterion, Integer> points, String words) {}

  @PutMapping("/{id}/score")
  ResponseEntity<LaboratoryView> score(
      @PathVariable String id, @RequestBody ScoreRequest request, Scope scope) {
    return ok(keeping.score(new LaboratoryId(id), request.points(), request.words(), scope), scope);
  }

  @PostMapping("/{id}/decision")
  ResponseEntity<LaboratoryView> decide(
      @PathVariable String id, @RequestBody Grant grant, IfMatch seen, Scope scope) {
    return ok(keeping.decide(new LaboratoryId(id), seen.version(), grant, scope), scope);
  }

  @PostMapping("/{id}/projects")
  ResponseEntity<LaboratoryView> begin(
      @PathVariable String id, @RequestBody Project project, IfMatch seen, Scope scope) {
    return ok(keeping.begin(new LaboratoryId(id), seen.version(), project, scope), scope);
  }

  @PostMapping("/{id}/support")
  ResponseEntity<LaboratoryView> support(
      @PathVariable String id, @RequestBody Support support, IfMatch seen, Scope scope) {
    return ok(keeping.support(new LaboratoryId(id), seen.version(), support, scope), scope);
  }

  /** Когда статус снят. */
  record EndRequest(LocalDate on) {}

  @PostMapping("/{id}/end")
  ResponseEntity<LaboratoryView> end(
      @PathVariable String id, @RequestBody EndRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.end(new LaboratoryId(id), seen.version(), request.on(), scope), scope);
  }

  private ResponseEntity<LaboratoryView> ok(Stored<Laboratory> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

package ru.traektoria.events.plan.web;

import java.util.List;
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
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.MakingPlans;
import ru.traektoria.events.plan.model.NextPlan;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.web.PlanRequests.ApprovalRequest;
import ru.traektoria.events.plan.web.PlanRequests.PlanRequest;
import ru.traektoria.events.plan.web.PlanRequests.SectionRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Планы over REST. */
@RestController
@RequestMapping("/api/v1/activities/plans")
class PlansController {

  private final FindingPlans finding;
  private final MakingPlans making;
  private final PlanViews views;

  PlansController(FindingPlans finding, MakingPlans making, PlanViews views) {
    this.finding = finding;
    this.making = making;
    this.views = views;
  }

  @GetMapping
  List<PlanView> all(Scope scope) {
    return finding.all(scope).stream().map(stored -> views.brief(stored, scope)).toList();
  }

  @PostMapping
  ResponseEntity<PlanView> draft(@RequestBody PlanRequest request, CreationKey key, Scope scope) {
    Stored<Plan> stored = making.draft(key, request.whose(), request.passport(), scope);
    return created(stored, scope);
  }

  @GetMapping("/{id}")
  ResponseEntity<PlanView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new PlanId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<PlanView> describe(
      @PathVariable String id, @RequestBody PlanRequest request, IfMatch seen, Scope scope) {
    return ok(making.describe(new PlanId(id), seen.version(), request.passport(), scope), scope);
  }

  @PostMapping("/{id}/sections")
  ResponseEntity<PlanView> section(
      @PathVariable String id,
      @RequestBody SectionRequest request,
      CreationKey key,
      IfMatch seen,
      Scope scope) {
    return sectionIs(id, key.id(), request, seen, scope);
  }

  @PutMapping("/{id}/sections/{section}")
  ResponseEntity<PlanView> sectionIs(
      @PathVariable String id,
      @PathVariable String section,
      @RequestBody SectionRequest request,
      IfMatch seen,
      Scope scope) {
    Section told = new Section(new SectionId(section), request.title(), request.goal());
    return ok(making.section(new PlanId(id), seen.version(), told, scope), scope);
  }

  @DeleteMapping("/{id}/sections/{section}")
  ResponseEntity<PlanView> dropSection(
      @PathVariable String id, @PathVariable String section, IfMatch seen, Scope scope) {
    return ok(
        making.dropSection(new PlanId(id), seen.version(), new SectionId(section), scope), scope);
  }

  @PostMapping("/{id}/approval")
  ResponseEntity<PlanView> approve(
      @PathVariable String id, @RequestBody ApprovalRequest request, IfMatch seen, Scope scope) {
    return ok(making.approve(new PlanId(id), seen.version(), request.approval(), scope), scope);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<PlanView> close(@PathVariable String id, IfMatch seen, Scope scope) {
    return created(making.close(new PlanId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/next")
  ResponseEntity<PlanView> next(
      @PathVariable String id,
      @RequestParam(defaultValue = "ALL") NextPlan.Which which,
      Scope scope) {
    return created(making.next(new PlanId(id), which, scope), scope);
  }

  private ResponseEntity<PlanView> created(Stored<Plan> stored, Scope scope) {
    return Etags.created(
        "/api/v1/activities/plans/" + stored.id(), stored.version(), views.full(stored, scope));
  }

  private ResponseEntity<PlanView> ok(Stored<Plan> stored, Scope scope) {
    return Etags.ok(stored.version(), views.full(stored, scope));
  }
}

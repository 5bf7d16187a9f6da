package ru.traektoria.events.plan.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.plan.application.WorkingOnItems;
import ru.traektoria.events.plan.application.WorkingOnItems.At;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.web.PlanRequests.CancellationRequest;
import ru.traektoria.events.plan.web.PlanRequests.ItemRequest;
import ru.traektoria.events.plan.web.PlanRequests.ResultRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Пункты плана over REST. */
@RestController
@RequestMapping("/api/v1/activities/plans/{id}/items")
class PlanItemsController {

  private final WorkingOnItems items;
  private final PlanViews views;

  PlanItemsController(WorkingOnItems items, PlanViews views) {
    this.items = items;
    this.views = views;
  }

  @PostMapping
  ResponseEntity<PlanView> enter(
      @PathVariable String id,
      @RequestBody ItemRequest request,
      CreationKey key,
      IfMatch seen,
      Scope scope) {
    return change(id, key.id(), request, seen, scope);
  }

  @PutMapping("/{item}")
  ResponseEntity<PlanView> change(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody ItemRequest request,
      IfMatch seen,
      Scope scope) {
    Entry entry =
        new Entry(new ItemId(item), new SectionId("" + request.section()), request.content());
    return ok(items.enter(new PlanId(id), seen.version(), entry, scope), scope);
  }

  @DeleteMapping("/{item}")
  ResponseEntity<PlanView> drop(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    return ok(items.drop(at(id, item, seen), scope), scope);
  }

  @PostMapping("/{item}/results")
  ResponseEntity<PlanView> complete(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody ResultRequest request,
      IfMatch seen,
      Scope scope) {
    return ok(items.complete(at(id, item, seen), request.result(), request.whole(), scope), scope);
  }

  @DeleteMapping("/{item}/results/{index}")
  ResponseEntity<PlanView> forget(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable int index,
      IfMatch seen,
      Scope scope) {
    return ok(items.forget(at(id, item, seen), index, scope), scope);
  }

  @PostMapping("/{item}/cancellation")
  ResponseEntity<PlanView> cancel(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody CancellationRequest request,
      IfMatch seen,
      Scope scope) {
    return ok(items.cancel(at(id, item, seen), request.reason(), scope), scope);
  }

  @PostMapping("/{item}/reopening")
  ResponseEntity<PlanView> reopen(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    return ok(items.reopen(at(id, item, seen), scope), scope);
  }

  @PutMapping("/{item}/activities/{activity}")
  ResponseEntity<PlanView> link(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String activity,
      IfMatch seen,
      Scope scope) {
    return ok(items.link(at(id, item, seen), activity, scope), scope);
  }

  @DeleteMapping("/{item}/activities/{activity}")
  ResponseEntity<PlanView> unlink(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String activity,
      IfMatch seen,
      Scope scope) {
    return ok(items.unlink(at(id, item, seen), activity, scope), scope);
  }

  private static At at(String id, String item, IfMatch seen) {
    return new At(new PlanId(id), new ItemId(item), seen.version());
  }

  private ResponseEntity<PlanView> ok(Stored<Plan> stored, Scope scope) {
    return Etags.ok(stored.version(), views.full(stored, scope));
  }
}

package ru.traektoria.events.outside.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.outside.application.TellingOutside;
import ru.traektoria.events.outside.model.CountedContests;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.events.outside.web.OutsideRequest.CountedRequest;
import ru.traektoria.events.outside.web.OutsideRequest.RemarkRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Участие вне муниципалитета over REST; a file is added on the page. */
@RestController
@RequestMapping("/api/v1/activities/outside")
class OutsideController {

  private final TellingOutside telling;
  private final OutsideViews views;

  OutsideController(TellingOutside telling, OutsideViews views) {
    this.telling = telling;
    this.views = views;
  }

  @GetMapping
  List<OutsideView> all(Scope scope) {
    return views.views(telling.all(scope), scope);
  }

  @PostMapping
  ResponseEntity<OutsideView> tell(
      @RequestBody OutsideRequest request, CreationKey key, Scope scope) {
    Stored<Outside> stored = telling.tell(key, request.told(), List.of(), scope);
    return Etags.created(
        "/api/v1/activities/outside/" + stored.id(), stored.version(), views.view(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<OutsideView> one(@PathVariable String id, Scope scope) {
    return ok(telling.one(new OutsideId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<OutsideView> mend(
      @PathVariable String id, @RequestBody OutsideRequest request, IfMatch seen, Scope scope) {
    return ok(
        telling.mend(new OutsideId(id), seen.version(), request.told(), List.of(), scope), scope);
  }

  @PostMapping("/{id}/confirmation")
  ResponseEntity<OutsideView> confirm(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(telling.confirm(new OutsideId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/return")
  ResponseEntity<OutsideView> giveBack(
      @PathVariable String id, @RequestBody RemarkRequest request, IfMatch seen, Scope scope) {
    return ok(telling.giveBack(new OutsideId(id), seen.version(), request.remark(), scope), scope);
  }

  @PostMapping("/{id}/annulment")
  ResponseEntity<OutsideView> annul(
      @PathVariable String id, @RequestBody RemarkRequest request, IfMatch seen, Scope scope) {
    return ok(telling.annul(new OutsideId(id), seen.version(), request.remark(), scope), scope);
  }

  @GetMapping("/counted")
  ResponseEntity<CountedContests> counted(Scope scope) {
    Stored<CountedContests> list = telling.counted(scope);
    return Etags.ok(list.version(), list.state());
  }

  @PutMapping("/counted")
  ResponseEntity<CountedContests> count(
      @RequestBody CountedRequest request, IfMatch seen, Scope scope) {
    telling.count(seen.version(), request.titles(), scope);
    return counted(scope);
  }

  private ResponseEntity<OutsideView> ok(Stored<Outside> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope));
  }
}

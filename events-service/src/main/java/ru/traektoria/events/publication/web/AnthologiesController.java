package ru.traektoria.events.publication.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.publication.application.PuttingTogether;
import ru.traektoria.events.publication.application.PuttingTogether.Added;
import ru.traektoria.events.publication.model.Anthology;
import ru.traektoria.events.publication.model.Anthology.About;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Сборники over REST. */
@RestController
@RequestMapping(AnthologiesController.PATH)
class AnthologiesController {

  static final String PATH = "/api/v1/activities/collections";

  private final PuttingTogether putting;
  private final AnthologyViews views;

  AnthologiesController(PuttingTogether putting, AnthologyViews views) {
    this.putting = putting;
    this.views = views;
  }

  @GetMapping
  List<AnthologyView> seen(Scope scope) {
    return putting.seen(scope).stream().map(one -> views.view(one, scope.viewer())).toList();
  }

  @PostMapping
  ResponseEntity<AnthologyView> begin(@RequestBody About about, CreationKey key, Scope scope) {
    Stored<Anthology> stored = putting.begin(key, about, scope);
    return Etags.created(
        PATH + "/" + stored.id(), stored.version(), views.view(stored, scope.viewer()));
  }

  @GetMapping("/{id}")
  ResponseEntity<AnthologyView> one(@PathVariable String id, Scope scope) {
    return ok(putting.one(new AnthologyId(id), scope), scope);
  }

  @PostMapping("/{id}/works")
  ResponseEntity<AnthologyView> add(
      @PathVariable String id, @RequestBody Added said, CreationKey key, Scope scope) {
    return ok(putting.add(key, new AnthologyId(id), said, scope), scope);
  }

  @DeleteMapping("/{id}/works/{work}")
  ResponseEntity<AnthologyView> remove(
      @PathVariable String id, @PathVariable String work, IfMatch seen, Scope scope) {
    return ok(putting.remove(new AnthologyId(id), seen.version(), work, scope), scope);
  }

  @PostMapping("/{id}/works/{work}/raise")
  ResponseEntity<AnthologyView> raise(
      @PathVariable String id, @PathVariable String work, IfMatch seen, Scope scope) {
    return ok(putting.raise(new AnthologyId(id), seen.version(), work, scope), scope);
  }

  @PostMapping("/{id}/publication")
  ResponseEntity<AnthologyView> publish(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(putting.publish(new AnthologyId(id), seen.version(), scope), scope);
  }

  private ResponseEntity<AnthologyView> ok(Stored<Anthology> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

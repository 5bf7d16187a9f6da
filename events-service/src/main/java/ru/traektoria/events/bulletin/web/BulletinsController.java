package ru.traektoria.events.bulletin.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.bulletin.application.FindingBulletins;
import ru.traektoria.events.bulletin.application.SendingBulletins;
import ru.traektoria.events.bulletin.application.SendingBulletins.Addressed;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.BulletinContent;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;

/** Бюллетени over REST. */
@RestController
@RequestMapping(BulletinsController.PATH)
class BulletinsController {

  static final String PATH = "/api/v1/activities/bulletins";

  private final FindingBulletins finding;
  private final SendingBulletins sending;
  private final BulletinViews views;

  BulletinsController(FindingBulletins finding, SendingBulletins sending, BulletinViews views) {
    this.finding = finding;
    this.sending = sending;
    this.views = views;
  }

  /** What a machine sends; no kinds and no organisations: all of the municipality. */
  record BulletinRequest(
      Topic topic,
      String title,
      String body,
      List<String> links,
      List<String> kinds,
      List<String> organisations,
      People people,
      List<String> positions,
      List<String> subjects,
      Integer term) {

    BulletinContent content() {
      return new BulletinContent(topic, title, body, links, List.of());
    }

    Addressed to() {
      return new Addressed(kinds, organisations, people, positions, subjects);
    }
  }

  @GetMapping
  List<BulletinView> seen(Scope scope) {
    return views.lines(finding.seen(scope), scope.viewer());
  }

  @PostMapping
  ResponseEntity<BulletinView> send(
      @RequestBody BulletinRequest request, CreationKey key, Scope scope) {
    int term = request.term() == null ? Bulletin.USUAL_TERM : request.term();
    Stored<Bulletin> stored =
        sending.send(key, request.content(), List.of(), request.to(), term, scope);
    return Etags.created(
        PATH + "/" + stored.id(), stored.version(), views.view(stored, scope.viewer()));
  }

  @GetMapping("/{id}")
  ResponseEntity<BulletinView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new BulletinId(id), scope), scope);
  }

  @PostMapping("/{id}/confirmation")
  ResponseEntity<BulletinView> confirm(@PathVariable String id, Scope scope) {
    return ok(sending.confirm(new BulletinId(id), scope), scope);
  }

  @PostMapping("/{id}/withdrawal")
  ResponseEntity<BulletinView> withdraw(@PathVariable String id, Scope scope) {
    return ok(sending.withdraw(new BulletinId(id), scope), scope);
  }

  private ResponseEntity<BulletinView> ok(Stored<Bulletin> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

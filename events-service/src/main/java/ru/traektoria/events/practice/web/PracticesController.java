package ru.traektoria.events.practice.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.practice.application.ApplyingForPractices;
import ru.traektoria.events.practice.application.CountingReaders;
import ru.traektoria.events.practice.application.DisseminatingPractices;
import ru.traektoria.events.practice.application.DisseminatingPractices.Adopted;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.practice.application.InvitingExperts;
import ru.traektoria.events.practice.application.ReviewingPractices;
import ru.traektoria.events.practice.model.Guest;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.web.PracticeRequests.AdoptionRequest;
import ru.traektoria.events.practice.web.PracticeRequests.ConclusionRequest;
import ru.traektoria.events.practice.web.PracticeRequests.DisseminationRequest;
import ru.traektoria.events.practice.web.PracticeRequests.ExpertRequest;
import ru.traektoria.events.practice.web.PracticeRequests.OutsiderRequest;
import ru.traektoria.events.practice.web.PracticeRequests.PracticeRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Банк практик over REST. */
@RestController
@RequestMapping("/api/v1/activities/practices")
class PracticesController {

  private final FindingPractices finding;
  private final ApplyingForPractices applying;
  private final ReviewingPractices reviewing;
  private final InvitingExperts inviting;
  private final DisseminatingPractices disseminating;
  private final CountingReaders readers;
  private final PracticeViews views;

  PracticesController(
      FindingPractices finding,
      ApplyingForPractices applying,
      ReviewingPractices reviewing,
      InvitingExperts inviting,
      DisseminatingPractices disseminating,
      CountingReaders readers,
      PracticeViews views) {
    this.finding = finding;
    this.applying = applying;
    this.reviewing = reviewing;
    this.inviting = inviting;
    this.disseminating = disseminating;
    this.readers = readers;
    this.views = views;
  }

  @GetMapping
  List<PracticeView> bank(Scope scope) {
    return views.views(finding.bank(scope), scope.viewer());
  }

  @GetMapping("/applications")
  List<PracticeView> applications(Scope scope) {
    return views.views(finding.applications(scope), scope.viewer());
  }

  @PostMapping
  ResponseEntity<PracticeView> apply(
      @RequestBody PracticeRequest request, CreationKey key, Scope scope) {
    Stored<Practice> stored = applying.apply(key, request.application(), scope);
    return Etags.created(
        "/api/v1/activities/practices/" + stored.id(),
        stored.version(),
        views.view(stored, scope.viewer()));
  }

  @GetMapping("/{id}")
  ResponseEntity<PracticeView> one(@PathVariable String id, Scope scope) {
    Stored<Practice> stored = finding.one(new PracticeId(id), scope);
    readers.opened(stored.state(), scope.viewer());
    return ok(stored, scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<PracticeView> correct(
      @PathVariable String id, @RequestBody PracticeRequest request, IfMatch seen, Scope scope) {
    return ok(
        applying.correct(new PracticeId(id), seen.version(), request.application(), scope), scope);
  }

  /** Эксперт со стороны; the answer's {@code landing} goes into the invitation to the portal. */
  record OutsiderView(PracticeView practice, String landing) {}

  @PutMapping("/{id}/outsider")
  ResponseEntity<OutsiderView> invite(
      @PathVariable String id, @RequestBody OutsiderRequest request, IfMatch seen, Scope scope) {
    Guest guest = new Guest(request.name(), request.post(), null);
    Stored<Practice> stored = inviting.invite(new PracticeId(id), seen.version(), guest, scope);
    String landing = "/activities/practices/" + id + "/expertise/" + inviting.code(stored.state());
    return Etags.ok(
        stored.version(), new OutsiderView(views.view(stored, scope.viewer()), landing));
  }

  @PostMapping("/{id}/expertise/{code}")
  ResponseEntity<PracticeView> accept(
      @PathVariable String id, @PathVariable String code, Scope scope) {
    return ok(inviting.accept(new PracticeId(id), code, scope.viewer()), scope);
  }

  @PutMapping("/{id}/expert")
  ResponseEntity<PracticeView> assign(
      @PathVariable String id, @RequestBody ExpertRequest request, IfMatch seen, Scope scope) {
    return ok(reviewing.assign(new PracticeId(id), seen.version(), request.expert(), scope), scope);
  }

  @PostMapping("/{id}/conclusion")
  ResponseEntity<PracticeView> conclude(
      @PathVariable String id, @RequestBody ConclusionRequest request, IfMatch seen, Scope scope) {
    return ok(
        reviewing.conclude(new PracticeId(id), seen.version(), request.conclusion(), scope), scope);
  }

  @PostMapping("/{id}/disseminations")
  ResponseEntity<PracticeView> disseminate(
      @PathVariable String id,
      @RequestBody DisseminationRequest request,
      IfMatch seen,
      Scope scope) {
    return ok(
        disseminating.disseminate(new PracticeId(id), seen.version(), request.told(), scope),
        scope);
  }

  @DeleteMapping("/{id}/disseminations/{dissemination}")
  ResponseEntity<PracticeView> annul(
      @PathVariable String id, @PathVariable String dissemination, IfMatch seen, Scope scope) {
    return ok(disseminating.annul(new PracticeId(id), seen.version(), dissemination, scope), scope);
  }

  @PutMapping("/{id}/adoptions/{organisation}")
  ResponseEntity<PracticeView> adopt(
      @PathVariable String id,
      @PathVariable String organisation,
      @RequestBody AdoptionRequest request,
      IfMatch seen,
      Scope scope) {
    Adopted told = new Adopted(organisation, request.on(), request.note());
    return ok(disseminating.adopt(new PracticeId(id), seen.version(), told, scope), scope);
  }

  private ResponseEntity<PracticeView> ok(Stored<Practice> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

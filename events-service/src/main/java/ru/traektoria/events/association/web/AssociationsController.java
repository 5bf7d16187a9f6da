package ru.traektoria.events.association.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Association.Charter;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Объединения over REST. */
@RestController
@RequestMapping("/api/v1/activities/associations")
class AssociationsController {

  /** What an association is; the organisation is read at creation (ШМО). */
  record CharterRequest(String name, Kind kind, String subject, String organisation) {
    Charter charter() {
      return new Charter(
          name == null ? "" : name.strip(), kind, subject == null ? "" : subject.strip());
    }
  }

  /** Somebody from a day on. */
  record MemberRequest(LocalDate from, String order) {}

  private final LeadingAssociations leading;
  private final AssociationViews views;

  AssociationsController(LeadingAssociations leading, AssociationViews views) {
    this.leading = leading;
    this.views = views;
  }

  @GetMapping
  List<AssociationView> list(Scope scope) {
    return leading.all(scope).stream().map(stored -> views.view(stored, scope)).toList();
  }

  @PostMapping
  ResponseEntity<AssociationView> found(
      @RequestBody CharterRequest request, CreationKey key, Scope scope) {
    Stored<Association> stored =
        leading.found(key, request.organisation(), request.charter(), scope);
    return Etags.created(
        "/api/v1/activities/associations/" + stored.id(),
        stored.version(),
        views.view(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<AssociationView> one(@PathVariable String id, Scope scope) {
    return ok(leading.one(new AssociationId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<AssociationView> rename(
      @PathVariable String id, @RequestBody CharterRequest request, IfMatch seen, Scope scope) {
    return ok(
        leading.rename(new AssociationId(id), seen.version(), request.charter(), scope), scope);
  }

  @PutMapping("/{id}/members/{teacher}")
  ResponseEntity<AssociationView> admit(
      @PathVariable String id,
      @PathVariable String teacher,
      @RequestBody MemberRequest request,
      IfMatch seen,
      Scope scope) {
    TeacherId who = new TeacherId(teacher);
    return ok(
        leading.admit(new AssociationId(id), seen.version(), who, request.from(), scope), scope);
  }

  @PutMapping("/{id}/head/{teacher}")
  ResponseEntity<AssociationView> appoint(
      @PathVariable String id,
      @PathVariable String teacher,
      @RequestBody MemberRequest request,
      IfMatch seen,
      Scope scope) {
    TeacherId who = new TeacherId(teacher);
    return ok(
        leading.appoint(
            new AssociationId(id), seen.version(), who, request.from(), request.order(), scope),
        scope);
  }

  @DeleteMapping("/{id}/members/{teacher}")
  ResponseEntity<AssociationView> release(
      @PathVariable String id,
      @PathVariable String teacher,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate last,
      IfMatch seen,
      Scope scope) {
    TeacherId who = new TeacherId(teacher);
    return ok(leading.release(new AssociationId(id), seen.version(), who, last, scope), scope);
  }

  private ResponseEntity<AssociationView> ok(Stored<Association> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope));
  }
}

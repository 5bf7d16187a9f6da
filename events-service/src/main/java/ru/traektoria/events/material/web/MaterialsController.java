package ru.traektoria.events.material.web;

import java.time.Clock;
import java.time.LocalDate;
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
import ru.traektoria.events.material.application.Contributions;
import ru.traektoria.events.material.application.Contributions.Contribution;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.material.application.ReviewingMaterials;
import ru.traektoria.events.material.application.SubmittingMaterials;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.web.MaterialRequests.ConclusionRequest;
import ru.traektoria.events.material.web.MaterialRequests.ExpertsRequest;
import ru.traektoria.events.material.web.MaterialRequests.MaterialRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Банк материалов over REST. */
@RestController
@RequestMapping(MaterialsController.PATH)
class MaterialsController {

  static final String PATH = "/api/v1/activities/materials";

  private final FindingMaterials finding;
  private final SubmittingMaterials submitting;
  private final ReviewingMaterials reviewing;
  private final Contributions contributions;
  private final MaterialViews views;
  private final Clock clock;

  MaterialsController(
      FindingMaterials finding,
      SubmittingMaterials submitting,
      ReviewingMaterials reviewing,
      Contributions contributions,
      MaterialViews views,
      Clock clock) {
    this.finding = finding;
    this.submitting = submitting;
    this.reviewing = reviewing;
    this.contributions = contributions;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  List<MaterialView> bank(Scope scope) {
    return views.views(finding.bank(scope), scope.viewer());
  }

  @GetMapping("/applications")
  List<MaterialView> applications(Scope scope) {
    return views.views(finding.applications(scope), scope.viewer());
  }

  @GetMapping("/associations")
  List<Contribution> contributions(Scope scope) {
    return contributions.of(AcademicYear.of(LocalDate.now(clock)), scope);
  }

  @PostMapping
  ResponseEntity<MaterialView> submit(
      @RequestBody MaterialRequest request, CreationKey key, Scope scope) {
    Stored<Material> stored = submitting.submit(key, request.submission(), scope);
    return Etags.created(
        PATH + "/" + stored.id(), stored.version(), views.view(stored, scope.viewer()));
  }

  @GetMapping("/{id}")
  ResponseEntity<MaterialView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new MaterialId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<MaterialView> correct(
      @PathVariable String id, @RequestBody MaterialRequest request, IfMatch seen, Scope scope) {
    MaterialId material = new MaterialId(id);
    return ok(submitting.correct(material, seen.version(), request.submission(), scope), scope);
  }

  @PutMapping("/{id}/experts")
  ResponseEntity<MaterialView> assign(
      @PathVariable String id, @RequestBody ExpertsRequest request, IfMatch seen, Scope scope) {
    List<String> experts = request.experts() == null ? List.of() : request.experts();
    return ok(reviewing.assign(new MaterialId(id), seen.version(), experts, scope), scope);
  }

  @PostMapping("/{id}/conclusions")
  ResponseEntity<MaterialView> conclude(
      @PathVariable String id, @RequestBody ConclusionRequest request, IfMatch seen, Scope scope) {
    return ok(
        reviewing.conclude(
            new MaterialId(id), seen.version(), request.expert(), request.opinion(), scope),
        scope);
  }

  @PutMapping("/{id}/archive")
  ResponseEntity<MaterialView> archive(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(reviewing.archive(new MaterialId(id), seen.version(), scope), scope);
  }

  @DeleteMapping("/{id}/archive")
  ResponseEntity<MaterialView> restore(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(reviewing.restore(new MaterialId(id), seen.version(), scope), scope);
  }

  private ResponseEntity<MaterialView> ok(Stored<Material> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

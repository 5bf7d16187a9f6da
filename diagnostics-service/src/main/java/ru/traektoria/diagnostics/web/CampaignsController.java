package ru.traektoria.diagnostics.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.InvitingPeople.Invited;
import ru.traektoria.diagnostics.web.CampaignProgress.OrganisationProgress;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Кампании over REST. */
@RestController
@RequestMapping("/api/v1/diagnostics/campaigns")
class CampaignsController {

  private final CampaignDesk desk;
  private final CampaignProgress progress;

  CampaignsController(CampaignDesk desk, CampaignProgress progress) {
    this.desk = desk;
    this.progress = progress;
  }

  /** Whom to invite; no teachers means the whole audience. */
  record Invitation(Set<String> teachers) {}

  /** The new last day. */
  record Prolongation(LocalDate to) {}

  @GetMapping
  List<CampaignView> list(Scope scope) {
    return desk.list(scope);
  }

  @PostMapping
  ResponseEntity<CampaignView> announce(
      @Valid @RequestBody CampaignDraft draft, Scope scope, CreationKey key) {
    CampaignView made = desk.announce(scope, draft, key);
    return Etags.created("/api/v1/diagnostics/campaigns/" + made.id(), made.version(), made);
  }

  @GetMapping("/{id}")
  ResponseEntity<CampaignView> one(@PathVariable String id, Scope scope) {
    CampaignView view = desk.view(scope, id);
    return Etags.ok(view.version(), view);
  }

  @GetMapping("/{id}/progress")
  List<OrganisationProgress> progress(@PathVariable String id, Scope scope) {
    desk.require(scope, id);
    return progress.byOrganisation(scope, id);
  }

  @PostMapping("/{id}/invitations")
  Invited invite(
      @PathVariable String id, @RequestBody(required = false) Invitation whom, Scope scope) {
    Set<String> teachers = whom == null || whom.teachers() == null ? Set.of() : whom.teachers();
    return desk.invite(scope, id, teachers);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<CampaignView> close(@PathVariable String id, Scope scope, IfMatch version) {
    CampaignView view = desk.close(scope, id, version);
    return Etags.ok(view.version(), view);
  }

  @PostMapping("/{id}/prolongation")
  ResponseEntity<CampaignView> prolong(
      @PathVariable String id, @RequestBody Prolongation until, Scope scope, IfMatch version) {
    CampaignView view = desk.prolong(scope, id, until.to(), version);
    return Etags.ok(view.version(), view);
  }
}

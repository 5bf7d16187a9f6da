package ru.traektoria.events.laboratory.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.laboratory.application.KeepingTeams;
import ru.traektoria.events.laboratory.application.KeepingTeams.Joining;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Participant.ParticipationId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Участники лабораторий и площадок over REST. */
@RestController
@RequestMapping("/api/v1/activities/laboratories/{id}/participants")
class TeamsController {

  private final KeepingTeams teams;
  private final LaboratoryViews views;

  TeamsController(KeepingTeams teams, LaboratoryViews views) {
    this.teams = teams;
    this.views = views;
  }

  @PostMapping
  ResponseEntity<LaboratoryView> enter(
      @PathVariable String id, @RequestBody Joining said, IfMatch seen, Scope scope) {
    return ok(teams.enter(new LaboratoryId(id), seen.version(), said, scope), scope);
  }

  @PutMapping("/{participation}")
  ResponseEntity<LaboratoryView> change(
      @PathVariable String id,
      @PathVariable String participation,
      @RequestBody Joining said,
      IfMatch seen,
      Scope scope) {
    ParticipationId which = new ParticipationId(participation);
    return ok(teams.change(new LaboratoryId(id), seen.version(), which, said, scope), scope);
  }

  @DeleteMapping("/{participation}")
  ResponseEntity<LaboratoryView> cancel(
      @PathVariable String id, @PathVariable String participation, IfMatch seen, Scope scope) {
    ParticipationId which = new ParticipationId(participation);
    return ok(teams.cancel(new LaboratoryId(id), seen.version(), which, scope), scope);
  }

  private ResponseEntity<LaboratoryView> ok(Stored<Laboratory> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}

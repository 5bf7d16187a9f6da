package ru.traektoria.events.laboratory.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.laboratory.application.KeepingTeams;
import ru.traektoria.events.laboratory.application.KeepingTeams.Joining;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Participant.ParticipationId;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Участники: the forms of the laboratory's card. */
@Controller
class TeamPages {

  private static final String TEAM = LaboratoriesPages.PATH + "/{id}/participants";

  private final KeepingTeams teams;

  TeamPages(KeepingTeams teams) {
    this.teams = teams;
  }

  /** Who joins, as the form sends it; {@code guest} is somebody of another organisation. */
  record TeamForm(
      List<String> teachers,
      String guest,
      Role role,
      @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    Joining joining() {
      List<String> all = new ArrayList<>(teachers == null ? List.of() : teachers);
      all.add(guest);
      return new Joining(all, role, from, to);
    }
  }

  @PostMapping(TEAM)
  ResponseEntity<Void> enter(@PathVariable String id, TeamForm form, IfMatch seen, Scope scope) {
    teams.enter(new LaboratoryId(id), seen.version(), form.joining(), scope);
    return Done.here("Участники записаны");
  }

  @PostMapping(TEAM + "/{participation}")
  ResponseEntity<Void> change(
      @PathVariable String id,
      @PathVariable String participation,
      TeamForm form,
      IfMatch seen,
      Scope scope) {
    ParticipationId which = new ParticipationId(participation);
    teams.change(new LaboratoryId(id), seen.version(), which, form.joining(), scope);
    return Done.here("Участие исправлено");
  }

  @PostMapping(TEAM + "/{participation}/cancellation")
  ResponseEntity<Void> cancel(
      @PathVariable String id, @PathVariable String participation, IfMatch seen, Scope scope) {
    ParticipationId which = new ParticipationId(participation);
    teams.cancel(new LaboratoryId(id), seen.version(), which, scope);
    return Done.here("Запись об участии убрана");
  }
}

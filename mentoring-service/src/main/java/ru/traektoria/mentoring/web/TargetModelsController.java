package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.target.AdoptingTargetModel;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Целевая модель наставничества over REST. */
@RestController
@RequestMapping("/api/v1/mentoring/target-models")
class TargetModelsController {

  /** The act as it is sent; it is the whole truth. */
  record ActRequest(
      String actNumber, LocalDate adoptedOn, String curator, String programme, LocalDate endedOn) {
    Act act() {
      boolean named = curator != null && !curator.isBlank();
      return new Act(
          actNumber, adoptedOn, named ? new TeacherId(curator) : null, programme, endedOn);
    }
  }

  private final AdoptingTargetModel adopting;
  private final TargetModelTable table;

  TargetModelsController(AdoptingTargetModel adopting, TargetModelTable table) {
    this.adopting = adopting;
    this.table = table;
  }

  @GetMapping
  List<TargetModelView> list(Scope scope) {
    return table.of(scope);
  }

  @GetMapping("/{organisation}")
  ResponseEntity<TargetModelView> one(@PathVariable String organisation, Scope scope) {
    TargetModelView view = table.one(new OrganisationId(organisation), scope);
    return Etags.ok(view.version(), view);
  }

  /** Adopts (If-Match "0"), corrects or ends. */
  @PutMapping("/{organisation}")
  ResponseEntity<TargetModelView> adopt(
      @PathVariable String organisation,
      @RequestBody ActRequest request,
      IfMatch version,
      Scope scope) {
    OrganisationId where = new OrganisationId(organisation);
    Stored<TargetModelAdoption> stored =
        adopting.adopt(where, version.version(), request.act(), scope);
    return Etags.ok(stored.version(), table.one(where, scope));
  }
}

package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.staff.application.places.ClosingOrganisation;
import ru.traektoria.staff.application.places.KeepingOrganisations;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.OrganisationView;

/** Организации. */
@RestController
@RequestMapping("/api/v1/staff/organisations")
@Tag(name = "Организации", description = "Школы, детские сады, дополнительное образование")
class OrganisationController {

  /** An organisation as a request brings one. */
  record OrganisationRequest(
      String name,
      String shortName,
      OrganisationKind kind,
      boolean small,
      String address,
      LocalDate openedOn,
      List<OrganisationStatus> statuses) {

    Organisation.Traits traits() {
      return new Organisation.Traits(kind, small, address, statuses);
    }
  }

  /** A new name and the day from which it is used. */
  record RenameRequest(String name, String shortName, LocalDate from) {}

  /** The last day of work, and the successor of a merger. */
  record CloseRequest(LocalDate on, OrganisationId into) {}

  private final Organisations organisations;
  private final Reachable reachable;
  private final KeepingOrganisations keeping;
  private final ClosingOrganisation closing;

  OrganisationController(
      Organisations organisations,
      Reachable reachable,
      KeepingOrganisations keeping,
      ClosingOrganisation closing) {
    this.organisations = organisations;
    this.reachable = reachable;
    this.keeping = keeping;
    this.closing = closing;
  }

  @Operation(summary = "Список организаций", description = "closed=true — вместе с закрытыми")
  @GetMapping
  List<OrganisationView> list(@RequestParam(defaultValue = "false") boolean closed, Scope scope) {
    return organisations.of(scope.municipality().map(MunicipalityId::new).orElse(null)).stream()
        .filter(o -> scope.organisation().map(o.id()::equals).orElse(true))
        .filter(o -> closed || o.state().closedOn() == null)
        .map(OrganisationView::of)
        .toList();
  }

  @Operation(summary = "Организация")
  @GetMapping("/{id}")
  ResponseEntity<OrganisationView> card(@PathVariable String id, Scope scope) {
    return answer(reachable.organisation(id, scope));
  }

  @Operation(summary = "Внести организацию")
  @PostMapping
  ResponseEntity<OrganisationView> open(
      @RequestBody OrganisationRequest request, CreationKey key, Scope scope) {
    String brief = request.shortName() == null ? request.name() : request.shortName();
    Stored<Organisation> made =
        keeping.open(
            key,
            reachable.municipality(scope),
            new Organisation.Name(request.name(), brief, null),
            request.traits(),
            request.openedOn());
    return Etags.created(
        "/api/v1/staff/organisations/" + made.id(), made.version(), OrganisationView.of(made));
  }

  @Operation(summary = "Изменить вид, признаки, статусы", description = "Название — отдельно")
  @PutMapping("/{id}")
  ResponseEntity<OrganisationView> describe(
      @PathVariable String id,
      @RequestBody OrganisationRequest request,
      IfMatch version,
      Scope scope) {
    reachable.organisation(id, scope);
    return answer(
        keeping.describe(
            new OrganisationId(id), version.version(), request.traits(), request.openedOn()));
  }

  @Operation(summary = "Переименовать с даты", description = "Прежние названия сохраняются")
  @PostMapping("/{id}/rename")
  ResponseEntity<OrganisationView> rename(
      @PathVariable String id, @RequestBody RenameRequest request, IfMatch version, Scope scope) {
    reachable.organisation(id, scope);
    String brief = request.shortName() == null ? request.name() : request.shortName();
    return answer(
        keeping.rename(
            new OrganisationId(id),
            version.version(),
            new Organisation.Name(request.name(), brief, request.from())));
  }

  @Operation(
      summary = "Закрыть или присоединить к другой",
      description = "С полем into назначения и вакансии продолжаются у преемника со следующего дня")
  @PostMapping("/{id}/close")
  ResponseEntity<OrganisationView> close(
      @PathVariable String id, @RequestBody CloseRequest request, IfMatch version, Scope scope) {
    reachable.organisation(id, scope);
    OrganisationId closed = new OrganisationId(id);
    return answer(
        request.into() == null
            ? closing.close(closed, version.version(), request.on())
            : closing.merge(closed, version.version(), request.into(), request.on()));
  }

  private static ResponseEntity<OrganisationView> answer(Stored<Organisation> stored) {
    return Etags.ok(stored.version(), OrganisationView.of(stored));
  }
}

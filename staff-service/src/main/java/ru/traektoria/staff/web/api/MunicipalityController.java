package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.application.places.FoundingMunicipality;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.RegionId;
import ru.traektoria.staff.persistence.Municipalities;

/** Муниципалитеты of the region this installation serves. */
@RestController
@RequestMapping("/api/v1/staff/municipalities")
@Tag(name = "Муниципалитеты", description = "Муниципалитеты региона")
class MunicipalityController {

  /** A municipality as a request brings one; the region may be left out. */
  record MunicipalityRequest(String region, String name) {}

  /** A municipality. */
  record MunicipalityView(String id, long version, String region, String name) {

    static MunicipalityView of(Stored<Municipality> m) {
      return new MunicipalityView(
          m.id(), m.version(), m.state().region().value(), m.state().name());
    }
  }

  private final Municipalities municipalities;
  private final FoundingMunicipality founding;
  private final String region;

  MunicipalityController(
      Municipalities municipalities,
      FoundingMunicipality founding,
      @Value("${traektoria.region}") String region) {
    this.municipalities = municipalities;
    this.founding = founding;
    this.region = region;
  }

  @Operation(summary = "Муниципалитеты")
  @GetMapping
  List<MunicipalityView> list(Scope scope) {
    return municipalities.all().stream()
        .filter(m -> scope.municipality().map(m.id()::equals).orElse(true))
        .map(MunicipalityView::of)
        .toList();
  }

  @Operation(summary = "Муниципалитет")
  @GetMapping("/{id}")
  ResponseEntity<MunicipalityView> one(@PathVariable String id, Scope scope) {
    return municipalities
        .find(new MunicipalityId(id))
        .filter(m -> scope.covers(id, null, null))
        .map(m -> Etags.ok(m.version(), MunicipalityView.of(m)))
        .orElseThrow(() -> Problems.notFound("Муниципалитет", id));
  }

  @Operation(summary = "Внести муниципалитет")
  @PostMapping
  ResponseEntity<MunicipalityView> found(
      @RequestBody MunicipalityRequest request, CreationKey key) {
    if (request.region() != null && !request.region().equals(region)) {
      throw Problems.refused(
          Reason.at(
              "region", "municipality.region", "Эта установка обслуживает регион " + region + "."));
    }
    Stored<Municipality> made = founding.found(key, new RegionId(region), request.name());
    return Etags.created(
        "/api/v1/staff/municipalities/" + made.id(), made.version(), MunicipalityView.of(made));
  }

  @Operation(summary = "Переименовать муниципалитет")
  @PutMapping("/{id}")
  ResponseEntity<MunicipalityView> rename(
      @PathVariable String id, @RequestBody MunicipalityRequest request, IfMatch version) {
    Stored<Municipality> renamed =
        founding.rename(new MunicipalityId(id), version.version(), request.name());
    return Etags.ok(renamed.version(), MunicipalityView.of(renamed));
  }
}

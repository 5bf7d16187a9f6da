package ru.traektoria.route.web.attestation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.attestation.Conformities;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.Conformity.Acquaintance;
import ru.traektoria.route.model.attestation.Conformity.Protocol;

/** Attestation for conformity: schedule, представление, acquaintance, protocol. */
@RestController
@RequestMapping("/api/v1/routes/conformity")
@Tag(name = "Соответствие должности")
class ConformityController {

  private final Conformities conformities;
  private final ConformityDesk desk;
  private final AttestationDoor door;

  ConformityController(Conformities conformities, ConformityDesk desk, AttestationDoor door) {
    this.conformities = conformities;
    this.desk = desk;
    this.door = door;
  }

  /** A new day of the session. */
  record Moved(LocalDate sessionOn) {}

  /** The text of the представление. */
  record Text(String text) {}

  /** Why it is called off. */
  record Words(String remark) {}

  @GetMapping
  @Operation(summary = "Аттестации на соответствие, доступные вам")
  List<Conformity> list(
      Scope scope,
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) Conformity.State state) {
    return conformities.all().stream()
        .filter(one -> door.covers(scope, one.teacher(), one.place()))
        .filter(one -> teacher == null || one.teacher().value().equals(teacher))
        .filter(one -> state == null || one.state() == state)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Одна аттестация; чужой просмотр попадает в журнал")
  ResponseEntity<Conformity> one(@PathVariable String id, Scope scope) {
    Stored<Conformity> conformity = door.conformity(scope, id);
    door.looked(scope, conformity.state().teacher(), "Аттестация на соответствие должности");
    return answer(conformity);
  }

  @PostMapping
  @Operation(summary = "Включить в график; освобождённых по закону не включают")
  ResponseEntity<Conformity> schedule(
      @RequestBody ConformityDesk.Listed body, CreationKey key, Scope scope) {
    Stored<Conformity> added = desk.schedule(body, key, scope);
    return Etags.created("/api/v1/routes/conformity/" + added.id(), added.version(), added.state());
  }

  @PostMapping("/{id}/session")
  @Operation(summary = "Перенести заседание")
  ResponseEntity<Conformity> move(
      @PathVariable String id, @RequestBody Moved body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, c -> c.move(body.sessionOn(), door.today())));
  }

  @PostMapping("/{id}/representation")
  @Operation(summary = "Записать представление")
  ResponseEntity<Conformity> represent(
      @PathVariable String id, @RequestBody Text body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, c -> c.represent(body.text(), door.today())));
  }

  @PostMapping("/{id}/acquaintance")
  @Operation(summary = "Записать ознакомление педагога")
  ResponseEntity<Conformity> acquaint(
      @PathVariable String id, @RequestBody Acquaintance body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, c -> c.acquaint(body, door.today())));
  }

  @PostMapping("/{id}/protocol")
  @Operation(summary = "Записать протокол: состав и голоса")
  ResponseEntity<Conformity> decide(
      @PathVariable String id, @RequestBody Protocol body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, c -> c.decide(body, door.today())));
  }

  @PostMapping("/{id}/calling-off")
  @Operation(summary = "Снять с графика")
  ResponseEntity<Conformity> callOff(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(desk.decide(scope, id, match, c -> c.callOff(body.remark())));
  }

  private static ResponseEntity<Conformity> answer(Stored<Conformity> conformity) {
    return Etags.ok(conformity.version(), conformity.state());
  }
}

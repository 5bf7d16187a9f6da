package ru.traektoria.route.web.exemption;

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
import ru.traektoria.route.model.attestation.Exemption;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.attestation.RecordedExemption.Deed;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Освобождения от аттестации for machines. */
@RestController
@RequestMapping("/api/v1/routes/exemptions")
@Tag(name = "Освобождения от аттестации")
class ExemptionController {

  private final ExemptionDesk desk;

  ExemptionController(ExemptionDesk desk) {
    this.desk = desk;
  }

  /** The last day, with the order or certificate that shows it. */
  record Ended(LocalDate to, String reason) {}

  /** Why it is taken back. */
  record Removed(String reason) {}

  /** An exemption; accounts are not told. */
  record ExemptionView(
      String id,
      String teacher,
      Exemption kind,
      LocalDate from,
      LocalDate to,
      boolean counts,
      List<ChangeView> history) {

    static ExemptionView of(RecordedExemption one) {
      return new ExemptionView(
          one.id().value(),
          one.teacher().value(),
          one.kind(),
          one.span().from(),
          one.span().to(),
          one.counts(),
          one.changes().stream()
              .map(c -> new ChangeView(c.deed(), c.on(), c.by().capacity(), c.reason()))
              .toList());
    }
  }

  /** What was done to it. */
  record ChangeView(Deed deed, LocalDate on, Capacity by, String reason) {}

  @GetMapping
  @Operation(summary = "Освобождения своих педагогов; удалённые тоже, с counts=false")
  List<ExemptionView> list(@RequestParam(required = false) String teacher, Scope scope) {
    return desk.list(scope).stream()
        .filter(one -> teacher == null || one.teacher().value().equals(teacher))
        .map(ExemptionView::of)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Одно освобождение; чужой просмотр попадает в журнал")
  ResponseEntity<ExemptionView> one(@PathVariable String id, Scope scope) {
    return answer(desk.look(scope, id));
  }

  @PostMapping
  @Operation(summary = "Записать освобождение; без to оно продолжается")
  ResponseEntity<ExemptionView> record(
      @RequestBody ExemptionDesk.Body body, CreationKey key, Scope scope) {
    Stored<RecordedExemption> added = desk.record(body, key, scope);
    return Etags.created(
        "/api/v1/routes/exemptions/" + added.id(),
        added.version(),
        ExemptionView.of(added.state()));
  }

  @PostMapping("/{id}/end")
  @Operation(summary = "Указать последний день с основанием")
  ResponseEntity<ExemptionView> end(
      @PathVariable String id, @RequestBody Ended body, IfMatch match, Scope scope) {
    return answer(desk.end(scope, id, match, body.to(), body.reason()));
  }

  @PostMapping("/{id}/removal")
  @Operation(summary = "Удалить ошибочную запись с причиной: она больше не освобождает")
  ResponseEntity<ExemptionView> remove(
      @PathVariable String id, @RequestBody Removed body, IfMatch match, Scope scope) {
    return answer(desk.remove(scope, id, match, body.reason()));
  }

  private static ResponseEntity<ExemptionView> answer(Stored<RecordedExemption> one) {
    return Etags.ok(one.version(), ExemptionView.of(one.state()));
  }
}

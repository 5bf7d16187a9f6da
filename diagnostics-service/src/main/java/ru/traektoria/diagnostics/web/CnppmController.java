package ru.traektoria.diagnostics.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.exchange.ExternalResult;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.platform.web.access.Scope;

/** Results of the ЦНППМ over REST, and the queue of those whose teacher is not known. */
@RestController
@RequestMapping("/api/v1/diagnostics/cnppm")
class CnppmController {

  private final ReceivingResults receiving;
  private final WaitingDesk desk;

  CnppmController(ReceivingResults receiving, WaitingDesk desk) {
    this.receiving = receiving;
    this.desk = desk;
  }

  /** One competence of a result. */
  record LevelRequest(@NotNull CompetenceCode competence, @NotNull Level level) {}

  /** A result as the centre sends it; the same number once more changes nothing. */
  record ResultRequest(
      @NotBlank(message = "Укажите номер результата в ЦНППМ.") String externalId,
      @NotBlank(message = "Укажите педагога.") String teacher,
      @NotNull(message = "Укажите дату диагностики.") LocalDate completedOn,
      @NotEmpty(message = "Укажите хотя бы одну компетенцию.") List<@Valid LevelRequest> results) {

    ExternalResult result() {
      return new ExternalResult(
          externalId,
          teacher,
          completedOn,
          results.stream().map(r -> Finding.reported(r.competence(), r.level())).toList());
    }
  }

  /**
   * What became of it.
   *
   * @param assessment the diagnostics it made, {@code null} while it waits for its teacher
   */
  record ReceivedView(String assessment, WaitingState state) {}

  /** Whose result it is. */
  record Recognition(@NotBlank(message = "Выберите педагога.") String teacher) {}

  /** To which municipality it goes. */
  record Destination(@NotBlank(message = "Выберите муниципалитет.") String municipality) {}

  /** Why it is nobody's. */
  record Rejection(String reason) {}

  @PostMapping("/results")
  ResponseEntity<ReceivedView> receive(@Valid @RequestBody ResultRequest request) {
    return receiving
        .receive(request.result())
        .map(a -> ResponseEntity.ok(new ReceivedView(a.id(), WaitingState.ACCEPTED)))
        .orElseGet(
            () -> ResponseEntity.accepted().body(new ReceivedView(null, WaitingState.WAITING)));
  }

  @GetMapping("/queue")
  List<WaitingResult> queue(Scope scope) {
    return desk.list(scope, Set.of(WaitingState.WAITING));
  }

  @PostMapping("/queue/{id}/acceptance")
  WaitingResult accept(
      @PathVariable String id, @Valid @RequestBody Recognition whose, Scope scope) {
    return desk.accept(scope, id, whose.teacher());
  }

  @PostMapping("/queue/{id}/municipality")
  WaitingResult pass(@PathVariable String id, @Valid @RequestBody Destination to, Scope scope) {
    return desk.pass(scope, id, to.municipality());
  }

  @PostMapping("/queue/{id}/rejection")
  WaitingResult reject(@PathVariable String id, @RequestBody Rejection why, Scope scope) {
    return desk.reject(scope, id, why.reason());
  }
}

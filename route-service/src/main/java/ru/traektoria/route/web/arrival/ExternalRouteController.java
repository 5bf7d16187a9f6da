package ru.traektoria.route.web.arrival;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.external.ReceivingRoute;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Routes of the ЦНППМ over REST, and the queue of those whose teacher is not known. */
@RestController
@RequestMapping("/api/v1/routes/external")
@Tag(name = "Маршруты ЦНППМ")
class ExternalRouteController {

  private final ReceivingRoute receiving;
  private final RouteArrivalDesk desk;

  ExternalRouteController(ReceivingRoute receiving, RouteArrivalDesk desk) {
    this.receiving = receiving;
    this.desk = desk;
  }

  /**
   * What became of it.
   *
   * @param route the draft it made, {@code null} while it waits
   */
  record ReceivedView(String externalId, ArrivalState state, RouteId route, String reason) {

    static ReceivedView of(Arrival arrival) {
      boolean accepted = arrival.state() == ArrivalState.ACCEPTED;
      return new ReceivedView(
          arrival.route().externalId(),
          arrival.state(),
          accepted ? arrival.route().id() : null,
          arrival.reason());
    }
  }

  /** Whose it is. */
  record Recognition(TeacherId teacher) {}

  /** Why it is nobody's. */
  record Rejection(String reason) {}

  @PostMapping
  @Operation(summary = "Передать маршрут (ЦНППМ); тот же номер — новая редакция того же маршрута")
  ResponseEntity<ReceivedView> receive(@RequestBody ExternalRoute body) {
    ReceivedView view = ReceivedView.of(receiving.receive(body));
    return view.state() == ArrivalState.WAITING
        ? ResponseEntity.accepted().body(view)
        : ResponseEntity.ok(view);
  }

  @GetMapping("/queue")
  @Operation(summary = "Маршруты, которые ждут разбора")
  List<Arrival> queue(Scope scope) {
    return desk.list(scope, ArrivalState.WAITING);
  }

  @PostMapping("/queue/{id}/acceptance")
  @Operation(summary = "Указать, чей это маршрут")
  ReceivedView accept(@PathVariable String id, @RequestBody Recognition body, Scope scope) {
    return ReceivedView.of(desk.accept(scope, id, body.teacher()));
  }

  @PostMapping("/queue/{id}/rejection")
  @Operation(summary = "Отклонить с причиной")
  ReceivedView reject(@PathVariable String id, @RequestBody Rejection body, Scope scope) {
    return ReceivedView.of(desk.reject(scope, id, body.reason()));
  }
}

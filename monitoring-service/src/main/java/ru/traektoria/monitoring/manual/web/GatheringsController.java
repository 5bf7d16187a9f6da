package ru.traektoria.monitoring.manual.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Сборы данных for programs: what is asked, and who has answered. */
@RestController
@RequestMapping("/api/v1/monitoring/manual")
class GatheringsController {

  /** A gathering. */
  record GatheringView(
      String id,
      String form,
      String kind,
      String title,
      LocalDate from,
      LocalDate to,
      LocalDate due,
      boolean closed) {}

  /** An organisation in a gathering. */
  record LineView(String organisation, Completeness.Stage stage, boolean late) {}

  private final Gatherings gatherings;
  private final Completeness completeness;
  private final Reach reach;
  private final Clock clock;

  GatheringsController(Gatherings gatherings, Completeness completeness, Reach reach, Clock clock) {
    this.gatherings = gatherings;
    this.completeness = completeness;
    this.reach = reach;
    this.clock = clock;
  }

  @Operation(summary = "Сборы данных муниципалитета")
  @GetMapping
  List<GatheringView> gatherings(Scope scope) {
    return gatherings.of(reach.municipality(scope)).stream()
        .map(GatheringsController::view)
        .toList();
  }

  static GatheringView view(Stored<Gathering> stored) {
    Gathering one = stored.state();
    return new GatheringView(
        stored.id(),
        one.form(),
        one.kind().name(),
        one.title(),
        one.period().from(),
        one.period().to(),
        one.due(),
        one.closed());
  }

  @Operation(summary = "Полнота сбора: состояние листа каждой организации")
  @GetMapping("/{gathering}")
  List<LineView> board(@PathVariable String gathering, Scope scope) {
    return completeness.of(reach.gathering(gathering, scope), LocalDate.now(clock)).stream()
        .map(line -> new LineView(line.organisation(), line.stage(), line.late()))
        .toList();
  }
}

package ru.traektoria.route.web.rollover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.rollover.RollingRoutesOver;
import ru.traektoria.route.model.rollover.Move;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Перенос маршрутов for programs. */
@RestController
@Tag(name = "Маршруты")
class RollOverController {

  private final RollingRoutesOver rolling;
  private final RouteDoor door;

  RollOverController(RollingRoutesOver rolling, RouteDoor door) {
    this.rolling = rolling;
    this.door = door;
  }

  /**
   * What is wanted.
   *
   * @param end the day on which the last moving step ends; or
   * @param months by how many months all of them move
   */
  record RollOver(List<String> routes, LocalDate end, Integer months) {

    Move move() {
      if ((end == null) == (months == null)) {
        throw Problems.refused(
            Reason.at("end", "route.rollover.move", "Укажите одно: новый срок или сдвиг"));
      }
      return end == null ? new Move.Shift(months) : new Move.NewEnd(end);
    }
  }

  @PostMapping("/api/v1/routes/rollovers")
  @Operation(
      summary = "Перенести незаконченные маршруты на следующий учебный год",
      description =
          "С июня — на следующий учебный год, иначе — на текущий. Отказ по одному не мешает другим;"
              + " повтор безопасен: перенесённый маршрут второй раз не переносится.")
  Outcomes rollOver(@RequestBody RollOver body, Scope scope, Viewer viewer) {
    List<String> routes = body.routes() == null ? List.of() : body.routes();
    return rolling.rollOver(door.within(scope, routes), body.move(), Acting.of(viewer));
  }
}

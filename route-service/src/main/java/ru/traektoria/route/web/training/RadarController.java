package ru.traektoria.route.web.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.course.WatchingQualification.Blip;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.web.training.RadarDesk.Screen;
import ru.traektoria.route.web.training.RadarTable.Row;

/** Радар КПК for machines. */
@RestController
@Tag(name = "План КПК")
class RadarController {

  private final RadarDesk desk;

  RadarController(RadarDesk desk) {
    this.desk = desk;
  }

  /** A row of the API. */
  record BlipView(
      String teacher,
      String organisation,
      LocalDate lastOn,
      LocalDate until,
      List<ProgrammeId> programmes) {

    static BlipView of(Row row) {
      Blip blip = row.blip();
      return new BlipView(
          blip.teacher().id(),
          blip.teacher().organisation(),
          blip.lastOn(),
          blip.until(),
          row.programmes().stream().map(Programme::id).toList());
    }
  }

  /** The radar of the API. */
  record RadarView(long covered, long teachers, List<BlipView> blips) {}

  @GetMapping("/api/v1/routes/radar")
  @Operation(summary = "Радар КПК: у кого три года истекают за полгода, истекли или не начинались")
  RadarView radar(Scope scope) {
    Screen screen = desk.of(scope);
    desk.looked(scope, screen.rows());
    return new RadarView(
        screen.radar().covered(),
        screen.radar().teachers(),
        screen.rows().stream().map(BlipView::of).toList());
  }
}

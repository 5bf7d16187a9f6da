package ru.traektoria.monitoring.quality.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.quality.application.QualityBoard;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.platform.web.access.Scope;

/** Качество данных for programs: counts, never a person. */
@RestController
class QualityController {

  /** A rule with its count, whole and by organisation. */
  record RuleView(
      String code,
      String title,
      String why,
      List<String> indicators,
      String mend,
      int count,
      Map<String, Integer> organisations) {}

  private final QualityBoard board;
  private final Clock clock;

  QualityController(QualityBoard board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  @Operation(summary = "Качество данных: сколько записей исправить, по правилам и организациям")
  @GetMapping("/api/v1/monitoring/quality")
  List<RuleView> quality(Scope scope) {
    List<Found> found = board.of(QualityPages.municipality(scope), LocalDate.now(clock));
    return found.stream()
        .map(f -> scope.organisation().map(f::in).orElse(f))
        .map(QualityController::view)
        .toList();
  }

  private static RuleView view(Found found) {
    return new RuleView(
        found.rule().code(),
        found.rule().title(),
        found.rule().why(),
        found.rule().indicators(),
        found.rule().mend(),
        found.findings().size(),
        QualityBoard.byOrganisation(List.of(found)));
  }
}

package ru.traektoria.events.expert.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.expert.application.FindingExperts;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.events.expert.model.ExpertYear.Line;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Список экспертов over REST. */
@RestController
class ExpertsController {

  private final FindingExperts finding;
  private final ExpertNames names;
  private final Clock clock;

  ExpertsController(FindingExperts finding, ExpertNames names, Clock clock) {
    this.finding = finding;
    this.names = names;
    this.clock = clock;
  }

  /** One expert's year; the id of an outsider is absent. */
  record ExpertView(
      Named expert, Named organisation, Map<Kind, Integer> works, int total, LocalDate lastOn) {}

  @GetMapping("/api/v1/activities/experts")
  List<ExpertView> experts(@RequestParam(required = false) String year, Scope scope) {
    return finding.year(asked(year), scope).lines().stream().map(this::view).toList();
  }

  private AcademicYear asked(String year) {
    try {
      return year == null ? AcademicYear.of(LocalDate.now(clock)) : AcademicYear.parse(year);
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest("Учебный год пишут так: 2026-27.");
    }
  }

  private ExpertView view(Line line) {
    return new ExpertView(
        names.expert(line.who()),
        names.organisation(line.who()),
        line.works(),
        line.total(),
        line.lastOn());
  }
}

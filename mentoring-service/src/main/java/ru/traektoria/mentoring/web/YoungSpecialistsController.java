package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.web.access.Scope;

/** Молодые специалисты over REST: with or without a mentor (P2.4). */
@RestController
@RequestMapping("/api/v1/mentoring/young-specialists")
class YoungSpecialistsController {

  /** A young specialist; {@code pair} is {@code null} without a mentor. */
  record YoungSpecialistView(
      Named teacher, Named organisation, String position, LocalDate teachingSince, String pair) {}

  private final FindingUnmentored finding;
  private final Views views;

  YoungSpecialistsController(FindingUnmentored finding, Views views) {
    this.finding = finding;
    this.views = views;
  }

  @GetMapping
  List<YoungSpecialistView> list(
      @RequestParam(defaultValue = "false") boolean unmentored, Scope scope) {
    return finding.youngSpecialists(scope).stream()
        .filter(young -> !unmentored || young.unmentored())
        .map(this::view)
        .toList();
  }

  private YoungSpecialistView view(YoungSpecialist young) {
    String organisation = young.who().organisation();
    return new YoungSpecialistView(
        new Named(young.who().id(), young.who().name()),
        organisation == null ? null : views.organisation(new OrganisationId(organisation)),
        young.who().position(),
        young.teachingSince(),
        young.pair() == null ? null : young.pair().value());
  }
}

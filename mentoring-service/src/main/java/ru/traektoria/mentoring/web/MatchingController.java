package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.attention.Concern;
import ru.traektoria.mentoring.application.attention.FindingConcerns;
import ru.traektoria.mentoring.application.matching.SuggestingMentors;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.matching.Ground;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Внимание and the choice of a mentor over REST. */
@RestController
@RequestMapping("/api/v1/mentoring")
class MatchingController {

  private static final int MOST = 20;

  /** Somebody who could lead, with the reasons; {@code score} orders them. */
  record MatchView(
      Named mentor, Set<Ground> grounds, List<String> competences, int mentees, int score) {}

  /** Something that waits for somebody. */
  record ConcernView(
      Concern concern,
      List<Named> who,
      String organisation,
      String pair,
      LocalDate since,
      int count) {}

  private final SuggestingMentors suggesting;
  private final FindingConcerns concerns;
  private final Reach reach;
  private final Views views;

  MatchingController(
      SuggestingMentors suggesting, FindingConcerns concerns, Reach reach, Views views) {
    this.suggesting = suggesting;
    this.concerns = concerns;
    this.reach = reach;
    this.views = views;
  }

  @GetMapping("/matches/{teacher}")
  List<MatchView> matches(@PathVariable String teacher, Scope scope) {
    TeacherId mentee = new TeacherId(teacher);
    if (!reach.seesTeacher(scope, mentee)) {
      throw Problems.notFound("Педагог", teacher);
    }
    return suggesting.mentorsFor(mentee, MOST, scope).stream().map(this::view).toList();
  }

  private MatchView view(Match match) {
    return new MatchView(
        views.teacher(match.mentor()),
        match.grounds(),
        match.competences(),
        match.mentees(),
        match.score());
  }

  @GetMapping("/concerns")
  List<ConcernView> concerns(Scope scope) {
    return concerns.all(scope).stream()
        .map(
            line ->
                new ConcernView(
                    line.concern(),
                    line.who().stream().map(views::teacher).toList(),
                    line.organisation(),
                    line.pair() == null ? null : line.pair().value(),
                    line.since(),
                    line.count()))
        .toList();
  }
}

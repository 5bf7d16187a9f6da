package ru.traektoria.events.contest.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.contest.application.Deciding;
import ru.traektoria.events.contest.application.Distributing;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.application.SeatingJury;
import ru.traektoria.events.contest.application.SeatingJury.Seating;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Жюри и итоги over REST. */
@RestController
@RequestMapping("/api/v1/activities/contests")
class JuryController {

  private final FindingContests finding;
  private final SeatingJury seating;
  private final Distributing distributing;
  private final Deciding deciding;
  private final JuryViews views;
  private final ContestViews contests;

  JuryController(
      FindingContests finding,
      SeatingJury seating,
      Distributing distributing,
      Deciding deciding,
      JuryViews views,
      ContestViews contests) {
    this.finding = finding;
    this.seating = seating;
    this.distributing = distributing;
    this.deciding = deciding;
    this.views = views;
    this.contests = contests;
  }

  @GetMapping("/{id}/jury")
  JuryView jury(@PathVariable String id, Scope scope) {
    return views.jury(finding.arranged(new ContestId(id), scope).state());
  }

  /** Кого вводят в жюри. */
  record SeatRequest(
      String teacher, String name, String post, Boolean chair, List<Integer> stages) {}

  @PostMapping("/{id}/jury")
  JuryView seat(
      @PathVariable String id, @RequestBody SeatRequest request, CreationKey key, Scope scope) {
    Seating said =
        new Seating(
            request.teacher(),
            request.name(),
            request.post(),
            Boolean.TRUE.equals(request.chair()),
            request.stages());
    return views.jury(seating.seat(new ContestId(id), key, said, scope).state());
  }

  @DeleteMapping("/{id}/jury/{seat}")
  JuryView unseat(@PathVariable String id, @PathVariable String seat, Scope scope) {
    return views.jury(seating.unseat(new ContestId(id), seat, scope).state());
  }

  @PostMapping("/{id}/seats/{seat}/{code}")
  ResponseEntity<ContestView> take(
      @PathVariable String id, @PathVariable String seat, @PathVariable String code, Scope scope) {
    return ok(seating.take(new ContestId(id), seat, code, scope.viewer()), scope);
  }

  @PostMapping("/{id}/distribution")
  ResponseEntity<ContestView> distribute(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(distributing.distribute(new ContestId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/results")
  ResponseEntity<ContestView> fix(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(deciding.fix(new ContestId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/announcement")
  ResponseEntity<ContestView> announce(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(deciding.announce(new ContestId(id), seen.version(), scope), scope);
  }

  @GetMapping("/{id}/ranking")
  List<RankingLine> ranking(
      @PathVariable String id, @RequestParam(defaultValue = "0") int stage, Scope scope) {
    Contest contest = finding.arranged(new ContestId(id), scope).state();
    if (stage < 0 || stage >= contest.terms().stages().size()) {
      throw Problems.notFound("Этап");
    }
    return views.ranking(contest, stage);
  }

  private ResponseEntity<ContestView> ok(Stored<Contest> stored, Scope scope) {
    return Etags.ok(stored.version(), contests.view(stored, scope.viewer()));
  }
}

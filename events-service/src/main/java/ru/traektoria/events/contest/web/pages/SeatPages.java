package ru.traektoria.events.contest.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.contest.application.Scoring;
import ru.traektoria.events.contest.application.SeatingJury;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Место в жюри: what somebody opens who was invited from outside. */
@Controller
class SeatPages {

  private static final String SEAT = ContestWords.PATH + "/{id}/seats/{seat}/{code}";

  private final SeatingJury seating;
  private final Scoring scoring;

  SeatPages(SeatingJury seating, Scoring scoring) {
    this.seating = seating;
    this.scoring = scoring;
  }

  /**
   * What an outsider opens who was invited: the secret address itself is the acceptance, so the
   * first sign-in ends at the works. A teacher is asked first.
   */
  @GetMapping(SEAT)
  String offer(
      @PathVariable String id,
      @PathVariable String seat,
      @PathVariable String code,
      Scope scope,
      Model model) {
    if (scope.viewer().has(Role.EXPERT)) {
      seating.take(new ContestId(id), seat, code, scope.viewer());
      return "redirect:" + waiting(id, scope);
    }
    Contest contest = seating.offered(new ContestId(id), seat, code, scope.viewer());
    model.addAttribute(Heading.of("Приглашение в жюри"));
    model.addAttribute("title", contest.terms().title());
    model.addAttribute("at", ContestWords.PATH + "/" + id + "/seats/" + seat + "/" + code);
    return "contests/seat";
  }

  @PostMapping(SEAT)
  ResponseEntity<Void> take(
      @PathVariable String id, @PathVariable String seat, @PathVariable String code, Scope scope) {
    seating.take(new ContestId(id), seat, code, scope.viewer());
    return Done.at(waiting(id, scope), "Вы в жюри: здесь появятся работы на оценку");
  }

  /** The one work that waits, or the list of them. */
  private String waiting(String contest, Scope scope) {
    List<Scoring.Work> works =
        scoring.desk(scope).stream()
            .filter(one -> one.contest().id().value().equals(contest))
            .filter(one -> !one.sheet().submitted())
            .toList();
    return works.size() == 1
        ? "%s/%s/stages/%d/works/%d"
            .formatted(
                ContestWords.PATH,
                contest,
                works.get(0).place().stage(),
                works.get(0).place().number())
        : ContestWords.PATH + "/desk";
  }
}

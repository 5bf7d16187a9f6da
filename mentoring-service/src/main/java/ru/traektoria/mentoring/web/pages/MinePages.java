package ru.traektoria.mentoring.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.FindingPairs;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Empty;

/** Мой наставник и мои наставляемые: phone first. */
@Controller
class MinePages {

  private final FindingPairs finding;
  private final PairCards cards;
  private final Views views;

  MinePages(FindingPairs finding, PairCards cards, Views views) {
    this.finding = finding;
    this.cards = cards;
    this.views = views;
  }

  @GetMapping("/mentoring/mine")
  String mine(Scope scope, Model model) {
    String me = scope.viewer().teacherId().orElse("");
    List<PairView> pairs = finding.of(new TeacherId(me), scope).stream().map(views::pair).toList();
    model.addAttribute(Heading.of("Моё наставничество").under("Главная", "/"));
    model.addAttribute("led", cards.of(running(pairs, me, false)));
    model.addAttribute("leading", cards.of(running(pairs, me, true)));
    model.addAttribute("past", cards.of(pairs.stream().filter(pair -> !isRunning(pair)).toList()));
    model.addAttribute(
        "nothing",
        Empty.saying("Наставника и наставляемых пока нет")
            .advice("Наставника закрепляет приказом ваша школа. Спросите завуча или методиста."));
    return "mentoring/mine";
  }

  private static List<PairView> running(List<PairView> pairs, String me, boolean asMentor) {
    return pairs.stream()
        .filter(MinePages::isRunning)
        .filter(pair -> has(asMentor ? pair.mentors() : pair.mentees(), me))
        .toList();
  }

  private static boolean isRunning(PairView pair) {
    return pair.status() == Status.ACTIVE || pair.status() == Status.PROPOSED;
  }

  private static boolean has(List<Named> people, String id) {
    return people.stream().anyMatch(person -> person.id().equals(id));
  }
}

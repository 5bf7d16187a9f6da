package ru.traektoria.mentoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.pair.PairCards;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** Parts that the home page and the card of a teacher take from mentoring. */
@Controller
class FragmentsPages {

  private final FindingPairs finding;
  private final FindingUnmentored young;
  private final PairCards cards;
  private final Reach reach;
  private final AccessLog accessLog;
  private final Views views;

  FragmentsPages(
      FindingPairs finding,
      FindingUnmentored young,
      PairCards cards,
      Reach reach,
      AccessLog accessLog,
      Views views) {
    this.finding = finding;
    this.young = young;
    this.cards = cards;
    this.reach = reach;
    this.accessLog = accessLog;
    this.views = views;
  }

  /** Home: what waits; a teacher sees the own pairs, the others see numbers. */
  @GetMapping("/mentoring/fragments/home")
  String home(Scope scope, Model model) {
    List<PairView> pairs = finding.all(scope).stream().map(views::pair).toList();
    if (Reach.wide(scope)) {
      model.addAttribute("tiles", tiles(pairs, scope));
      return "mentoring/fragments :: numbers";
    }
    List<PairView> running = pairs.stream().filter(pair -> pair.status() == Status.ACTIVE).toList();
    model.addAttribute("cards", cards.of(running));
    model.addAttribute("nothing", "Наставника и наставляемых у вас сейчас нет.");
    return "mentoring/fragments :: pairs";
  }

  private List<Tile> tiles(List<PairView> pairs, Scope scope) {
    List<YoungSpecialist> all = young.youngSpecialists(scope);
    long alone = all.stream().filter(YoungSpecialist::unmentored).count();
    long active = pairs.stream().filter(pair -> pair.status() == Status.ACTIVE).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.of("Молодые специалисты без наставника", alone, all.size())
            .tone(alone == 0 ? Tone.GOOD : Tone.BAD)
            .href("/mentoring/without-mentor"));
    tiles.add(
        Tile.value("Действующие пары", Russian.number(active))
            .href("/mentoring/pairs?status=ACTIVE"));
    long waiting = pairs.stream().filter(pair -> !pair.attention().isEmpty()).count();
    tiles.add(
        Tile.value("Пары, которые требуют внимания", Russian.number(waiting))
            .tone(waiting == 0 ? Tone.NEUTRAL : Tone.WARNING)
            .hint("давно не встречались, кончается срок, нет приказа")
            .href("/mentoring/pairs?attention=true"));
    return tiles;
  }

  /** Panel on the card of a teacher. */
  @GetMapping("/mentoring/fragments/teacher/{id}")
  String teacher(@PathVariable String id, Scope scope, Model model) {
    TeacherId who = new TeacherId(id);
    if (!reach.seesTeacher(scope, who)) {
      throw Problems.notFound("Педагог", id);
    }
    accessLog.looked(scope.viewer(), id, "Наставничество: панель карточки педагога");
    List<PairView> pairs = finding.of(who, scope).stream().map(views::pair).toList();
    model.addAttribute("cards", cards.of(pairs));
    model.addAttribute("nothing", "Наставнических пар нет.");
    return "mentoring/fragments :: pairs";
  }
}

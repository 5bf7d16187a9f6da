package ru.traektoria.events.contest.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.Distributing;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.application.SeatingJury;
import ru.traektoria.events.contest.application.SeatingJury.Seating;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.web.JuryView;
import ru.traektoria.events.contest.web.JuryViews;
import ru.traektoria.events.web.ExpertInvitation;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Жюри: who sits in it, who may not score what, giving out the works. */
@Controller
class JuryPages {

  private static final String JURY = ContestWords.PATH + "/{id}/jury";

  private final FindingContests finding;
  private final SeatingJury seating;
  private final Distributing distributing;
  private final JuryViews views;

  JuryPages(
      FindingContests finding, SeatingJury seating, Distributing distributing, JuryViews views) {
    this.finding = finding;
    this.seating = seating;
    this.distributing = distributing;
    this.views = views;
  }

  @GetMapping(JURY)
  String jury(@PathVariable String id, Scope scope, Model model) {
    Stored<Contest> stored = finding.arranged(new ContestId(id), scope);
    Contest contest = stored.state();
    model.addAttribute(
        Heading.of("Жюри")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), ContestWords.PATH + "/" + id)
            .badge(ContestWords.state(contest.state())));
    model.addAttribute("tabs", ContestPages.tabs(contest, "jury"));
    JuryView jury = views.jury(contest);
    model.addAttribute("jury", jury);
    model.addAttribute(
        "invitations",
        jury.seats().stream()
            .filter(one -> one.invitation() != null)
            .map(one -> invitation(contest, one))
            .toList());
    model.addAttribute("at", ContestWords.PATH + "/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("key", Ids.next());
    model.addAttribute("outsiderKey", Ids.next());
    model.addAttribute("seats", ContestRule.SEAT.allows(contest.state()));
    model.addAttribute(
        "distributes",
        ContestRule.DISTRIBUTE.allows(contest.state()) && !contest.jury().seats().isEmpty());
    model.addAttribute("stage", contest.stage());
    model.addAttribute("order", Russian.capital(ContestWords.order(contest.stage())) + ".");
    model.addAttribute("stages", stages(contest));
    return "contests/jury";
  }

  private static List<Option> stages(Contest contest) {
    return IntStream.range(0, contest.terms().stages().size())
        .mapToObj(n -> Option.of(String.valueOf(n), contest.terms().stages().get(n).title()))
        .toList();
  }

  /** Член жюри, as the form sends it. */
  record SeatForm(String teacher, String name, String post, Boolean chair, List<Integer> stages) {
    Seating seating() {
      List<Integer> chosen = stages == null ? List.of() : new ArrayList<>(stages);
      return new Seating(teacher, name, post, Boolean.TRUE.equals(chair), chosen);
    }

    Seating outsider() {
      return new SeatForm(null, name, post, chair, stages).seating();
    }
  }

  @PostMapping(JURY)
  ResponseEntity<Void> seat(@PathVariable String id, SeatForm form, CreationKey key, Scope scope) {
    seating.seat(new ContestId(id), key, form.seating(), scope);
    return Done.here("Эксперт введён в жюри");
  }

  private static ExpertInvitation invitation(Contest contest, JuryView.SeatView seat) {
    return ExpertInvitation.waiting(
        seat.id(),
        seat.name(),
        contest.place().municipality().value(),
        seat.invitation(),
        "в жюри конкурса «" + contest.terms().title() + "»");
  }

  /** Эксперт со стороны: the seat is his, and the page asks the portal for his invitation. */
  @PostMapping(JURY + "/outsiders")
  String outsider(
      @PathVariable String id,
      SeatForm form,
      @RequestParam(defaultValue = "") String email,
      CreationKey key,
      Scope scope,
      Model model) {
    Contest contest = seating.seat(new ContestId(id), key, form.outsider(), scope).state();
    model.addAttribute(
        "i",
        views.jury(contest).seats().stream()
            .filter(one -> one.id().equals(key.id()))
            .findFirst()
            .map(one -> invitation(contest, one).to(email))
            .orElseThrow());
    model.addAttribute("at", ContestWords.PATH + "/" + id + "/jury");
    return "contests/invited";
  }

  @PostMapping(JURY + "/{seat}/removal")
  ResponseEntity<Void> unseat(@PathVariable String id, @PathVariable String seat, Scope scope) {
    seating.unseat(new ContestId(id), seat, scope);
    return Done.here("Эксперт выведен из жюри: распределите работы ещё раз");
  }

  @PostMapping(ContestWords.PATH + "/{id}/distribution")
  ResponseEntity<Void> distribute(@PathVariable String id, IfMatch seen, Scope scope) {
    distributing.distribute(new ContestId(id), seen.version(), scope);
    return Done.here("Работы распределены: эксперты видят их в разделе «Работы на оценку»");
  }
}

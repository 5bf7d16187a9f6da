package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.plan.ReadingSupportPlan;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.programme.Milestone;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;

/** Мой наставник и мои наставляемые: made for a phone, one thumb, two taps. */
@Controller
class MinePages {

  private final FindingPairs finding;
  private final ReadingSupportPlan plans;
  private final PairCards cards;
  private final Views views;

  MinePages(FindingPairs finding, ReadingSupportPlan plans, PairCards cards, Views views) {
    this.finding = finding;
    this.plans = plans;
    this.cards = cards;
    this.views = views;
  }

  /**
   * A running pair on the phone.
   *
   * @param next the next planned meeting, or {@code null}
   * @param due the planned meeting of the past to be written down first, or {@code null}
   * @param milestone the next milestone that is not done, or {@code null}
   * @param agreed whether the viewer agreed to the proposal already
   * @param key for the entry written here
   */
  record Mine(
      PairView pair,
      boolean mentor,
      List<Badge> badges,
      PlannedMeeting next,
      PlannedMeeting due,
      Milestone milestone,
      boolean agreed,
      String key) {
    public String href() {
      return "/mentoring/pairs/" + pair.id();
    }

    public String who() {
      return mentor ? pair.menteeNames() : pair.mentorNames();
    }

    public String kind() {
      return due == null ? "MEETING" : due.kind().name();
    }

    public LocalDate heldOn(LocalDate today) {
      return due == null ? today : due.on();
    }
  }

  @GetMapping("/mentoring/mine")
  String mine(Scope scope, Model model) {
    String me = scope.viewer().teacherId().orElse("");
    List<Stored<MentoringPair>> all = finding.of(new TeacherId(me), scope);
    model.addAttribute(Heading.of("Моё наставничество").under("Главная", "/"));
    model.addAttribute("asked", in(all, Status.PROPOSED).map(s -> mine(s, me)).toList());
    List<Mine> running = in(all, Status.ACTIVE).map(s -> mine(s, me)).toList();
    model.addAttribute("leading", running.stream().filter(Mine::mentor).toList());
    model.addAttribute("led", running.stream().filter(one -> !one.mentor()).toList());
    List<PairView> past =
        all.stream()
            .filter(s -> s.state().status() != Status.ACTIVE)
            .filter(s -> s.state().status() != Status.PROPOSED)
            .map(views::pair)
            .toList();
    model.addAttribute("past", cards.of(past));
    model.addAttribute("plan", plans.ofOwnSchool(scope.viewer()).orElse(null));
    model.addAttribute("quick", PairPages.QUICK);
    model.addAttribute("today", views.today());
    model.addAttribute(
        "nothing",
        Empty.saying("Наставника и наставляемых пока нет")
            .advice("Наставника закрепляет приказом ваша школа. Спросите завуча или методиста."));
    return "mentoring/mine";
  }

  private static Stream<Stored<MentoringPair>> in(List<Stored<MentoringPair>> all, Status status) {
    return all.stream().filter(stored -> stored.state().status() == status);
  }

  private Mine mine(Stored<MentoringPair> stored, String me) {
    PairView pair = views.pair(stored);
    LocalDate today = views.today();
    MentoringPair state = stored.state();
    Optional<Milestone> milestone =
        state.programme().milestones().stream().filter(one -> one.doneOn() == null).findFirst();
    List<PlannedMeeting> missed = state.programme().missed(today);
    return new Mine(
        pair,
        state.terms().mentors().contains(new TeacherId(me)),
        Words.attention(pair, today),
        state.programme().next(today).orElse(null),
        missed.isEmpty() ? null : missed.get(missed.size() - 1),
        milestone.orElse(null),
        state.answers().stream().anyMatch(one -> one.who().value().equals(me) && one.agrees()),
        Ids.next());
  }
}

package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.SigningUp;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;

/** Мероприятия и запись: what a teacher has ahead, may join, and has behind; phone first. */
@Controller
class MinePages {

  private static final int MONTHS_AHEAD = 4;

  private final FindingActivities finding;
  private final SigningUp signingUp;
  private final ActivityCards cards;
  private final Views views;

  MinePages(FindingActivities finding, SigningUp signingUp, ActivityCards cards, Views views) {
    this.finding = finding;
    this.signingUp = signingUp;
    this.cards = cards;
    this.views = views;
  }

  @GetMapping("/activities/mine")
  String mine(Scope scope, Model model) {
    LocalDate today = views.today();
    List<ActivityView> own = own(scope);
    List<ActivityView> open =
        finding.between(today, today.plusMonths(MONTHS_AHEAD), scope).stream()
            .map(stored -> views.line(stored, scope))
            .filter(activity -> ActivityCard.maySignUp(activity, today))
            .sorted(Comparator.comparing(ActivityView::day))
            .toList();
    model.addAttribute(
        Heading.of("Мероприятия и запись")
            .under("Главная", "/")
            .also(Action.link("Весь план", "/activities", "calendar")));
    model.addAttribute(
        "ahead", cards.of(own.stream().filter(a -> ActivityCard.mayWithdraw(a, today)).toList()));
    model.addAttribute("open", cards.of(open));
    model.addAttribute("past", cards.of(past(own)));
    model.addAttribute(
        "nothing",
        Empty.saying("Сейчас записаться не на что")
            .advice("Новые мероприятия появятся здесь, когда откроют запись.")
            .action(Action.link("Посмотреть весь план", "/activities")));
    return "activities/mine";
  }

  private List<ActivityView> own(Scope scope) {
    String me = scope.viewer().teacherId().orElse("");
    return finding.of(new TeacherId(me)).stream()
        .map(stored -> views.line(stored, scope))
        .sorted(Comparator.comparing(ActivityView::day))
        .toList();
  }

  private static List<ActivityView> past(List<ActivityView> own) {
    return own.stream()
        .filter(activity -> activity.status() == Status.HELD)
        .sorted(Comparator.comparing(ActivityView::day).reversed())
        .toList();
  }

  @PostMapping("/activities/{id}/sign-up")
  ResponseEntity<Void> signUp(@PathVariable String id, Scope scope) {
    Stored<Activity> stored = signingUp.signUp(new ActivityId(id), scope);
    boolean waits =
        scope
            .viewer()
            .teacherId()
            .flatMap(me -> stored.state().enrolments().of(new TeacherId(me)))
            .filter(enrolment -> enrolment.waiting())
            .isPresent();
    return Done.here(waits ? "Мест нет, вы в листе ожидания" : "Вы записаны. Место за вами");
  }

  @PostMapping("/activities/{id}/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String id, Scope scope) {
    signingUp.withdraw(new ActivityId(id), scope);
    return Done.here("Запись отменена, место передано следующему");
  }
}

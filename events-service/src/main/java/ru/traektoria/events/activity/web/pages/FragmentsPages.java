package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** Parts that the home page and the card of a teacher take from here. */
@Controller
class FragmentsPages {

  private static final int FEW = 5;
  private static final int DAYS_AHEAD = 30;

  private final FindingActivities finding;
  private final Associations associations;
  private final ActivityCards cards;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Views views;

  FragmentsPages(
      FindingActivities finding,
      Associations associations,
      ActivityCards cards,
      StaffDirectory directory,
      Reach reach,
      Views views) {
    this.finding = finding;
    this.associations = associations;
    this.cards = cards;
    this.directory = directory;
    this.reach = reach;
    this.views = views;
  }

  /** Home: a teacher's next activities; numbers for those who hold them. */
  @GetMapping("/activities/fragments/home")
  String home(Scope scope, Model model) {
    LocalDate today = views.today();
    List<ActivityView> near =
        finding.between(today.minusMonths(2), today.plusDays(DAYS_AHEAD), scope).stream()
            .map(stored -> views.line(stored, scope))
            .sorted(Comparator.comparing(ActivityView::day))
            .toList();
    boolean own = scope.kinds().equals(Set.of(Scope.Kind.SELF));
    if (own) {
      model.addAttribute("cards", cards.of(next(near, today)));
      model.addAttribute("nothing", "Ближайших записей нет.");
      return "activities/fragments :: cards";
    }
    model.addAttribute("tiles", tiles(near, today));
    return "activities/fragments :: numbers";
  }

  private static List<ActivityView> next(List<ActivityView> near, LocalDate today) {
    return near.stream()
        .filter(activity -> !activity.day().isBefore(today))
        .filter(activity -> activity.mine() != null)
        .filter(activity -> activity.status() != Status.CANCELLED)
        .limit(FEW)
        .toList();
  }

  private static List<Tile> tiles(List<ActivityView> near, LocalDate today) {
    long forgotten = near.stream().filter(a -> ActivitiesPages.forgotten(a, today)).count();
    long ahead =
        near.stream()
            .filter(a -> !a.day().isBefore(today) && a.status() != Status.CANCELLED)
            .count();
    long waiting = near.stream().mapToLong(a -> a.counts().waiting()).sum();
    return List.of(
        Tile.value("Мероприятий в ближайшие 30 дней", Russian.number(ahead)).href("/activities"),
        Tile.value("Прошли, но не закрыты", Russian.number(forgotten))
            .tone(forgotten == 0 ? Tone.GOOD : Tone.BAD)
            .hint("отметьте явку, иначе участие не зачтётся")
            .href("/activities"),
        Tile.value("Ждут места", Russian.number(waiting))
            .tone(waiting == 0 ? Tone.NEUTRAL : Tone.WARNING)
            .hint("в листах ожидания"));
  }

  /** Panel on the card of a teacher: last participations and memberships. */
  @GetMapping("/activities/fragments/teacher/{id}")
  String teacher(@PathVariable String id, Scope scope, Model model) {
    boolean within =
        scope.viewer().is(id)
            || directory.find(id).filter(entry -> reach.covers(scope, entry)).isPresent();
    if (!within) {
      throw Problems.notFound("Педагог", id);
    }
    TeacherId who = new TeacherId(id);
    List<ActivityView> last =
        finding.of(who).stream()
            .filter(stored -> attended(stored.state().enrolments().of(who)))
            .map(stored -> views.line(stored, scope))
            .sorted(Comparator.comparing(ActivityView::day).reversed())
            .toList();
    model.addAttribute("total", last.size());
    model.addAttribute("cards", cards.of(last.stream().limit(FEW).toList()));
    model.addAttribute("associations", memberships(who));
    return "activities/fragments :: teacher";
  }

  private static boolean attended(Optional<Enrolment> enrolment) {
    return enrolment.filter(e -> e.attendance() == Attendance.PRESENT).isPresent();
  }

  private List<String> memberships(TeacherId who) {
    return associations.of(who).stream()
        .map(stored -> stored.state())
        .filter(
            association ->
                association.openOnes().stream().map(Membership::teacher).anyMatch(who::equals))
        .map(association -> association.charter().name())
        .sorted(Comparator.comparing(Russian::sortKey))
        .toList();
  }
}

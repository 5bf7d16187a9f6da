package ru.traektoria.route.web.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.application.priority.ProposingPriorities;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.application.selfeducation.ListingSelfEducation;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.selfeducation.SelfEducation;

/** What waits for the methodist or the school, as numbers of the home page that lead there. */
@Component
class StaffTiles {

  private final ListingRoutes listing;
  private final ListingCourses courses;
  private final ListingRequests requests;
  private final ListingSelfEducation themes;
  private final ProposingPriorities priorities;
  private final Clock clock;

  StaffTiles(
      ListingRoutes listing,
      ListingCourses courses,
      ListingRequests requests,
      ListingSelfEducation themes,
      ProposingPriorities priorities,
      Clock clock) {
    this.listing = listing;
    this.courses = courses;
    this.requests = requests;
    this.themes = themes;
    this.priorities = priorities;
    this.clock = clock;
  }

  List<Tile> of(Scope scope) {
    List<RouteLine> lines = listing.within(scope::covers, RouteFilter.ALL);
    List<Tile> tiles = new ArrayList<>(waiting(lines, courses.within(scope::covers)));
    tiles.addAll(asked(scope));
    tiles.addAll(selfEducation(scope));
    if (scope.viewer().has(Role.METHODIST)) {
      tiles.addAll(proposed(lines));
    }
    return tiles;
  }

  /** Reports to look at; in May and June also who has handed in none (S1 §1.8). */
  private List<Tile> selfEducation(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    List<ListingSelfEducation.Line> all = themes.within(scope::covers, AcademicYear.of(today));
    long waiting = all.stream().filter(l -> l.in(SelfEducation.State.SUBMITTED)).count();
    long missing = all.stream().filter(ListingSelfEducation.Line::withoutReport).count();
    List<Tile> tiles = new ArrayList<>();
    if (waiting > 0) {
      tiles.add(
          Tile.of("Отчёты по самообразованию ждут проверки", waiting, all.size())
              .href("/routes/self-education?state=" + SelfEducation.State.SUBMITTED)
              .tone(Tone.WARNING));
    }
    boolean season = today.getMonth() == Month.MAY || today.getMonth() == Month.JUNE;
    if (season && missing > 0) {
      tiles.add(
          Tile.of("Без отчёта по самообразованию", missing, all.size())
              .href("/routes/self-education?state=no-report")
              .tone(Tone.WARNING));
    }
    return tiles;
  }

  private List<Tile> proposed(List<RouteLine> lines) {
    long proposed = priorities.proposed(lines).size();
    return proposed == 0
        ? List.of()
        : List.of(
            tile(
                "Решения по приоритетной теме",
                proposed,
                lines.size(),
                "waiting=priority",
                Tone.WARNING));
  }

  private List<Tile> waiting(List<RouteLine> lines, List<CourseLine> recorded) {
    LocalDate today = LocalDate.now(clock);
    long agreed = lines.stream().filter(l -> l.state() == RouteState.AGREED).count();
    long evidence = lines.stream().filter(l -> l.reported() > 0).count();
    long overdue = lines.stream().filter(l -> l.overdue(today)).count();
    long running = lines.stream().filter(l -> l.state().running()).count();
    long pending = recorded.stream().filter(c -> c.state() == CourseRecord.State.PENDING).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        tile("Маршруты ждут утверждения", agreed, lines.size(), "state=AGREED", Tone.WARNING));
    tiles.add(tile("Шаги ждут подтверждения", evidence, running, "waiting=evidence", Tone.WARNING));
    tiles.add(tile("Шаг просрочен", overdue, running, "waiting=overdue", Tone.BAD));
    tiles.add(
        Tile.of("Курсы ждут подтверждения", pending, recorded.size())
            .href("/routes/courses?state=PENDING")
            .tone(pending > 0 ? Tone.WARNING : Tone.NEUTRAL));
    return tiles;
  }

  /** Requests that wait; for the school also the task of the quarter (S1 §1.1). */
  private List<Tile> asked(Scope scope) {
    List<CourseRequest> all =
        requests.within(scope::covers).stream().map(ListingRequests.Line::request).toList();
    long submitted = all.stream().filter(r -> r.state() == RequestState.SUBMITTED).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.of("Заявки на курсы ждут согласования", submitted, all.size())
            .href("/routes/requests?state=SUBMITTED")
            .tone(submitted > 0 ? Tone.WARNING : Tone.NEUTRAL));
    if (scope.viewer().has(Role.SCHOOL_LEAD)) {
      Quarter now = Quarter.of(LocalDate.now(clock));
      Quarter next = now.next();
      long meant = all.stream().filter(r -> r.quarter().equals(next) && r.state().open()).count();
      tiles.add(
          Tile.value("Заявки на " + next.label(), Russian.number(meant))
              .hint("Соберите до " + Russian.date(now.last()))
              .href("/routes/requests?quarter=" + next));
    }
    return tiles;
  }

  private static Tile tile(String label, long part, long whole, String filter, Tone tone) {
    return Tile.of(label, part, whole)
        .href("/routes?" + filter)
        .tone(part > 0 ? tone : Tone.NEUTRAL);
  }
}

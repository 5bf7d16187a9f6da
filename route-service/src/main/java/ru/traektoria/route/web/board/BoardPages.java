package ru.traektoria.route.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.web.list.RouteQuestions;

/**
 * Доска маршрутов: open routes by state; what is late stands first, each card says what it waits.
 */
@Controller
class BoardPages {

  private static final int MOST = 25;

  private final ListingRoutes listing;
  private final StaffDirectory directory;
  private final Clock clock;

  BoardPages(ListingRoutes listing, StaffDirectory directory, Clock clock) {
    this.listing = listing;
    this.directory = directory;
    this.clock = clock;
  }

  /** A state with its routes; {@code more} are left to the list. */
  record Lane(String title, long count, List<Card> cards, long more, String href) {}

  /** A route on the board; {@code badge} may be {@code null}. */
  record Card(String id, String teacher, String place, String next, String due, Badge badge) {}

  @GetMapping("/routes/board")
  String board(TableQuery query, Scope scope, Viewer viewer, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<RouteLine> lines =
        listing.within(scope::covers, RouteFilter.ALL).stream()
            .filter(line -> RouteQuestions.fit(line, query, today))
            .toList();
    model.addAttribute(
        Heading.of("Доска маршрутов")
            .under("Маршруты", "/routes")
            .lead("Открытые маршруты по состояниям: просроченное и ожидающее — сверху.")
            .action(Action.link("Список маршрутов", "/routes", "table")));
    model.addAttribute(
        "lanes",
        Stream.of(RouteState.DRAFT, RouteState.AGREED, RouteState.APPROVED, RouteState.IN_PROGRESS)
            .map(state -> lane(state, lines, today))
            .toList());
    model.addAttribute(
        "organisation",
        Fields.select(
                "organisation", "Организация", RouteQuestions.organisations(viewer, directory))
            .value(query.filter("organisation").orElse("")));
    return "routes/board";
  }

  private Lane lane(RouteState state, List<RouteLine> all, LocalDate today) {
    List<RouteLine> here =
        all.stream()
            .filter(line -> line.state() == state)
            .sorted(
                Comparator.comparing((RouteLine line) -> urgency(line, today))
                    .thenComparing(RouteLine::changedOn))
            .toList();
    return new Lane(
        Russian.capital(state.label()),
        here.size(),
        here.stream().limit(MOST).map(line -> card(line, today)).toList(),
        Math.max(0, here.size() - MOST),
        "/routes?state=" + state);
  }

  private static int urgency(RouteLine line, LocalDate today) {
    if (line.overdue(today)) {
      return 0;
    }
    return line.reported() > 0 || line.dueReviews() > 0 || line.ripe() ? 1 : 2;
  }

  private Card card(RouteLine line, LocalDate today) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new Card(
        line.id(),
        directory.shortName(line.teacher()),
        place,
        line.next(),
        line.nextDue() == null ? null : "до " + Russian.shortDate(line.nextDue()),
        badge(line, today));
  }

  private static Badge badge(RouteLine line, LocalDate today) {
    if (line.overdue(today)) {
      return Badge.bad("Срок шага прошёл");
    }
    if (line.reported() > 0) {
      return Badge.warning("Ждёт подтверждения").icon("hourglass");
    }
    if (line.dueReviews() > 0) {
      return Badge.warning("Ждёт оценки блока").icon("hourglass");
    }
    if (line.ripe()) {
      return Badge.good("Можно закрывать");
    }
    return line.uncovered() > 0 ? Badge.warning("Дефицит без шага") : null;
  }
}

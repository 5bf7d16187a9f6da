package ru.traektoria.route.application.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.AttestationFacts.Facts;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.portfolio.PortfolioEntry.Source;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioSection;
import ru.traektoria.route.model.terms.Plural;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Gathers a portfolio from what is recorded already: categories, courses, fulfilled routes,
 * participations, and what was added by hand (S0 §4 «Портфолио», S1 §1.3). Goals of routes are left
 * out: a portfolio leaves the school, a deficit does not.
 */
@Service
public class GatheringPortfolio {

  private final AttestationFacts facts;
  private final Positions positions;
  private final Courses courses;
  private final Routes routes;
  private final ActivityEntries activities;
  private final PortfolioItems items;

  GatheringPortfolio(
      AttestationFacts facts,
      Positions positions,
      Courses courses,
      Routes routes,
      ActivityEntries activities,
      PortfolioItems items) {
    this.facts = facts;
    this.positions = positions;
    this.courses = courses;
    this.routes = routes;
    this.activities = activities;
    this.items = items;
  }

  /** Everything there is, newest first within its section. */
  public List<PortfolioEntry> of(TeacherId teacher) {
    List<PortfolioEntry> all = new ArrayList<>(register(facts.of(teacher)));
    courses.of(teacher).stream()
        .map(Stored::state)
        .filter(course -> course.state() == CourseRecord.State.CONFIRMED)
        .forEach(course -> all.add(course(course)));
    routes.of(teacher).stream()
        .map(Stored::state)
        .filter(GatheringPortfolio::fulfilled)
        .forEach(route -> all.add(route(route)));
    all.addAll(activities.of(teacher));
    items.of(teacher).stream()
        .filter(item -> item.state() != PortfolioItem.State.REMOVED)
        .forEach(item -> all.add(hand(item)));
    all.sort(
        Comparator.comparing(PortfolioEntry::section)
            .thenComparing(PortfolioEntry::on, Comparator.reverseOrder())
            .thenComparing(PortfolioEntry::title));
    return all;
  }

  private List<PortfolioEntry> register(Facts known) {
    Stream<PortfolioEntry> categories =
        known.categories().stream()
            .map(
                c ->
                    new PortfolioEntry(
                        PortfolioSection.CATEGORIES,
                        c.awardedOn(),
                        capital(c.category().label()) + " категория",
                        positions.name(c.position()),
                        Source.REGISTER,
                        null,
                        null));
    Stream<PortfolioEntry> conformities =
        known.conformities().stream()
            .map(
                c ->
                    new PortfolioEntry(
                        PortfolioSection.CATEGORIES,
                        c.from(),
                        "Соответствие занимаемой должности",
                        null,
                        Source.REGISTER,
                        null,
                        null));
    return Stream.concat(categories, conformities).toList();
  }

  private static PortfolioEntry course(CourseRecord course) {
    CourseContent content = course.content();
    String number = content.certificate().number();
    return new PortfolioEntry(
        PortfolioSection.COURSES,
        content.certificate().on(),
        content.title(),
        joined(
            content.counted().brief(),
            Plural.of(content.hours(), "час", "часа", "часов"),
            content.provider(),
            number == null ? null : "№ " + number),
        Source.COURSE,
        course.id().value(),
        null);
  }

  private static boolean fulfilled(Route route) {
    return route.state() == RouteState.CLOSED
        && (route.closure().outcome() == Outcome.DEFICIT_ELIMINATED
            || route.closure().outcome() == Outcome.COMPLETED);
  }

  private static PortfolioEntry route(Route route) {
    int steps = route.plan().steps().size();
    return new PortfolioEntry(
        PortfolioSection.ROUTES,
        route.closure().on(),
        "Индивидуальный образовательный маршрут",
        joined(
            "выполнен",
            steps == 0 ? null : Plural.of(steps, "шаг", "шага", "шагов"),
            route.plan().hours() == 0
                ? null
                : Plural.of(route.plan().hours(), "час", "часа", "часов")),
        Source.ROUTE,
        route.id().value(),
        null);
  }

  private static PortfolioEntry hand(PortfolioItem item) {
    return new PortfolioEntry(
        item.content().section(),
        item.content().on(),
        item.content().title(),
        item.content().note(),
        Source.HAND,
        item.id().value(),
        item.state());
  }

  private static String joined(String... words) {
    return String.join(
        ", ", Stream.of(words).filter(word -> word != null && !word.isBlank()).toList());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

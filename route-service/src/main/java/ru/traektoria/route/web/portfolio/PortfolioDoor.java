package ru.traektoria.route.web.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItem.Owner;
import ru.traektoria.route.model.portfolio.PortfolioItemId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to portfolios of people within reach; looks at others are logged. */
@Component
class PortfolioDoor {

  private final PortfolioItems items;
  private final Whereabouts whereabouts;
  private final AccessLog log;
  private final Clock clock;

  PortfolioDoor(PortfolioItems items, Whereabouts whereabouts, AccessLog log, Clock clock) {
    this.items = items;
    this.whereabouts = whereabouts;
    this.log = log;
    this.clock = clock;
  }

  /** Requires a teacher to be within reach; 404 otherwise. */
  Owner owner(Scope scope, String teacher) {
    TeacherId id = new TeacherId(teacher);
    return whereabouts
        .of(id)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher))
        .map(place -> new Owner(id, place))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher));
  }

  /** The same, with the look logged first. */
  Owner look(Scope scope, String teacher) {
    Owner owner = owner(scope, teacher);
    log.looked(scope.viewer(), teacher, "Портфолио");
    return owner;
  }

  /** The entry to act on; 404 for one out of reach. */
  Stored<PortfolioItem> item(Scope scope, String id) {
    return items
        .find(new PortfolioItemId(id))
        .filter(found -> covers(scope, found.state()))
        .orElseThrow(() -> Problems.notFound("Запись портфолио", id));
  }

  /** The entry to show, with the look logged first. */
  Stored<PortfolioItem> lookAtItem(Scope scope, String id) {
    Stored<PortfolioItem> item = item(scope, id);
    log.looked(scope.viewer(), item.state().teacher().value(), "Запись портфолио");
    return item;
  }

  boolean covers(Scope scope, PortfolioItem item) {
    Place place = whereabouts.of(item.teacher(), item.place());
    return scope.covers(place.municipality(), place.organisation(), item.teacher().value());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}

package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Кто видит какую рекомендацию и меру: the municipality all of them, a school its own and those to
 * its people, a teacher and the head of an association what is addressed to them.
 */
@Component
public class CycleReach {

  private final Shelves shelves;
  private final Heads heads;
  private final Clock clock;

  CycleReach(Shelves shelves, Heads heads, Clock clock) {
    this.shelves = shelves;
    this.heads = heads;
    this.clock = clock;
  }

  /** Recommendations of the year that the viewer may read. */
  public List<Stored<Recommendation>> recommendations(
      String municipality, String year, Scope scope) {
    Predicate<Recommendation> seen = seen(scope);
    return shelves.recommendations().of(municipality, year).stream()
        .filter(stored -> seen.test(stored.state()))
        .toList();
  }

  /** One of them; 404 where the viewer may not read it. */
  public Stored<Recommendation> recommendation(String id, Scope scope) {
    Stored<Recommendation> found =
        shelves.recommendations().get(id, scope.municipality().orElse(null));
    if (!seen(scope).test(found.state())) {
      throw Problems.notFound("Рекомендация", id);
    }
    return found;
  }

  /** Those of them that the viewer may read; a measure may answer somebody else's too. */
  public List<Stored<Recommendation>> among(List<String> ids, Scope scope) {
    Predicate<Recommendation> seen = seen(scope);
    return ids.stream()
        .flatMap(id -> shelves.recommendations().find(id).stream())
        .filter(stored -> seen.test(stored.state()))
        .toList();
  }

  private Predicate<Recommendation> seen(Scope scope) {
    Set<String> led =
        scope.owned()
            ? scope
                .viewer()
                .teacherId()
                .map(teacher -> heads.ledBy(teacher, LocalDate.now(clock)))
                .orElse(Set.of())
            : Set.of();
    return r ->
        scope.covers(r.municipality(), r.to().organisation(), teacher(r.to()))
            || r.to().kind() == Addressee.Kind.ASSOCIATION && led.contains(r.to().id());
  }

  private static String teacher(Addressee to) {
    return to.kind() == Addressee.Kind.TEACHER ? to.id() : null;
  }

  /** Measures of the year that the viewer may read. */
  public List<Stored<Measure>> measures(String municipality, String year, Scope scope) {
    return shelves.measures().of(municipality, year).stream()
        .filter(m -> scope.covers(m.state().municipality(), m.state().organisation(), null))
        .toList();
  }

  /** One of them; 404 where the viewer may not read it. */
  public Stored<Measure> measure(String id, Scope scope) {
    Stored<Measure> found = shelves.measures().get(id, scope.municipality().orElse(null));
    scope.require(found.state().municipality(), found.state().organisation(), null);
    return found;
  }

  /** Whether the viewer may read to which teacher it is addressed: a school only of its own. */
  public static boolean named(Addressee to, Viewer viewer) {
    return to.kind() != Addressee.Kind.TEACHER
        || viewer.has(Role.METHODIST)
        || viewer.has(Role.SCHOOL_LEAD)
            && viewer.organisation().filter(own -> own.equals(to.organisation())).isPresent()
        || viewer.is(to.id());
  }
}

package ru.traektoria.route.application.mentor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.training.OpenDeficits;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.mentor.MentorSight;
import ru.traektoria.route.model.terms.TeacherId;

/** What a mentor reads: routes of the mentees of his active pairs, and nobody else's. */
@Service
public class ReadingAsMentor {

  private final Pairs pairs;
  private final Routes routes;
  private final OpenDeficits deficits;
  private final Whereabouts whereabouts;

  ReadingAsMentor(Pairs pairs, Routes routes, OpenDeficits deficits, Whereabouts whereabouts) {
    this.pairs = pairs;
    this.routes = routes;
    this.deficits = deficits;
    this.whereabouts = whereabouts;
  }

  /**
   * A mentee with a route.
   *
   * @param line {@code null} while there is no route to read
   */
  public record Mentee(TeacherId teacher, RouteLine line) {}

  /** The route as this mentor reads it; nothing for who is no mentor of its teacher. */
  public Optional<Route> seen(TeacherId mentor, Route route) {
    boolean paired =
        pairs.mentoring(route.teacher()).stream().anyMatch(p -> p.mentors().contains(mentor));
    return MentorSight.reads(paired, route.state())
        ? Optional.of(sight(mentor, route.teacher()).of(route))
        : Optional.empty();
  }

  /** Each mentee with the routes to read, the latest first; a mentee without one stands alone. */
  public List<Mentee> mentees(TeacherId mentor) {
    return pairs.ledBy(mentor).stream()
        .flatMap(pair -> pair.mentees().stream())
        .distinct()
        .flatMap(mentee -> rows(mentee).stream())
        .toList();
  }

  private List<Mentee> rows(TeacherId mentee) {
    List<Mentee> rows =
        routes.lines(new RouteFilter(null, mentee.value())).stream()
            .filter(line -> MentorSight.reads(true, line.state()))
            .sorted(Comparator.comparing(RouteLine::changedOn).reversed())
            .map(line -> new Mentee(mentee, line))
            .toList();
    return rows.isEmpty() ? List.of(new Mentee(mentee, null)) : rows;
  }

  private MentorSight sight(TeacherId mentor, TeacherId mentee) {
    boolean sameSchool =
        organisation(mentor).isPresent() && organisation(mentor).equals(organisation(mentee));
    return MentorSight.of(deficits.known(mentee, Reader.SCHOOL), sameSchool);
  }

  private Optional<String> organisation(TeacherId teacher) {
    return whereabouts.of(teacher).map(place -> place.organisation());
  }
}

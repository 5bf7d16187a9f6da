package ru.traektoria.mentoring.application.pair;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose pairs are whose: a school sees the pairs of its people, a mentor those he leads, a teacher
 * those in which he takes part.
 */
@Component
public class Reach {

  private final Pairs pairs;
  private final StaffDirectory directory;

  Reach(Pairs pairs, StaffDirectory directory) {
    this.pairs = pairs;
    this.directory = directory;
  }

  /** Answers whether the viewer may see the pair. */
  public boolean sees(Scope scope, MentoringPair pair) {
    String municipality = pair.place().municipality().value();
    OrganisationId home = pair.place().organisation();
    if (scope.covers(municipality, home == null ? null : home.value(), null)) {
      return true;
    }
    if (scope.owned() && pair.terms().mentors().stream().anyMatch(m -> own(scope, m))) {
      return true;
    }
    return people(pair).anyMatch(who -> seesTeacher(scope, who));
  }

  /**
   * The pair, if it is within reach; 404 otherwise. Asked before the version is looked at, so that
   * a stranger learns nothing from a 412.
   */
  public Stored<MentoringPair> require(Scope scope, PairId id) {
    return pairs
        .find(id)
        .filter(stored -> sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Наставническая пара", id.value()));
  }

  /** Requires the viewer to lead the pair: its mentor, its school or its municipality. */
  public void requireLeading(Scope scope, PairId id) {
    MentoringPair pair = require(scope, id).state();
    String municipality = pair.place().municipality().value();
    boolean leads =
        scope.covers(municipality, null, null)
            || people(pair).anyMatch(who -> worksWithin(scope, who))
            || pair.terms().mentors().stream().anyMatch(mentor -> own(scope, mentor));
    if (!leads) {
      throw Problems.forbidden("Журнал ведёт наставник, завуч или методист.");
    }
  }

  private boolean worksWithin(Scope scope, TeacherId teacher) {
    return directory.find(teacher.value()).stream()
        .flatMap(Reach::places)
        .anyMatch(place -> scope.covers(null, place, null));
  }

  /** Answers whether the viewer sees more than what concerns himself. */
  public static boolean wide(Scope scope) {
    return scope.unlimited()
        || scope.kinds().contains(Scope.Kind.MUNICIPALITY)
        || scope.kinds().contains(Scope.Kind.ORGANISATION);
  }

  /** Answers whether the viewer may act upon, or choose, this teacher. */
  public boolean seesTeacher(Scope scope, TeacherId teacher) {
    return directory.find(teacher.value()).filter(entry -> covers(scope, entry)).isPresent()
        || scope.covers(null, null, teacher.value());
  }

  /** Answers whether the entry of the directory lies within the viewer's reach. */
  public boolean covers(Scope scope, DirectoryEntry entry) {
    return scope.covers(entry.municipality(), null, entry.id())
        || places(entry).anyMatch(place -> scope.covers(null, place, null));
  }

  private static Stream<String> places(DirectoryEntry entry) {
    return entry.kind() == DirectoryEntry.Kind.ORGANISATION
        ? Stream.of(entry.id())
        : Stream.concat(Stream.ofNullable(entry.organisation()), entry.organisations().stream())
            .distinct();
  }

  private static boolean own(Scope scope, TeacherId teacher) {
    return scope.viewer().is(teacher.value());
  }

  private static Stream<TeacherId> people(MentoringPair pair) {
    return Stream.concat(pair.terms().mentors().stream(), pair.terms().mentees().stream());
  }
}

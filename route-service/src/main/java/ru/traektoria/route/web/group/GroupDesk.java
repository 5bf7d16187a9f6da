package ru.traektoria.route.web.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.group.EnrollingGroup;
import ru.traektoria.route.application.group.GroupRolls;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.group.GroupRoll;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.web.Acting;

/** What the methodist sees and does with groups; the API and the pages share it. */
@Component
class GroupDesk {

  private final Programmes programmes;
  private final ListingRequests listing;
  private final GroupRolls rolls;
  private final EnrollingGroup enrolling;
  private final Clock clock;

  GroupDesk(
      Programmes programmes,
      ListingRequests listing,
      GroupRolls rolls,
      EnrollingGroup enrolling,
      Clock clock) {
    this.programmes = programmes;
    this.listing = listing;
    this.rolls = rolls;
    this.enrolling = enrolling;
    this.clock = clock;
  }

  /**
   * A group of a programme.
   *
   * @param group {@code null} for a programme whose dates the catalogue does not have yet
   * @param enrolled seats taken, also by other municipalities
   * @param waiting agreed requests within reach without a seat
   */
  record Group(Programme programme, ProgrammeGroup group, int enrolled, long waiting) {

    /** {@code null} where the provider names no number. */
    Integer free() {
      return group == null || group.places() == null
          ? null
          : Math.max(0, group.places() - enrolled);
    }

    String dates() {
      return group == null ? "даты не указаны" : Russian.range(group.from(), group.to());
    }
  }

  /** Programmes that somebody waits for or is enrolled in, each with its groups to come. */
  List<Group> groups(Scope scope) {
    Map<String, Long> waiting = new HashMap<>();
    listing.within(scope::covers).stream()
        .map(Line::request)
        .filter(r -> r.wanted().programme() != null && r.state() == RequestState.AGREED)
        .forEach(r -> waiting.merge(r.wanted().programme().value(), 1L, Long::sum));
    Map<String, Integer> enrolled = new HashMap<>();
    rolls.all().forEach(roll -> enrolled.put(roll.id(), roll.members().size()));
    return programmes.offered(scope.viewer().municipality().orElse(null)).stream()
        .sorted(Comparator.comparing(p -> Russian.sortKey(p.title())))
        .flatMap(p -> groups(p, waiting.getOrDefault(p.id().value(), 0L), enrolled))
        .filter(group -> group.waiting() > 0 || group.enrolled() > 0)
        .toList();
  }

  private Stream<Group> groups(Programme programme, long waiting, Map<String, Integer> enrolled) {
    List<ProgrammeGroup> coming = coming(programme);
    return coming.isEmpty()
        ? Stream.of(new Group(programme, null, 0, waiting))
        : coming.stream()
            .map(
                group ->
                    new Group(
                        programme,
                        group,
                        enrolled.getOrDefault(GroupRoll.idOf(programme.id(), dates(group)), 0),
                        waiting));
  }

  private List<ProgrammeGroup> coming(Programme programme) {
    return programme.groups().stream()
        .filter(group -> !group.to().isBefore(today()))
        .sorted(Comparator.comparing(ProgrammeGroup::from))
        .toList();
  }

  /** The groups of one programme, also those nobody waits for. */
  List<Group> groups(Programme programme, long waiting) {
    Map<String, Integer> enrolled = new HashMap<>();
    rolls.all().forEach(roll -> enrolled.put(roll.id(), roll.members().size()));
    return groups(programme, waiting, enrolled).toList();
  }

  Programme programme(Scope scope, String id) {
    return programmes.offered(scope.viewer().municipality().orElse(null)).stream()
        .filter(p -> p.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Программа", id));
  }

  /** Agreed and enrolled requests for a programme within reach. */
  List<Line> requests(Scope scope, Programme programme) {
    return listing.within(scope::covers).stream()
        .filter(line -> programme.id().equals(line.request().wanted().programme()))
        .filter(line -> seated(line.request().state()))
        .toList();
  }

  GroupRoll enrol(Scope scope, Programme programme, GroupDates dates, List<String> ids) {
    List<CourseRequest> chosen =
        listing.within(scope::covers).stream()
            .map(Line::request)
            .filter(request -> ids.contains(request.id().value()))
            .toList();
    if (chosen.size() < ids.stream().distinct().count()) {
      throw Problems.notFound("Заявка");
    }
    return enrolling.enrol(programme, dates, chosen, Acting.of(scope.viewer()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  static GroupDates dates(ProgrammeGroup group) {
    return new GroupDates(group.from(), group.to());
  }

  private static boolean seated(RequestState state) {
    return state == RequestState.AGREED || state == RequestState.ENROLLED;
  }
}

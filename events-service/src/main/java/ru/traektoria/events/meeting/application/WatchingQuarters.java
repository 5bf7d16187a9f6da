package ru.traektoria.events.meeting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.model.QuarterCalendar;
import ru.traektoria.events.meeting.model.QuarterCalendar.Quarter;
import ru.traektoria.events.meeting.model.QuarterRule;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Кто заседает не реже раза в четверть (S0-68). Also meetings without an agenda count. */
@Service
public class WatchingQuarters {

  private final LeadingAssociations associations;
  private final Activities activities;
  private final QuarterCalendars calendars;
  private final Clock clock;

  WatchingQuarters(
      LeadingAssociations associations,
      Activities activities,
      QuarterCalendars calendars,
      Clock clock) {
    this.associations = associations;
    this.activities = activities;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * One quarter of one association.
   *
   * @param rule how it stands; {@code null} where the association had no members then
   * @param held how many meetings took place
   * @param next the planned one, {@code null} if none
   */
  public record Standing(Quarter quarter, QuarterRule rule, long held, LocalDate next) {}

  /** An association with its four quarters. */
  public record Watched(Stored<Association> association, List<Standing> quarters) {}

  /** Everything the viewer sees, in the year. */
  public List<Watched> watch(Scope scope, AcademicYear year) {
    List<Stored<Association>> all =
        associations.all(scope).stream()
            .filter(stored -> stored.state().charter().kind().quarterly())
            .sorted(Comparator.comparing(stored -> stored.state().charter().name()))
            .toList();
    return watch(all, activities.between(year.first(), year.last(), scope.municipality()), year);
  }

  /** Some associations only. */
  public List<Watched> watch(List<Stored<Association>> some, AcademicYear year) {
    return some.isEmpty()
        ? List.of()
        : watch(
            some,
            activities.between(
                year.first(),
                year.last(),
                java.util.Optional.of(some.get(0).state().place().municipality().value())),
            year);
  }

  private List<Watched> watch(
      List<Stored<Association>> some, List<Stored<Activity>> held, AcademicYear year) {
    Map<String, List<Activity>> byAssociation =
        held.stream()
            .map(Stored::state)
            .filter(activity -> activity.description().association() != null)
            .filter(a -> a.description().kind() == ActivityKind.ASSOCIATION_MEETING)
            .collect(Collectors.groupingBy(activity -> activity.description().association()));
    return some.stream()
        .map(
            stored ->
                new Watched(
                    stored,
                    standings(
                        stored.state(),
                        byAssociation.getOrDefault(stored.id(), List.of()),
                        calendar(stored.state().place().municipality(), year))))
        .toList();
  }

  private List<Standing> standings(
      Association association, List<Activity> meetings, QuarterCalendar calendar) {
    List<LocalDate> held =
        meetings.stream()
            .filter(meeting -> meeting.status() == Status.HELD)
            .map(Activity::heldOn)
            .toList();
    List<LocalDate> planned =
        meetings.stream()
            .filter(Activity::ahead)
            .map(meeting -> meeting.description().when().on())
            .toList();
    return calendar.quarters().stream()
        .map(quarter -> standing(association, quarter, held, planned))
        .toList();
  }

  private Standing standing(
      Association association, Quarter quarter, List<LocalDate> held, List<LocalDate> planned) {
    LocalDate today = LocalDate.now(clock);
    boolean alive =
        association.memberships().stream()
            .anyMatch(
                m ->
                    !m.from().isAfter(quarter.to())
                        && (m.to() == null || !m.to().isBefore(quarter.from())));
    return new Standing(
        quarter,
        alive ? QuarterRule.of(quarter, held, planned, today) : null,
        held.stream().filter(quarter::contains).count(),
        planned.stream()
            .filter(day -> quarter.contains(day) && !day.isBefore(today))
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  /** The calendar of the viewer's municipality. */
  public QuarterCalendar calendar(Scope scope, AcademicYear year) {
    return calendar(home(scope), year);
  }

  /** Sets the last days of the quarters for the viewer's municipality. */
  public QuarterCalendar set(Scope scope, AcademicYear year, List<LocalDate> ends) {
    return calendars.set(home(scope), year, ends);
  }

  /** Comes back to the usual quarters of schools. */
  public QuarterCalendar reset(Scope scope, AcademicYear year) {
    return calendars.reset(home(scope), year);
  }

  private QuarterCalendar calendar(MunicipalityId municipality, AcademicYear year) {
    return calendars.of(municipality, year);
  }

  private static MunicipalityId home(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .map(MunicipalityId::new)
        .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
  }
}

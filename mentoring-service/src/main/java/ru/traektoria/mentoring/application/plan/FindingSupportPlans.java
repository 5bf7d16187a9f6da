package ru.traektoria.mentoring.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.plan.SupportPlanRule;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;

/** Who has a plan of support this year and who lacks it. */
@Service
public class FindingSupportPlans {

  /**
   * An owner with the plan of the year.
   *
   * @param plan {@code null} where there is none
   * @param young young specialists of the organisation; 0 for the municipality
   * @param missing whether an approved plan was due already and is not there
   */
  public record Line(String owner, String name, SupportPlan plan, int young, boolean missing) {}

  private final SupportPlans plans;
  private final StaffDirectory directory;
  private final FindingUnmentored people;
  private final Reach reach;
  private final Clock clock;

  FindingSupportPlans(
      SupportPlans plans,
      StaffDirectory directory,
      FindingUnmentored people,
      Reach reach,
      Clock clock) {
    this.plans = plans;
    this.directory = directory;
    this.people = people;
    this.reach = reach;
    this.clock = clock;
  }

  /** The municipality first, then the organisations within reach that have young specialists. */
  public List<Line> of(String year, Scope scope) {
    String municipality = scope.viewer().municipality().orElse("");
    Map<String, SupportPlan> known =
        plans.of(municipality, year).stream()
            .map(Stored::state)
            .collect(Collectors.toMap(FindingSupportPlans::owner, Function.identity()));
    boolean due = !LocalDate.now(clock).isBefore(SupportPlanRule.dueOn(AcademicYear.parse(year)));
    List<Line> lines = new ArrayList<>();
    if (scope.viewer().has(Role.METHODIST)
        || scope.viewer().has(Role.OFFICIAL)
        || scope.viewer().has(Role.SCHOOL_LEAD)) {
      lines.add(line(municipality, "Муниципалитет", known.get(municipality), 0, due));
    }
    Map<String, Long> young = young(scope);
    for (DirectoryEntry place : places(scope)) {
      SupportPlan plan = known.get(place.id());
      int count = young.getOrDefault(place.id(), 0L).intValue();
      if (plan != null || count > 0) {
        lines.add(line(place.id(), place.name(), plan, count, due));
      }
    }
    return lines;
  }

  private static Line line(String owner, String name, SupportPlan plan, int young, boolean due) {
    return new Line(owner, name, plan, young, due && (plan == null || !plan.approved()));
  }

  private static String owner(SupportPlan plan) {
    return plan.place().organisation() == null
        ? plan.place().municipality().value()
        : plan.place().organisation().value();
  }

  private Map<String, Long> young(Scope scope) {
    return people.youngSpecialists(scope).stream()
        .map(one -> one.who().organisation())
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private List<DirectoryEntry> places(Scope scope) {
    return directory.search("", e -> e.kind() == Kind.ORGANISATION && reach.covers(scope, e));
  }

  /** Young specialists of an organisation, for the list of those who have read its plan. */
  public Set<String> youngOf(String organisation, Scope scope) {
    return people.youngSpecialists(scope).stream()
        .filter(one -> organisation.equals(one.who().organisation()))
        .map(one -> one.who().id())
        .collect(Collectors.toSet());
  }
}

package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

/**
 * Профиль компетенций педагога: one of a teacher, the home of deficits and strengths. Results of
 * assessments come in; a deficit is resolved here alone, by a later assessment (domain.md §2.2).
 *
 * @param examinee the teacher, and where the newest diagnostics met the person
 * @param readings the newest level of every competence
 */
public record CompetenceProfile(
    Examinee examinee, List<Deficit> deficits, List<Strength> strengths, List<Reading> readings) {

  public CompetenceProfile {
    deficits = List.copyOf(deficits);
    strengths = List.copyOf(strengths);
    readings = List.copyOf(readings);
  }

  /** The id of the profile of a teacher. */
  public static String idOf(TeacherId teacher) {
    return Ids.derived("competence-profile", teacher.value());
  }

  /** A profile of which nothing is known yet. */
  public static CompetenceProfile of(Examinee examinee) {
    return new CompetenceProfile(examinee, List.of(), List.of(), List.of());
  }

  /** Takes the results of a completed assessment in. */
  public Decision<CompetenceProfile, ProfileEvent> learn(Diagnosis diagnosis) {
    return new Learning(this, diagnosis).decision();
  }

  /** Forgets what an assessment found, because its consent was withdrawn. */
  public Decision<CompetenceProfile, ProfileEvent> forget(AssessmentId assessment) {
    return new Forgetting(this, assessment).decision();
  }

  /** A route was approved that works on these deficits. */
  public Decision<CompetenceProfile, ProfileEvent> takenIntoRoute(
      String route, Set<String> ids, LocalDate on) {
    List<Deficit> next =
        deficits.stream()
            .map(
                each ->
                    ids.contains(each.id()) && each.unresolved() ? each.inRoute(route, on) : each)
            .toList();
    return withDeficits(next);
  }

  /** A route ended without having been completed: what it worked on is open again. */
  public Decision<CompetenceProfile, ProfileEvent> leftByRoute(String route, LocalDate on) {
    List<Deficit> next =
        deficits.stream()
            .map(each -> each.unresolved() && route.equals(each.route()) ? each.open(on) : each)
            .toList();
    return withDeficits(next);
  }

  /**
   * Somebody wants routes against these deficits; those of which the rule says no are left out.
   * Pressed twice, or in two windows, it asks once.
   */
  public Decision<CompetenceProfile, ProfileEvent> requestRoutes(Set<String> ids, LocalDate on) {
    List<ProfileEvent> events = new ArrayList<>();
    List<Deficit> next = new ArrayList<>();
    for (Deficit each : deficits) {
      boolean wanted =
          ids.contains(each.id()) && RouteRequestRule.of(each, on) == RouteRequestRule.REQUESTED;
      if (wanted) {
        events.add(Announcing.requested(examinee, each, on));
      }
      next.add(wanted ? each.requested(on) : each);
    }
    return events.isEmpty()
        ? Decision.unchanged(this)
        : Decision.accept(new CompetenceProfile(examinee, next, strengths, readings), events);
  }

  /** The competences a route works on now: what a final diagnostics asks (S1 «итоговая оценка»). */
  public Set<CompetenceCode> planned() {
    List<CompetenceCode> planned = new ArrayList<>();
    deficits.stream()
        .filter(each -> each.state() == DeficitState.IN_ROUTE)
        .forEach(each -> planned.add(each.competence()));
    return Set.copyOf(planned);
  }

  private Decision<CompetenceProfile, ProfileEvent> withDeficits(List<Deficit> next) {
    return next.equals(deficits)
        ? Decision.unchanged(this)
        : Decision.accept(new CompetenceProfile(examinee, next, strengths, readings));
  }
}

package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.DraftingRoute;
import ru.traektoria.route.application.ResolvingGoal;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * From diagnostics: a found deficit drafts a route, so does one for which somebody asks, a resolved
 * one reaches its goal.
 */
@Component
class DiagnosticsIntake implements Intake {

  private static final String FOUND = "ru.traektoria.DeficitIdentified.v1";
  private static final String REQUESTED = "ru.traektoria.RouteRequested.v1";
  private static final String RESOLVED = "ru.traektoria.DeficitResolved.v1";
  private static final String TREE = "ru.traektoria.CompetenceTreePublished.v1";

  private final DraftingRoute drafting;
  private final ResolvingGoal resolving;
  private final Competences competences;

  DiagnosticsIntake(DraftingRoute drafting, ResolvingGoal resolving, Competences competences) {
    this.drafting = drafting;
    this.resolving = resolving;
    this.competences = competences;
  }

  /** The fields of DeficitIdentified that a route needs. */
  record DeficitIdentified(
      DeficitId deficit,
      TeacherId teacher,
      String municipality,
      String organisation,
      CompetenceCode competence,
      Severity severity,
      AssessmentId assessment,
      LocalDate foundOn,
      Set<String> recipients,
      boolean imported) {

    private static final Set<String> READERS_OF_A_ROUTE = Set.of("SCHOOL", "METHODIST");

    /**
     * Whether everybody who sees a route may know of the deficit. A draft by itself must not show
     * the school or the methodist what the teacher's consent keeps from them (domain.md §2.2).
     */
    boolean openToReadersOfARoute() {
      return recipients == null || recipients.containsAll(READERS_OF_A_ROUTE);
    }
  }

  /** The fields of DeficitResolved that a route needs. */
  record DeficitResolved(
      DeficitId deficit, TeacherId teacher, LocalDate resolvedOn, boolean imported) {}

  /** The tree, of which only names are kept. */
  record CompetenceTreePublished(int version, List<Competences.Area> areas) {}

  @Override
  public Set<String> types() {
    return Set.of(FOUND, REQUESTED, RESOLVED, TREE);
  }

  @Override
  public void on(EventMessage event) {
    switch (event.type()) {
      case FOUND -> found(event.data(DeficitIdentified.class), event);
      case REQUESTED -> drafting.aimAgain(aim(event.data(DeficitIdentified.class)), event);
      case RESOLVED -> resolved(event.data(DeficitResolved.class), event);
      default -> {
        CompetenceTreePublished tree = event.data(CompetenceTreePublished.class);
        competences.replace(tree.version(), tree.areas());
      }
    }
  }

  /** History of past years drafts nothing, nor does what the consent keeps from its readers. */
  private void found(DeficitIdentified deficit, EventMessage event) {
    if (deficit.imported() || !deficit.openToReadersOfARoute()) {
      return;
    }
    drafting.aimAt(aim(deficit), event);
  }

  private static DraftingRoute.Found aim(DeficitIdentified deficit) {
    Goal goal =
        Goal.against(
            deficit.deficit(), deficit.competence(), deficit.severity(), deficit.foundOn());
    Place place = new Place(deficit.municipality(), deficit.organisation());
    return new DraftingRoute.Found(deficit.teacher(), place, deficit.assessment(), goal);
  }

  private void resolved(DeficitResolved deficit, EventMessage event) {
    if (!deficit.imported()) {
      resolving.resolve(deficit.teacher(), deficit.deficit(), deficit.resolvedOn(), event);
    }
  }
}

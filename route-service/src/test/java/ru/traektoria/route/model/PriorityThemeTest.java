package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.priority.Concern;
import ru.traektoria.route.model.priority.PriorityRule;
import ru.traektoria.route.model.priority.PriorityRule.Candidate;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.model.priority.ThemeStep;

/** To which routes a new priority theme proposes its step, and what comes of accepting it. */
class PriorityThemeTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 20);
  private static final Concern EVERYBODY = new Concern(List.of(), List.of());

  @ParameterizedTest(name = "running {0}, answered {1}, there {2}, same municipality {3}: {4}")
  @CsvSource({
    "true,  false, false, true,  true",
    "false, false, false, true,  false",
    "true,  true,  false, true,  false",
    "true,  false, true,  true,  false",
    "true,  false, false, false, false"
  })
  void aRunningRouteIsAskedOnceUnlessItHasTheProgramme(
      boolean running, boolean answered, boolean there, boolean here, boolean proposes) {
    Candidate candidate =
        new Candidate(
            here ? "m1" : "m2",
            running,
            List.of(),
            there ? List.of("programme-9") : List.of("programme-1"),
            answered);
    assertThat(PriorityRule.proposes(theme(EVERYBODY), candidate, Set.of(), NOVEMBER))
        .isEqualTo(proposes);
  }

  @ParameterizedTest(name = "on {0}, ended {1}: in force {2}")
  @CsvSource({
    "2026-10-31, false, false",
    "2026-11-01, false, true",
    "2027-05-20, false, true",
    "2027-05-21, false, false",
    "2026-11-02, true,  false"
  })
  void aThemeIsInForceFromItsDayToTheTermOfItsStep(LocalDate on, boolean ended, boolean force) {
    PriorityTheme theme = theme(EVERYBODY);
    PriorityTheme asked = ended ? Cast.after(theme.end(NOVEMBER)) : theme;
    assertThat(asked.inForce(on)).isEqualTo(force);
  }

  @ParameterizedTest(name = "competence {0}, subject {1}: touches {2}")
  @CsvSource({
    ",              ,        true",
    "METHODS.GOALS, ,        true",
    "METHODS,       ,        true",
    "METHODS.GOAL,  ,        false",
    "ICT,           ,        false",
    ",              MATH,    true",
    ",              PHYSICS, false",
    "ICT,           MATH,    true",
    "METHODS.GOALS, PHYSICS, true",
    "ICT,           PHYSICS, false"
  })
  void itConcernsWhoAimsAtItOrTeachesIt(String competence, String subject, boolean touches) {
    Concern concern =
        new Concern(
            competence == null ? List.of() : List.of(competence),
            subject == null ? List.of() : List.of(subject));
    assertThat(concern.touches(List.of("METHODS.GOALS"), Set.of("MATH"))).isEqualTo(touches);
  }

  @Test
  void acceptingAddsOneStepAsACorrectionAndOnlyOnce() {
    Route route = Cast.approved(Cast.visit());
    PriorityTheme theme = theme(new Concern(List.of("METHODS"), List.of()));
    var decision = theme.accept(route, Cast.METHODIST, NOVEMBER);
    Route changed = Cast.after(decision);
    assertThat(changed.revisions().get(0).reason())
        .isEqualTo("Приоритетная тема: Функциональная грамотность");
    assertThat(changed.revisions().get(0).differences()).hasSize(1);
    Step added = changed.plan().steps().get(1);
    assertThat(added.id()).isEqualTo(theme.stepIn(route.id()));
    assertThat(added.plan().goals()).containsExactly(Cast.GOALS.value());
    assertThat(added.plan().from()).isEqualTo(NOVEMBER);
    assertThat(Cast.events(decision)).singleElement().isInstanceOf(RouteCorrected.class);
    assertThat(Cast.refusals(theme.accept(changed, Cast.METHODIST, NOVEMBER)))
        .containsExactly("priority.there");
  }

  @Test
  void aDraftAndAThemeOutOfForceAreRefused() {
    PriorityTheme theme = theme(EVERYBODY);
    assertThat(Cast.refusals(theme.accept(Cast.draft(Cast.visit()), Cast.METHODIST, NOVEMBER)))
        .containsExactly("priority.not-running");
    assertThat(
            Cast.refusals(theme.accept(Cast.approved(Cast.visit()), Cast.METHODIST, Cast.OCTOBER)))
        .containsExactly("priority.not-in-force");
  }

  @Test
  void aThemeSaysWhatItProposesAndUntilWhen() {
    ThemeStep step = new ThemeStep(StepKind.SEMINAR, " ", Cast.OCTOBER, 0, "programme-9");
    assertThat(
            Cast.refusals(
                PriorityTheme.declare(
                    new PriorityThemeId("t"),
                    "m1",
                    new PriorityTheme.Wanted(" ", EVERYBODY, step, NOVEMBER),
                    Cast.METHODIST)))
        .containsExactly(
            "priority.title", "priority.content", "priority.until", "priority.programme");
  }

  private static PriorityTheme theme(Concern concern) {
    ThemeStep step = new ThemeStep(StepKind.COURSE, "Курс о грамотности", MAY, 36, "programme-9");
    return Cast.after(
        PriorityTheme.declare(
            new PriorityThemeId("theme-1"),
            "m1",
            new PriorityTheme.Wanted("Функциональная грамотность", concern, step, NOVEMBER),
            Cast.METHODIST));
  }
}

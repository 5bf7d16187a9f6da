package ru.traektoria.route.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.after;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Cast;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

class StepWishRuleTest {

  private static final RouteStep STEP = new RouteStep(Cast.ROUTE, Cast.COURSE);
  private static final ProgrammeId WANTED = new ProgrammeId("programme-2");

  /** Route, step, teacher: only an open course step of one's own running route may be asked for. */
  @ParameterizedTest
  @CsvSource({
    "approved, step-course,  anna,  ''",
    "draft,    step-course,  anna,  request.step.route",
    "agreed,   step-course,  anna,  request.step.route",
    "done,     step-course,  anna,  request.step.done",
    "approved, step-visit,   anna,  request.step.kind",
    "approved, step-gone,    anna,  request.step.unknown",
    "approved, step-course,  boris, request.step.unknown",
    "none,     step-course,  anna,  request.step.unknown"
  })
  void onlyAnOpenCourseStepOfTheOwnRunningRouteIsAskedFor(
      String route, String step, String teacher, String code) {
    RouteStep wanted = new RouteStep(Cast.ROUTE, new StepId(step));
    assertThat(
            StepWishRule.objection(route(route), wanted, new TeacherId(teacher))
                .map(Reason::code)
                .orElse(""))
        .isEqualTo(code);
  }

  @Test
  void aCourseRecordedForTheStepMeetsTheRequestWhateverItsProgramme() {
    CourseRequest request = request();
    assertThat(request.meets(finished("other", STEP))).isTrue();
    assertThat(request.meets(finished("other", null))).isFalse();
    assertThat(request.meets(finished(WANTED.value(), null))).isTrue();
    assertThat(request.meets(finished("other", new RouteStep(Cast.ROUTE, Cast.VISIT)))).isFalse();
  }

  @Test
  void aRequestServesItsStepAndOneWithoutAStepServesTheProgrammeOfIt() {
    CourseRequest bound = request();
    assertThat(bound.serves(STEP, null)).isTrue();
    assertThat(bound.serves(new RouteStep(Cast.ROUTE, Cast.VISIT), WANTED)).isFalse();
    CourseRequest free = request(null);
    assertThat(free.serves(STEP, WANTED)).isTrue();
    assertThat(free.serves(STEP, new ProgrammeId("programme-1"))).isFalse();
    assertThat(free.serves(STEP, null)).isFalse();
  }

  private static Optional<Route> route(String kind) {
    return switch (kind) {
      case "draft" -> Optional.of(Cast.draft(Cast.course(), Cast.visit()));
      case "agreed" -> Optional.of(Cast.agreed(Cast.course(), Cast.visit()));
      case "approved" -> Optional.of(Cast.approved(Cast.course(), Cast.visit()));
      case "done" ->
          Optional.of(
              after(
                  Progressing.byCourse(
                      Cast.approved(Cast.course(), Cast.visit()),
                      "course-1",
                      Cast.COURSE,
                      null,
                      Cast.MARCH)));
      default -> Optional.empty();
    };
  }

  private static CourseRequest request() {
    return request(STEP);
  }

  private static CourseRequest request(RouteStep step) {
    Wanted wanted = new Wanted(WANTED, "Цели урока", "ИРО", CourseKind.ADVANCED_TRAINING);
    Wish wish = new Wish(wanted, new Quarter("2026-4"), Purpose.DEFICIT, null, step);
    return after(
        CourseRequest.submit(
            new CourseRequestId("r1"), Cast.ANNA, Cast.SCHOOL_7, wish, Cast.TEACHER, Cast.OCTOBER));
  }

  private static Finished finished(String programme, RouteStep step) {
    LocalDate day = Cast.OCTOBER.plusMonths(1);
    return new Finished(
        new CourseId("c1"),
        new ProgrammeId(programme),
        "Цели урока",
        CourseKind.ADVANCED_TRAINING,
        day,
        true,
        step);
  }
}

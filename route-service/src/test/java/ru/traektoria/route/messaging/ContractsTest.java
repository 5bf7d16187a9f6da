package ru.traektoria.route.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.reported.ReportedCourse;

/** What this service promises, and what it needs of the promises of others. */
class ContractsTest {

  private final Contracts own = Contracts.of("route-service");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RouteDrafted",
        "RouteApproved",
        "RouteCorrected",
        "RouteStepCompleted",
        "RouteClosed",
        "RouteReopened",
        "ExternalRouteReported",
        "ExternalCourseReported",
        "CategoryAssigned",
        "ConformityAssessed",
        "CourseRequestSubmitted",
        "TrainingPlanned",
        "AttestationPlanned",
        "SelfEducationReportSubmitted",
        "SelfEducationReportAccepted",
        "CourseCompleted"
      })
  void everyExampleKeepsItsPromise(String event) {
    own.assertValid(event, own.example(event));
  }

  @Test
  void everyPublishedEventHasASchemaAndNoSchemaIsLeftOver() {
    assertThat(own.events().stream().map(event -> "ru.traektoria." + event + ".v1"))
        .filteredOn(type -> !type.equals(CentreIntake.REPORTED))
        .filteredOn(type -> !type.equals(CentreIntake.COMPLETED))
        .containsExactlyInAnyOrderElementsOf(new Publishing().eventCatalogue().types());
  }

  @Test
  void aRouteOfTheCentreIsRead() {
    CentreIntake.ExternalRouteReported told =
        example("route-service", "ExternalRouteReported", CentreIntake.ExternalRouteReported.class);
    assertThat(told.route().objections()).isEmpty();
    assertThat(told.route().steps()).hasSize(2).allSatisfy(s -> assertThat(s.kind()).isNotNull());
  }

  @Test
  void aVisitedLessonIsRead() {
    assertThat(example("diagnostics-service", "LessonVisited", VisitIntake.LessonVisited.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void aStrengthAndAPairAreRead() {
    assertThat(
            example(
                    "diagnostics-service",
                    "StrengthIdentified",
                    StrengthIntake.StrengthIdentified.class)
                .told())
        .hasNoNullFieldsOrProperties();
    assertThat(
            example(
                "diagnostics-service", "ConsentWithdrawn", StrengthIntake.ConsentWithdrawn.class))
        .hasNoNullFieldsOrProperties();
    for (String event : List.of("MentorAssigned", "MentoringCompleted", "MentoringEnded")) {
      assertThat(example("mentoring-service", event, PairIntake.PairTold.class))
          .hasNoNullFieldsOrPropertiesExcept("form");
    }
    assertThat(example("mentoring-service", "MentorAssigned", PairIntake.PairTold.class).form())
        .isNotBlank();
  }

  @Test
  void aFoundDeficitIsRead() {
    DiagnosticsIntake.DeficitIdentified found =
        example(
            "diagnostics-service", "DeficitIdentified", DiagnosticsIntake.DeficitIdentified.class);
    assertThat(found).hasNoNullFieldsOrPropertiesExcept("organisation");
    assertThat(found.imported()).isFalse();
  }

  @Test
  void aRequestedRouteIsReadAndNamesTheRouteByItsAssessmentAlone() {
    DiagnosticsIntake.DeficitIdentified asked =
        example("diagnostics-service", "RouteRequested", DiagnosticsIntake.DeficitIdentified.class);
    assertThat(asked).hasNoNullFieldsOrPropertiesExcept("organisation", "recipients");
    assertThat(asked.imported()).isFalse();
  }

  @Test
  void aResolvedDeficitIsRead() {
    assertThat(
            example(
                "diagnostics-service", "DeficitResolved", DiagnosticsIntake.DeficitResolved.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void theCompetenceTreeIsRead() {
    DiagnosticsIntake.CompetenceTreePublished tree =
        example(
            "diagnostics-service",
            "CompetenceTreePublished",
            DiagnosticsIntake.CompetenceTreePublished.class);
    assertThat(tree.version()).isPositive();
    assertThat(tree.areas()).isNotEmpty();
    assertThat(tree.areas().get(0).competences().get(0)).hasNoNullFieldsOrProperties();
  }

  @Test
  void aScheduledActivityIsRead() {
    ActivityIntake.ActivityScheduled scheduled =
        example("events-service", "ActivityScheduled", ActivityIntake.ActivityScheduled.class);
    assertThat(scheduled).hasNoNullFieldsOrPropertiesExcept("title");
    assertThat(scheduled.coming().kind()).isInstanceOf(StepKind.class);
  }

  @Test
  void aParticipationIsRead() {
    assertThat(
            example(
                "events-service",
                "ParticipationRecorded",
                ActivityIntake.ParticipationRecorded.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void aShownPracticeIsRead() {
    PortfolioIntake.PracticeTold told =
        example("events-service", "PracticeDisseminated", PortfolioIntake.PracticeTold.class);
    assertThat(told).hasNoNullFieldsOrPropertiesExcept("annulled");
    assertThat(told.authors()).isNotEmpty();
    assertThat(told.shown().kind().name()).isEqualTo(told.kind());
  }

  @Test
  void aPublishedMaterialIsRead() {
    MaterialIntake.MaterialTold told =
        example("events-service", "MaterialPublished", MaterialIntake.MaterialTold.class);
    assertThat(told).hasNoNullFieldsOrPropertiesExcept("archivedOn");
    assertThat(told.published().kind().name()).isEqualTo(told.kind());
  }

  @Test
  void aTutorIsRead() {
    PairIntake.TutorTold told =
        example("mentoring-service", "TutorAssigned", PairIntake.TutorTold.class);
    assertThat(told).hasNoNullFieldsOrProperties();
    assertThat(told.pairOfRoute().tutoring()).isTrue();
  }

  @Test
  void aMentoringSessionIsRead() {
    MentoringIntake.MentoringSessionHeld held =
        example(
            "mentoring-service",
            "MentoringSessionHeld",
            MentoringIntake.MentoringSessionHeld.class);
    assertThat(held).hasNoNullFieldsOrProperties();
    assertThat(held.mentees()).isNotEmpty();
  }

  @Test
  void aDirectoryOfTheStaffRegisterIsRead() {
    StaffIntake.DirectoryChanged changed =
        example("staff-service", "DirectoryChanged", StaffIntake.DirectoryChanged.class);
    assertThat(changed.directory()).isNotBlank();
    assertThat(changed.names()).isNotEmpty().doesNotContainValue(null);
  }

  @Test
  void aCourseOfTheCentreIsRead() {
    ReportedCourse told = example("route-service", "ExternalCourseReported", ReportedCourse.class);
    assertThat(told.objections(LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(told.content().priority().present()).isTrue();
  }

  @Test
  void categoriesAndPositionsOfTheStaffRegisterAreRead() {
    AttestationIntake.ProfileTold profile =
        example("staff-service", "TeacherProfileChanged", AttestationIntake.ProfileTold.class);
    assertThat(profile).hasNoNullFieldsOrProperties();
    assertThat(profile.categories()).hasSize(2);
    assertThat(profile.spans()).hasSize(1).allSatisfy(s -> assertThat(s.to()).isNotNull());
    assertThat(
            example("staff-service", "AssignmentChanged", AttestationIntake.AssignmentTold.class))
        .hasNoNullFieldsOrPropertiesExcept("to");
  }

  @Test
  void openDeficitsAreRead() {
    assertThat(
            example(
                    "diagnostics-service",
                    "DeficitIdentified",
                    OpenDeficitIntake.DeficitFound.class)
                .told())
        .hasNoNullFieldsOrProperties();
    assertThat(
            example("diagnostics-service", "DeficitResolved", OpenDeficitIntake.DeficitGone.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void ourOwnCourseIsRead() {
    CourseIntake.CourseTold course =
        example("route-service", "CourseCompleted", CourseIntake.CourseTold.class);
    assertThat(course).hasNoNullFieldsOrProperties();
    assertThat(course.documentOn()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void ourOwnSelfEducationIsRead() {
    assertThat(
            example(
                "route-service",
                "SelfEducationReportAccepted",
                SelfEducationIntake.SelfEducationReportAccepted.class))
        .hasNoNullFieldsOrProperties();
  }

  private static <T> T example(String publisher, String event, Class<T> type) {
    String json = Contracts.of(publisher).example(event);
    return new EventMessage(
            publisher,
            "id",
            "ru.traektoria." + event + ".v1",
            "subject",
            1,
            Instant.EPOCH,
            json.getBytes(StandardCharsets.UTF_8))
        .data(type);
  }
}

package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.testing.Contracts;

/** Every example that a publisher promises is folded, and leaves facts behind. */
class ContractsTest {

  @ParameterizedTest
  @CsvSource({
    "staff-service, staff.events, OrganisationChanged, organisations",
    "staff-service, staff.events, TeacherProfileChanged, teachers",
    "staff-service, staff.events, AssignmentChanged, assignments",
    "staff-service, staff.events, VacancyChanged, vacancies",
    "staff-service, staff.events, DirectoryChanged, subjects|positions|profiles",
    "diagnostics-service, diagnostics.events, DiagnosticCompleted, diagnoses",
    "diagnostics-service, diagnostics.events, DeficitIdentified, deficits",
    "diagnostics-service, diagnostics.events, StrengthIdentified, strengths",
    "diagnostics-service, diagnostics.events, CompetenceAssessmentPassed, competenceAssessments",
    "diagnostics-service, diagnostics.events, DiagnosticCompleted, areaLevels",
    "diagnostics-service, diagnostics.events, DiagnosticCompleted, competenceLevels",
    "diagnostics-service, diagnostics.events, LessonVisited, lessonVisits",
    "diagnostics-service, diagnostics.events, ConsentRefused, refusals",
    "diagnostics-service, diagnostics.events, InvitationUnanswered, silences",
    "staff-service, staff.events, TeacherProfileChanged, recognitions",
    "diagnostics-service, diagnostics.events, SatisfactionAnswered, surveyAnswers",
    "diagnostics-service, diagnostics.events, BurnoutScreened, screened",
    "staff-service, staff.events, InternshipThemesChanged, internshipThemes",
    "staff-service, staff.events, TeacherProfileChanged, teacherTitles",
    "staff-service, staff.events, TeacherProfileChanged, reserves",
    "route-service, routes.events, RouteCorrected, routes",
    "route-service, routes.events, RouteStepCompleted, routeSteps",
    "route-service, routes.events, CourseCompleted, courseMarks",
    "route-service, routes.events, CourseRequestSubmitted, courseRequests",
    "route-service, routes.events, TrainingPlanned, trainings",
    "route-service, routes.events, AttestationPlanned, attestationListings",
    "route-service, routes.events, CategoryAssigned, attestationResults",
    "route-service, routes.events, ConformityAssessed, attestationResults",
    "route-service, routes.events, SelfEducationReportSubmitted, selfEducations",
    "route-service, routes.events, SelfEducationReportAccepted, selfEducations",
    "mentoring-service, mentoring.events, TutorAssigned, tutorings",
    "mentoring-service, mentoring.events, TutorAssigned, tutoringMembers",
    "mentoring-service, mentoring.events, MentoringSessionHeld, sessionMembers",
    "mentoring-service, mentoring.events, MentoringSchoolCreated, mentoringCommunities",
    "mentoring-service, mentoring.events, MentoringClubOpened, mentoringCommunities",
    "route-service, routes.events, RouteDrafted, routes",
    "route-service, routes.events, RouteApproved, routes",
    "route-service, routes.events, RouteClosed, routes",
    "route-service, routes.events, RouteReopened, routes",
    "route-service, routes.events, CourseCompleted, courses",
    "mentoring-service, mentoring.events, MentorAssigned, pairs",
    "mentoring-service, mentoring.events, MentoringSessionHeld, sessions",
    "mentoring-service, mentoring.events, TargetModelAdopted, adoptions",
    "monitoring-service, monitoring.events, FormApproved, sheets",
    "monitoring-service, monitoring.events, StudentResultsApproved, results",
    "events-service, activities.events, ActivityScheduled, activities",
    "events-service, activities.events, ActivityHeld, activities",
    "events-service, activities.events, ParticipationRecorded, participations",
    "events-service, activities.events, MembershipChanged, memberships",
    "events-service, activities.events, AssociationChanged, associations",
    "events-service, activities.events, ProtocolSigned, protocols",
    "events-service, activities.events, SubjectWeekHeld, subjectWeeks",
    "events-service, activities.events, QuarterCalendarSet, quarterCalendars",
    "events-service, activities.events, PlanApproved, plans",
    "events-service, activities.events, PlanItemChanged, planItems",
    "events-service, activities.events, PlanItemChanged, plannedResults",
    "events-service, activities.events, MaterialPublished, materials",
    "events-service, activities.events, ExpertiseCompleted, expertises",
    "events-service, activities.events, PracticeApproved, practices",
    "events-service, activities.events, PracticeDisseminated, disseminations",
    "events-service, activities.events, PracticeOpened, practiceReaders",
    "events-service, activities.events, DocumentPublished, documents",
    "events-service, activities.events, BulletinSent, bulletinRecipients",
    "events-service, activities.events, BulletinConfirmed, bulletinConfirmations",
    "events-service, activities.events, ConsultationGiven, consultations",
    "events-service, activities.events, LaboratoryStatusGranted, laboratories",
    "events-service, activities.events, InnovationParticipationRecorded, innovators",
    "monitoring-service, monitoring.events, RecommendationIssued, recommendations",
    "events-service, activities.events, ActivityHeld, activityTags",
    "events-service, activities.events, ParticipationRecorded, participationTags"
  })
  void anExampleOfThePublisherBecomesAFact(
      String module, String topic, String event, String tables) {
    Fold fold = folded(module, topic, event);
    assertThat(fold.parked()).isEmpty();
    Map<String, List<String>> facts = fold.facts().canonical();
    assertThat(List.of(tables.split("\\|"))).anyMatch(table -> !facts.get(table).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "diagnostics-service, diagnostics.events, DeficitResolved",
    "diagnostics-service, diagnostics.events, ConsentWithdrawn",
    "mentoring-service, mentoring.events, MentoringCompleted",
    "mentoring-service, mentoring.events, MentoringEnded"
  })
  void anExampleThatAddsToAnotherFactIsReadable(String module, String topic, String event) {
    assertThat(folded(module, topic, event).parked()).isEmpty();
  }

  @Test
  void aReopenedRouteIsNoLongerClosed() {
    Told.Event closed = routeEvent("RouteClosed", 1);
    Told.Event reopened = routeEvent("RouteReopened", 2);
    List<String> open =
        Folded.of(List.of(routeEvent("RouteReopened", 1))).facts().canonical().get("routes");
    assertThat(Folded.of(List.of(closed)).facts().canonical().get("routes")).isNotEqualTo(open);
    assertThat(Folded.of(List.of(closed, reopened)).facts().canonical().get("routes"))
        .isEqualTo(open);
  }

  private static Told.Event routeEvent(String event, int sequence) {
    byte[] data = Contracts.of("route-service").example(event).getBytes(StandardCharsets.UTF_8);
    return new Told.Event(
        "routes.events", "ru.traektoria." + event + ".v1", "subject", sequence, data);
  }

  private static Fold folded(String module, String topic, String event) {
    byte[] data = Contracts.of(module).example(event).getBytes(StandardCharsets.UTF_8);
    return Folded.of(
        List.of(new Told.Event(topic, "ru.traektoria." + event + ".v1", "subject", 1, data)));
  }

  @Test
  void ourOwnExampleKeepsOurPromise() {
    Contracts contracts = Contracts.of("monitoring-service");
    for (String event : contracts.events()) {
      contracts.assertValid(event, contracts.example(event));
    }
  }
}

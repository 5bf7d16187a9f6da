package ru.traektoria.monitoring.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the services would tell about the growth of a town. */
final class TellingGrowth {

  private final Told told;
  private final Growth growth;

  private TellingGrowth(Told told, Growth growth) {
    this.told = told;
    this.growth = growth;
  }

  static void of(Town town, Told told) {
    TellingGrowth telling = new TellingGrowth(told, town.growth);
    telling.growth.deficits.forEach(telling::deficit);
    telling.growth.exams.forEach((id, exam) -> telling.withdrawal(town, id, exam));
    telling.growth.refusals.forEach(telling::refusal);
    telling.growth.silences.forEach(telling::silence);
    telling.growth.steps.forEach(telling::step);
    telling.growth.requests.forEach(telling::request);
    telling.growth.trainings.forEach(telling::training);
    telling.growth.listings.forEach(telling::listing);
    telling.growth.results.forEach(telling::result);
    telling.growth.reports.forEach(telling::report);
    telling.growth.answers.forEach(telling::answer);
    telling.growth.screenings.forEach(telling::screening);
    town.pairs.stream()
        .filter(pair -> telling.growth.tutored.contains(pair.id()))
        .forEach(telling::tutor);
    telling.themes();
    telling.communities();
  }

  /** The fields by which a diagnosis tells what it was and what it found. */
  static Object[] exam(Growth.Exam exam) {
    Map<String, String> areas = new LinkedHashMap<>();
    List<Map<String, String>> competences = new ArrayList<>();
    exam.levels()
        .forEach(
            (competence, level) -> {
              areas.putIfAbsent(competence.substring(0, competence.indexOf('.')), level);
              competences.add(Map.of("competence", competence, "level", level));
            });
    return new Object[] {
      "municipality",
      exam.municipality(),
      "organisation",
      exam.school(),
      "campaignKind",
      exam.kind(),
      "initiator",
      exam.initiator(),
      "observed",
      exam.observed() ? true : null,
      "recipients",
      exam.recipients(),
      "levels",
      areas.isEmpty() ? null : areas,
      "competences",
      competences.isEmpty() ? null : competences
    };
  }

  private void deficit(Growth.Deficit d) {
    told.tell(
        "diagnostics.events",
        "DeficitIdentified",
        d.person(),
        "deficit",
        d.id(),
        "teacher",
        d.person(),
        "municipality",
        d.municipality(),
        "organisation",
        d.school(),
        "competence",
        d.area() + ".GOALS",
        "area",
        d.area(),
        "severity",
        d.severity(),
        "assessment",
        d.diagnosis(),
        "foundOn",
        d.found(),
        "recipients",
        List.of("SCHOOL"));
    if (d.resolved() != null) {
      told.tell(
          "diagnostics.events",
          "DeficitResolved",
          d.person(),
          "deficit",
          d.id(),
          "teacher",
          d.person(),
          "municipality",
          "elsewhere",
          "resolvedOn",
          d.resolved());
    }
  }

  private void withdrawal(Town town, String diagnosis, Growth.Exam exam) {
    if (exam.withdrawn() != null) {
      String person =
          town.diagnoses.stream()
              .filter(d -> d.id().equals(diagnosis))
              .findFirst()
              .orElseThrow()
              .person();
      told.tell(
          "diagnostics.events",
          "ConsentWithdrawn",
          diagnosis,
          "assessment",
          diagnosis,
          "teacher",
          person,
          "municipality",
          exam.municipality(),
          "withdrawnOn",
          exam.withdrawn());
    }
  }

  private void refusal(Growth.Refusal r) {
    told.tell(
        "diagnostics.events",
        "ConsentRefused",
        r.id(),
        "assessment",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "refusedOn",
        r.on());
  }

  private void silence(Growth.Refusal r) {
    told.tell(
        "diagnostics.events",
        "InvitationUnanswered",
        r.id(),
        "assessment",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "unansweredOn",
        r.on());
  }

  private void step(Growth.Step s) {
    told.tell(
        "routes.events",
        "RouteStepCompleted",
        s.route(),
        "route",
        s.route(),
        "step",
        s.id(),
        "teacher",
        s.person(),
        "municipality",
        "south",
        "kind",
        "SEMINAR",
        "hours",
        4,
        "completedOn",
        s.on());
  }

  private void request(Growth.Request r) {
    for (boolean last : new boolean[] {false, true}) {
      told.tell(
          "routes.events",
          "CourseRequestSubmitted",
          r.id(),
          "request",
          r.id(),
          "teacher",
          r.person(),
          "municipality",
          "south",
          "kind",
          r.kind(),
          "from",
          r.from(),
          "to",
          r.to(),
          "submittedOn",
          r.submitted(),
          "state",
          last ? r.state() : "REFUSED",
          "changedOn",
          last ? r.changed() : r.submitted());
    }
  }

  private static String year(int start) {
    return start + "-" + (start + 1) % 100;
  }

  private void training(Growth.Training t) {
    told.tell(
        "routes.events",
        "TrainingPlanned",
        t.id(),
        "training",
        t.id(),
        "teacher",
        t.person(),
        "municipality",
        "south",
        "year",
        year(t.year()),
        "planned",
        t.approved().withDayOfMonth(1),
        "approvedOn",
        t.approved(),
        "cancelled",
        t.dropped() ? true : null,
        "cancelledOn",
        t.dropped() ? t.out() : null);
  }

  private void listing(Growth.Listing l) {
    told.tell(
        "routes.events",
        "AttestationPlanned",
        l.id(),
        "listing",
        l.id(),
        "teacher",
        l.person(),
        "municipality",
        "south",
        "year",
        year(l.year()),
        "kind",
        l.kind(),
        "listedOn",
        l.listed(),
        "cancelled",
        l.dropped() ? true : null,
        "cancelledOn",
        l.dropped() ? l.out() : null);
  }

  private void result(Growth.Result r) {
    if (r.kind().equals("CATEGORY")) {
      told.tell(
          "routes.events",
          "CategoryAssigned",
          r.id(),
          "request",
          r.id(),
          "teacher",
          r.person(),
          "municipality",
          "south",
          "position",
          "TEACHER",
          "category",
          "FIRST",
          "awardedOn",
          r.on(),
          "annulled",
          r.annulled() ? true : null);
      return;
    }
    told.tell(
        "routes.events",
        "ConformityAssessed",
        r.id(),
        "conformity",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "position",
        "TEACHER",
        "conforms",
        r.passed(),
        "passedOn",
        r.on());
  }

  private void report(Growth.Report r) {
    told.tell(
        "routes.events",
        "SelfEducationReportSubmitted",
        r.id(),
        "selfEducation",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "year",
        year(r.year()),
        "submittedOn",
        r.submitted());
    told.tell(
        "routes.events",
        "SelfEducationReportAccepted",
        r.id(),
        "selfEducation",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "year",
        year(r.year()),
        "acceptedOn",
        r.submitted().plusDays(3));
  }

  private void answer(Growth.Answer a) {
    told.tell(
        "diagnostics.events",
        "SatisfactionAnswered",
        "survey-" + a.municipality() + a.year(),
        "survey",
        "survey-" + a.municipality() + a.year(),
        "municipality",
        a.municipality(),
        "year",
        year(a.year()),
        "satisfied",
        a.satisfied(),
        "answeredOn",
        a.on());
  }

  private void screening(Growth.Screening s) {
    String summary = "screening-" + s.municipality() + s.year();
    told.tell(
        "diagnostics.events",
        "BurnoutScreened",
        summary,
        "summary",
        summary,
        "municipality",
        s.municipality(),
        "year",
        year(s.year()),
        "screened",
        s.screened(),
        "highRisk",
        s.highRisk(),
        "summarisedOn",
        s.on());
  }

  private void tutor(Town.Pair p) {
    told.tell(
        "mentoring.events",
        "TutorAssigned",
        p.id(),
        "pair",
        p.id(),
        "route",
        "route-x",
        "tutors",
        p.mentors(),
        "teachers",
        p.mentees(),
        "municipality",
        "south",
        "from",
        p.from(),
        "plannedTo",
        p.from().plusYears(1));
  }

  private void themes() {
    told.tell(
        "staff.events",
        "InternshipThemesChanged",
        "THEMES",
        "themes",
        List.of(Map.of("code", "CHESS", "name", "Шахматы")));
    told.tell(
        "staff.events",
        "InternshipThemesChanged",
        "THEMES",
        "themes",
        List.of(
            Map.of("code", "INCLUSION", "name", "Инклюзия"),
            Map.of("code", "THEATRE", "name", "Театр"),
            Map.of("code", "ROBOTS", "name", "Робототехника")));
  }

  private void communities() {
    told.tell(
        "mentoring.events",
        "MentoringSchoolCreated",
        "community-1",
        "community",
        "community-1",
        "municipality",
        "south",
        "documentNumber",
        "3",
        "createdOn",
        "2024-10-01");
    told.tell(
        "mentoring.events",
        "MentoringClubOpened",
        "community-2",
        "community",
        "community-2",
        "municipality",
        "north",
        "documentNumber",
        "4",
        "openedOn",
        "2025-02-01");
    told.tell(
        "diagnostics.events",
        "LessonVisited",
        "visit-1",
        "visit",
        "visit-1",
        "teacher",
        "person-1",
        "municipality",
        "south",
        "kind",
        "LESSON",
        "heldOn",
        "2025-02-02");
  }
}

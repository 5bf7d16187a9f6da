package ru.traektoria.benchmarks.town;

import java.util.List;
import ru.traektoria.local.demo.past.Course;
import ru.traektoria.local.demo.past.Diagnosis;
import ru.traektoria.local.demo.past.PastRoute;
import ru.traektoria.local.demo.past.Programme;
import ru.traektoria.local.demo.town.Teacher;

/** What diagnostics-service and route-service tell: assessments, deficits, routes, courses. */
final class TellingLearning {

  private static final String DIAGNOSTICS = "diagnostics.events";
  private static final String ROUTES = "routes.events";
  private static final int DEFICIT_BELOW = 60;
  private static final int HIGH_BELOW = 40;
  private static final int STRENGTH_FROM = 85;

  private final Codes codes;
  private final Narrator narrator;

  TellingLearning(Codes codes, Narrator narrator) {
    this.codes = codes;
    this.narrator = narrator;
  }

  void tell(District district) {
    district.archive().diagnoses().forEach(diagnosis -> diagnosis(district, diagnosis));
    district.archive().routes().forEach(route -> route(district, route));
    int number = 0;
    for (Course course : district.courses()) {
      course(district, course, number++);
    }
  }

  private void diagnosis(District district, Diagnosis d) {
    String id = district.id("assessment", d.teacher().number(), d.completedOn());
    narrator.tell(
        DIAGNOSTICS,
        "DiagnosticCompleted",
        id,
        "assessment",
        id,
        "teacher",
        district.id(d.teacher()),
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(d.teacher()),
        "campaignKind",
        d.kind(),
        "site",
        d.site(),
        "initiator",
        d.site().equals("MUNICIPAL") ? "MUNICIPALITY" : d.site(),
        "completedOn",
        d.completedOn(),
        "areas",
        d.percents().keySet().stream().map(TellingLearning::area).distinct().toList(),
        "imported",
        true);
    d.percents().forEach((competence, percent) -> result(district, d, competence, percent));
  }

  private void result(District district, Diagnosis d, String competence, int percent) {
    if (percent < DEFICIT_BELOW) {
      found(district, d, competence, "Deficit", percent < HIGH_BELOW ? "HIGH" : "MEDIUM");
    } else if (d.kind().equals("FINAL")) {
      resolved(district, d, competence);
    } else if (percent >= STRENGTH_FROM) {
      found(district, d, competence, "Strength", null);
    }
  }

  private void found(
      District district, Diagnosis d, String competence, String what, String severity) {
    String kind = what.toLowerCase();
    narrator.tell(
        DIAGNOSTICS,
        what + "Identified",
        profile(district, d.teacher()),
        kind,
        district.id(kind, d.teacher().number(), competence),
        "teacher",
        district.id(d.teacher()),
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(d.teacher()),
        "competence",
        competence,
        "area",
        area(competence),
        "severity",
        severity,
        "assessment",
        district.id("assessment", d.teacher().number(), d.completedOn()),
        "foundOn",
        d.completedOn(),
        "imported",
        true);
  }

  private void resolved(District district, Diagnosis d, String competence) {
    narrator.tell(
        DIAGNOSTICS,
        "DeficitResolved",
        profile(district, d.teacher()),
        "deficit",
        district.id("deficit", d.teacher().number(), competence),
        "teacher",
        district.id(d.teacher()),
        "municipality",
        district.municipality(),
        "competence",
        competence,
        "area",
        area(competence),
        "assessment",
        district.id("assessment", d.teacher().number(), d.completedOn()),
        "resolvedOn",
        d.completedOn(),
        "imported",
        true);
  }

  private static String profile(District district, Teacher teacher) {
    return district.id("competence-profile", teacher.number());
  }

  private static String area(String competence) {
    return competence.substring(0, competence.indexOf('.'));
  }

  private void route(District district, PastRoute r) {
    String id = district.id("route", r.teacher().number(), r.approvedOn());
    List<String> deficits =
        r.competences().stream()
            .map(competence -> district.id("deficit", r.teacher().number(), competence))
            .toList();
    tellRoute(district, r, "RouteApproved", id, "deficits", deficits, "approvedOn", r.approvedOn());
    tellRoute(
        district,
        r,
        "RouteClosed",
        id,
        "outcome",
        r.outcome(),
        "deficits",
        deficits,
        "closedOn",
        r.closedOn());
  }

  private void tellRoute(District district, PastRoute r, String event, String id, Object... more) {
    Object[] head = {
      "route", id,
      "teacher", district.id(r.teacher()),
      "municipality", district.municipality(),
      "organisation", district.placeOf(r.teacher()),
      "author", r.author(),
      "imported", true
    };
    Object[] all = java.util.Arrays.copyOf(head, head.length + more.length);
    System.arraycopy(more, 0, all, head.length, more.length);
    narrator.tell(ROUTES, event, id, all);
  }

  private void course(District district, Course c, int number) {
    String id = district.id("course", number);
    Programme programme = c.programme();
    narrator.tell(
        ROUTES,
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        district.id(c.teacher()),
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(c.teacher()),
        "kind",
        programme.kind(),
        "hours",
        programme.hours(),
        "startedOn",
        c.startedOn(),
        "documentOn",
        c.documentOn(),
        "priority",
        known(programme.priority()),
        "priorityLevel",
        known(programme.level()),
        "profiles",
        programme.profile().isEmpty() ? List.of() : codes.profiles(List.of(programme.profile())),
        "federalRegister",
        !programme.register().isEmpty(),
        "provider",
        programme.provider(),
        "imported",
        true);
  }

  private static String known(String word) {
    return word.isEmpty() ? null : word;
  }
}

package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Names;

/** Diagnoses, deficits and strengths of {@code diagnostics.events}. */
final class DiagnosticsFolding {

  private final Facts facts;
  private final Names names;
  private final DiagnosticsFacts diagnostics;
  private final Scratch areas = new Scratch(1);

  DiagnosticsFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.diagnostics = facts.diagnostics;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "DiagnosticCompleted", this::completed,
        "ConsentWithdrawn", this::withdrawn,
        "DeficitIdentified", this::deficit,
        "DeficitResolved", this::resolved,
        "StrengthIdentified", this::strength,
        "CompetenceAssessmentPassed", this::competenceAssessment);
  }

  private void completed(EventJson json) {
    int assessment = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int campaignKind = Dictionary.NONE;
    int site = Dictionary.NONE;
    int initiator = Dictionary.NONE;
    int completedOn = Day.NEVER;
    areas.clear();
    while (json.next()) {
      switch (json.name()) {
        case "assessment" -> assessment = json.reference(diagnostics.diagnoses.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "campaignKind" -> campaignKind = json.reference(names.codes);
        case "site" -> site = json.reference(names.codes);
        case "initiator" -> initiator = json.reference(names.codes);
        case "completedOn" -> completedOn = json.day();
        case "areas" -> {
          while (json.element()) {
            areas.add(json.reference(names.codes));
          }
        }
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(assessment, "assessment");
    Folding.require(teacher, "teacher");
    Folding.requireDay(completedOn, "completedOn");
    DiagnosticsFacts.Diagnoses table = diagnostics.diagnoses;
    int row = table.upsert(assessment);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.campaignKind.set(row, campaignKind);
    table.site.set(row, site);
    table.initiator.set(row, initiator);
    table.completedOn.set(row, completedOn);
    diagnostics.diagnosisAreas.removeAll(assessment);
    for (int i = 0; i < areas.rows(); i++) {
      int area = diagnostics.diagnosisAreas.add(assessment);
      diagnostics.diagnosisAreas.area.set(area, areas.get(i, 0));
    }
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private void withdrawn(EventJson json) {
    int assessment = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int withdrawnOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "assessment" -> assessment = json.reference(diagnostics.diagnoses.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "withdrawnOn" -> withdrawnOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(assessment, "assessment");
    Folding.requireDay(withdrawnOn, "withdrawnOn");
    diagnostics.diagnoses.withdrawnOn.set(diagnostics.diagnoses.reserve(assessment), withdrawnOn);
    if (teacher >= 0) {
      facts.touchTeacher(teacher);
    }
  }

  private void deficit(EventJson json) {
    int deficit = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int competence = Dictionary.NONE;
    int area = Dictionary.NONE;
    int severity = Dictionary.NONE;
    int assessment = Dictionary.NONE;
    int foundOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "deficit" -> deficit = json.reference(diagnostics.deficits.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "competence" -> competence = json.reference(names.codes);
        case "area" -> area = json.reference(names.codes);
        case "severity" -> severity = json.reference(names.codes);
        case "assessment" -> assessment = json.reference(diagnostics.diagnoses.keys());
        case "foundOn" -> foundOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(deficit, "deficit");
    Folding.require(teacher, "teacher");
    Folding.requireDay(foundOn, "foundOn");
    DiagnosticsFacts.Deficits table = diagnostics.deficits;
    int row = table.upsert(deficit);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.competence.set(row, competence);
    table.area.set(row, area);
    table.severity.set(row, severity);
    table.assessment.set(row, assessment);
    table.foundOn.set(row, foundOn);
    table.resolvedOn.set(row, Day.NEVER);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private void resolved(EventJson json) {
    int deficit = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int resolvedOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "deficit" -> deficit = json.reference(diagnostics.deficits.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "resolvedOn" -> resolvedOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(deficit, "deficit");
    Folding.require(teacher, "teacher");
    Folding.requireDay(resolvedOn, "resolvedOn");
    diagnostics.deficits.resolvedOn.set(diagnostics.deficits.reserve(deficit), resolvedOn);
    facts.touchTeacher(teacher);
  }

  private void strength(EventJson json) {
    int strength = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int competence = Dictionary.NONE;
    int area = Dictionary.NONE;
    int assessment = Dictionary.NONE;
    int foundOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "strength" -> strength = json.reference(diagnostics.strengths.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "competence" -> competence = json.reference(names.codes);
        case "area" -> area = json.reference(names.codes);
        case "assessment" -> assessment = json.reference(diagnostics.diagnoses.keys());
        case "foundOn" -> foundOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(strength, "strength");
    Folding.require(teacher, "teacher");
    DiagnosticsFacts.Strengths table = diagnostics.strengths;
    int row = table.upsert(strength);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.competence.set(row, competence);
    table.area.set(row, area);
    table.assessment.set(row, assessment);
    table.foundOn.set(row, foundOn);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private void competenceAssessment(EventJson json) {
    int key = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int withCourse = 0;
    int passedOn = Day.NEVER;
    DiagnosticsFacts.CompetenceAssessments table = diagnostics.competenceAssessments;
    while (json.next()) {
      switch (json.name()) {
        case "record" -> key = json.reference(table.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "kind" -> kind = json.reference(names.codes);
        case "course" -> withCourse = json.present() ? 1 : 0;
        case "passedOn" -> passedOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(key, "record");
    Folding.require(teacher, "teacher");
    Folding.requireDay(passedOn, "passedOn");
    int row = table.upsert(key);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.kind.set(row, kind);
    table.withCourse.set(row, withCourse);
    table.passedOn.set(row, passedOn);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }
}

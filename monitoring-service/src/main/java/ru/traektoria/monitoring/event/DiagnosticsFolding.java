package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;

/** Diagnoses, deficits and strengths of {@code diagnostics.events}. */
final class DiagnosticsFolding {

  private final Facts facts;
  private final DiagnosticsFacts diagnostics;

  DiagnosticsFolding(Facts facts) {
    this.facts = facts;
    this.diagnostics = facts.diagnostics;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "DiagnosticCompleted", completed(),
        "ConsentWithdrawn", withdrawn(),
        "DeficitIdentified", deficit(),
        "DeficitResolved", resolved(),
        "StrengthIdentified", strength(),
        "CompetenceAssessmentPassed", competenceAssessment());
  }

  private Folding completed() {
    DiagnosticsFacts.Diagnoses table = diagnostics.diagnoses;
    Rows areas = new Rows(diagnostics.diagnosisAreas, diagnostics.diagnosisAreas.area);
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.campaignKind, table.site, table.initiator)
        .days(table.completedOn)
        .list("areas", areas, areas.texts())
        .required(table.teacher, table.completedOn);
  }

  /** The fact and its date stay (domain.md §2.2); what it means is for the reading to say. */
  private Folding withdrawn() {
    DiagnosticsFacts.Diagnoses table = diagnostics.diagnoses;
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher)
        .days(table.withdrawnOn)
        .required(table.withdrawnOn)
        .onlyWhatIsSaid()
        .beside();
  }

  private Folding deficit() {
    DiagnosticsFacts.Deficits table = diagnostics.deficits;
    return new RowFolding("deficit", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.competence, table.area, table.severity, table.assessment)
        .days(table.foundOn, table.resolvedOn)
        .required(table.teacher, table.foundOn);
  }

  private Folding resolved() {
    DiagnosticsFacts.Deficits table = diagnostics.deficits;
    return new RowFolding("deficit", table, facts)
        .texts(table.teacher)
        .days(table.resolvedOn)
        .required(table.teacher, table.resolvedOn)
        .beside();
  }

  private Folding strength() {
    DiagnosticsFacts.Strengths table = diagnostics.strengths;
    return new RowFolding("strength", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.competence, table.area, table.assessment)
        .days(table.foundOn)
        .required(table.teacher);
  }

  private Folding competenceAssessment() {
    DiagnosticsFacts.CompetenceAssessments table = diagnostics.competenceAssessments;
    return new RowFolding("record", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.kind)
        .number("course", table.withCourse, json -> json.present() ? 1 : 0)
        .days(table.passedOn)
        .required(table.teacher, table.passedOn);
  }
}

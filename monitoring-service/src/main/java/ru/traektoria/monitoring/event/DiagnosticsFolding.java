package ru.traektoria.monitoring.event;

import java.util.Arrays;
import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.Fields.Reading;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;

/** Diagnoses, deficits and strengths of {@code diagnostics.events}. */
final class DiagnosticsFolding {

  private final Facts facts;
  private final DiagnosticsFacts diagnostics;
  private int[] areas = {};

  DiagnosticsFolding(Facts facts) {
    this.facts = facts;
    this.diagnostics = facts.diagnostics;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "DiagnosticCompleted", completed(),
        "ConsentWithdrawn", withdrawn(),
        "ConsentRefused", refused(),
        "InvitationUnanswered", unanswered(),
        "DeficitIdentified", deficit(),
        "DeficitResolved", resolved(),
        "StrengthIdentified", strength(),
        "CompetenceAssessmentPassed", competenceAssessment(),
        "LessonVisited", lessonVisit());
  }

  private Folding completed() {
    DiagnosticsFacts.Diagnoses table = diagnostics.diagnoses;
    Rows areas = new Rows(diagnostics.diagnosisAreas, diagnostics.diagnosisAreas.area);
    DiagnosticsFacts.CompetenceLevels found = diagnostics.competenceLevels;
    Rows competences = new Rows(found, found.competence, found.level, found.area);
    Fields competence = competence(found);
    Rows levels =
        new Rows(diagnostics.areaLevels, diagnostics.areaLevels.area, diagnostics.areaLevels.level);
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.campaignKind, table.site, table.initiator)
        .days(table.completedOn)
        .flags(table.observed)
        .number("recipients", table.recipients, recipients())
        .list("areas", areas, areas.texts())
        .list("competences", competences, json -> measured(competences, competence.read(json)))
        .object("levels", levels, json -> levels.add(area(json), json.reference(codes())))
        .required(table.teacher, table.completedOn);
  }

  private static Fields competence(DiagnosticsFacts.CompetenceLevels table) {
    Fields fields = new Fields();
    fields.add("competence", Dictionary.NONE, Reading.text(table.competence));
    fields.add("level", Dictionary.NONE, Reading.text(table.level));
    return fields;
  }

  private void measured(Rows competences, int[] read) {
    competences.add(read[0], read[1], areaOf(read[0]));
  }

  /** The area that a code such as METHODS.GOALS begins with; looked up once for each code. */
  private int areaOf(int competence) {
    if (competence < 0) {
      return Dictionary.NONE;
    }
    if (competence >= areas.length) {
      int before = areas.length;
      areas = Arrays.copyOf(areas, Math.max(competence + 1, before * 2));
      Arrays.fill(areas, before, areas.length, Dictionary.NONE);
    }
    if (areas[competence] < 0) {
      String code = codes().text(competence);
      int dot = code.indexOf('.');
      areas[competence] = codes().of(dot < 0 ? code : code.substring(0, dot));
    }
    return areas[competence];
  }

  /** The fact and its date stay (domain.md §2.2); what it means is for the reading to say. */
  private Folding withdrawn() {
    DiagnosticsFacts.Diagnoses table = diagnostics.diagnoses;
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher, table.municipality)
        .days(table.withdrawnOn)
        .required(table.withdrawnOn)
        .onlyWhatIsSaid()
        .beside();
  }

  private Folding refused() {
    DiagnosticsFacts.Refusals table = diagnostics.refusals;
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .days(table.refusedOn)
        .required(table.teacher, table.refusedOn);
  }

  private Folding unanswered() {
    DiagnosticsFacts.Silences table = diagnostics.silences;
    return new RowFolding("assessment", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .days(table.unansweredOn)
        .required(table.teacher, table.unansweredOn);
  }

  private Folding deficit() {
    DiagnosticsFacts.Deficits table = diagnostics.deficits;
    return new RowFolding("deficit", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.competence, table.area, table.severity, table.assessment)
        .days(table.foundOn, table.resolvedOn)
        .number("recipients", table.recipients, recipients())
        .required(table.teacher, table.foundOn);
  }

  private Folding resolved() {
    DiagnosticsFacts.Deficits table = diagnostics.deficits;
    return new RowFolding("deficit", table, facts)
        .texts(table.teacher)
        .days(table.resolvedOn)
        .required(table.teacher, table.resolvedOn)
        .beside()
        .after(row -> facts.touch(table.municipality.get(row)));
  }

  private Folding strength() {
    DiagnosticsFacts.Strengths table = diagnostics.strengths;
    return new RowFolding("strength", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.competence, table.area, table.assessment)
        .days(table.foundOn)
        .number("recipients", table.recipients, recipients())
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

  private Folding lessonVisit() {
    DiagnosticsFacts.LessonVisits table = diagnostics.lessonVisits;
    return new RowFolding("visit", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.kind)
        .days(table.heldOn)
        .required(table.teacher, table.heldOn);
  }

  private Reading recipients() {
    return Reading.recipients(codes());
  }

  /** The area that the field of «levels» is named after. */
  private int area(EventJson json) {
    return codes().of(json.name());
  }

  private Dictionary codes() {
    return facts.names.codes;
  }
}

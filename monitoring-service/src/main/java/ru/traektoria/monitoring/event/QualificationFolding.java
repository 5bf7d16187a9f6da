package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Excluding;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.QualificationFacts;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;

/** Requests, schedules, attestation and self-education of {@code routes.events}. */
final class QualificationFolding {

  private final Facts facts;
  private final QualificationFacts qualification;

  QualificationFolding(Facts facts) {
    this.facts = facts;
    this.qualification = facts.qualification;
  }

  Map<String, Folding> foldings() {
    Folding selfEducation = selfEducation();
    return Map.of(
        "CourseRequestSubmitted", request(),
        "TrainingPlanned", training(),
        "AttestationPlanned", listing(),
        "CategoryAssigned", category(),
        "ConformityAssessed", conformity(),
        "SelfEducationReportSubmitted", selfEducation,
        "SelfEducationReportAccepted", selfEducation);
  }

  private Folding request() {
    QualificationFacts.CourseRequests table = qualification.courseRequests;
    return new RowFolding("request", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.programme, table.kind, table.state)
        .days(table.from, table.to, table.submittedOn, table.changedOn)
        .required(table.teacher, table.submittedOn, table.state, table.changedOn)
        .after(this::requestChanged);
  }

  /** Whoever was taught, refused or gave up plans no more, from that day on. */
  private void requestChanged(int row) {
    QualificationFacts.CourseRequests table = qualification.courseRequests;
    int state = table.state.get(row);
    boolean alive =
        state == Word.SUBMITTED.code()
            || state == Word.AGREED.code()
            || state == Word.ENROLLED.code();
    table.endedOn.set(row, alive ? table.endedOn.empty() : table.changedOn.get(row));
  }

  private Folding training() {
    QualificationFacts.Trainings table = qualification.trainings;
    return new RowFolding("training", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.programme)
        .number("year", table.year, EventJson::academicYear)
        .days(table.planned, table.approvedOn, table.cancelledOn)
        .flags(table.cancelled)
        .required(table.teacher, table.year, table.approvedOn)
        .after(row -> Excluding.on(table.cancelledOn, row, table.cancelled.get(row) == 1));
  }

  private Folding listing() {
    QualificationFacts.Listings table = qualification.listings;
    return new RowFolding("listing", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.kind, table.position)
        .number("year", table.year, EventJson::academicYear)
        .days(table.listedOn, table.cancelledOn)
        .flags(table.cancelled)
        .required(table.teacher, table.year, table.kind, table.listedOn)
        .after(row -> Excluding.on(table.cancelledOn, row, table.cancelled.get(row) == 1));
  }

  private Folding category() {
    QualificationFacts.AttestationResults table = qualification.attestationResults;
    return result("request", "awardedOn")
        .flags(table.annulled)
        .after(row -> decided(row, Word.CATEGORY, true));
  }

  private Folding conformity() {
    QualificationFacts.AttestationResults table = qualification.attestationResults;
    return result("conformity", "passedOn")
        .number("conforms", table.passed, EventJson::flag)
        .after(row -> decided(row, Word.CONFORMITY, table.passed.get(row) == 1));
  }

  private RowFolding result(String key, String day) {
    QualificationFacts.AttestationResults table = qualification.attestationResults;
    IntColumn on = table.on;
    return new RowFolding(key, table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.position)
        .day(day, on)
        .required(table.teacher, on);
  }

  private void decided(int row, Word kind, boolean passed) {
    qualification.attestationResults.kind.set(row, kind.code());
    qualification.attestationResults.passed.set(row, passed ? 1 : 0);
  }

  private Folding selfEducation() {
    QualificationFacts.SelfEducations table = qualification.selfEducations;
    return new RowFolding("selfEducation", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.competence)
        .number("year", table.year, EventJson::academicYear)
        .days(table.submittedOn, table.acceptedOn)
        .required(table.teacher, table.year)
        .onlyWhatIsSaid();
  }
}

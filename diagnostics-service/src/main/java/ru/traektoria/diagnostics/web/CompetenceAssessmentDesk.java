package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.RecordingCompetenceAssessment;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Recorded assessments of competences as somebody with a scope sees and records them. */
@Component
public class CompetenceAssessmentDesk {

  private final AggregateStore<CompetenceAssessment> records;
  private final RecordingCompetenceAssessment recording;
  private final Examinees examinees;
  private final VisibleTeachers visible;

  CompetenceAssessmentDesk(
      AggregateStore<CompetenceAssessment> records,
      RecordingCompetenceAssessment recording,
      Examinees examinees,
      VisibleTeachers visible) {
    this.records = records;
    this.recording = recording;
    this.examinees = examinees;
    this.visible = visible;
  }

  /** The records within reach, newest first. */
  public List<CompetenceAssessment> list(Scope scope) {
    Document filter = new Document();
    scope.municipality().ifPresent(id -> filter.append("municipality", id));
    return records.query(filter).stream()
        .map(Stored::state)
        .filter(
            each ->
                scope.covers(
                    each.examinee().municipality(),
                    each.examinee().organisation(),
                    each.examinee().teacher().value()))
        .sorted(Comparator.comparing(CompetenceAssessment::passedOn).reversed())
        .toList();
  }

  /** Records one. */
  public CompetenceAssessment record(
      Scope scope, String teacher, String course, LocalDate passedOn, CreationKey key) {
    visible.require(scope, teacher);
    Examinee who = examinees.find(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher));
    CompetenceAssessment passed = new CompetenceAssessment(key.id(), who, course, passedOn);
    return recording.record(passed, key.requestHash()).state();
  }
}

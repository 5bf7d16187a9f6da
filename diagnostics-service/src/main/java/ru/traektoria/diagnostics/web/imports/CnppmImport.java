package ru.traektoria.diagnostics.web.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.exchange.ExternalResult;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/** Результаты ЦНППМ from a file; whoever is not recognised goes to the queue, nothing is lost. */
final class CnppmImport implements RowImport {

  static final String NUMBER = "Номер в ЦНППМ";
  static final String DAY = "Дата диагностики";

  private final PeopleColumns people;
  private final LevelColumns levels;
  private final ImportedAssessments assessments;
  private final ReceivingResults receiving;
  private final String municipality;
  private final LocalDate today;

  CnppmImport(
      PeopleColumns people,
      LevelColumns levels,
      ImportedAssessments assessments,
      ReceivingResults receiving,
      String municipality,
      LocalDate today) {
    this.people = people;
    this.levels = levels;
    this.assessments = assessments;
    this.receiving = receiving;
    this.municipality = municipality;
    this.today = today;
  }

  static List<Column> template() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(NUMBER).aliases("Номер", "externalId").required());
    columns.addAll(PeopleColumns.columns());
    columns.add(Column.date(DAY).aliases("Дата").required());
    columns.addAll(LevelColumns.columns());
    return columns;
  }

  @Override
  public List<Column> columns() {
    return template();
  }

  @Override
  public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<Decision.Accepted<Assessment, AssessmentEvent>> known = new ArrayList<>();
    List<ExternalResult> unknown = new ArrayList<>();
    for (TableRow row : rows) {
      ExternalResult result = result(row, problems);
      Optional<Examinee> who = people.find(row);
      who.ifPresentOrElse(each -> known.add(reported(result, each)), () -> unknown.add(result));
    }
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    RowImport.Result saved = assessments.save(known, dryRun, progress);
    if (!dryRun) {
      unknown.forEach(each -> receiving.await(each, municipality, "Педагог не найден в реестре"));
    }
    return new RowImport.Result(
        saved.created() + unknown.size(), 0, saved.unchanged(), saved.problems());
  }

  private ExternalResult result(TableRow row, List<TableRow.Problem> problems) {
    LocalDate day = row.date(DAY).orElseThrow();
    if (day.isAfter(today)) {
      problems.add(row.problem(DAY, "Дата ещё не наступила."));
    }
    List<Finding> findings = levels.read(row, problems);
    if (findings.isEmpty()) {
      problems.add(row.problem(null, "Нет ни одной компетенции с уровнем."));
    }
    return new ExternalResult(
        row.text(NUMBER).orElseThrow(), PeopleColumns.told(row), day, findings);
  }

  private static Decision.Accepted<Assessment, AssessmentEvent> reported(
      ExternalResult result, Examinee who) {
    AssessmentId id = ReceivingResults.idOf(result);
    return (Decision.Accepted<Assessment, AssessmentEvent>)
        ReceivingResults.reported(id, result, who);
  }
}

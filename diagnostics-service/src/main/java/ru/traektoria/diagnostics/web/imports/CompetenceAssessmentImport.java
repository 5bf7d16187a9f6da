package ru.traektoria.diagnostics.web.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessmentEvent;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/** Оценка предметных и методических компетенций from a file (T1.11). */
final class CompetenceAssessmentImport implements RowImport {

  static final String COURSE = "Код курса";
  static final String DAY = "Дата";

  private final PeopleColumns people;
  private final AggregateStore<CompetenceAssessment> store;
  private final LocalDate today;

  CompetenceAssessmentImport(
      PeopleColumns people, AggregateStore<CompetenceAssessment> store, LocalDate today) {
    this.people = people;
    this.store = store;
    this.today = today;
  }

  static List<Column> template() {
    List<Column> columns = new ArrayList<>(PeopleColumns.columns());
    columns.add(Column.text(COURSE).aliases("Курс", "course").required());
    columns.add(Column.date(DAY).aliases("Дата оценки").required());
    return columns;
  }

  @Override
  public List<Column> columns() {
    return template();
  }

  @Override
  public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<New<CompetenceAssessment>> all = new ArrayList<>();
    rows.forEach(row -> decide(row, problems).ifPresent(all::add));
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    int known = store.findAll(all.stream().map(New::id).toList()).size();
    int created = dryRun ? all.size() - known : store.createAll(all);
    progress.accept(rows.size());
    return new RowImport.Result(created, 0, all.size() - created, List.of());
  }

  private Optional<New<CompetenceAssessment>> decide(
      TableRow row, List<TableRow.Problem> problems) {
    Optional<Examinee> who = people.find(row);
    if (who.isEmpty()) {
      problems.add(
          row.problem(
              PeopleColumns.CODE,
              "Педагог не найден или таких несколько: " + PeopleColumns.told(row) + "."));
      return Optional.empty();
    }
    String course = row.text(COURSE).orElseThrow();
    LocalDate day = row.date(DAY).orElseThrow();
    String id = Ids.derived("competence-assessment", who.get().teacher().value(), course, day + "");
    CompetenceAssessment passed = new CompetenceAssessment(id, who.get(), course, day);
    Decision<CompetenceAssessment, CompetenceAssessmentEvent> decision = passed.record(today);
    if (decision instanceof Decision.Accepted<CompetenceAssessment, CompetenceAssessmentEvent> a) {
      return Optional.of(new New<>(id, a.state(), a.events()));
    }
    ((Decision.Refused<CompetenceAssessment, CompetenceAssessmentEvent>) decision)
        .reasons()
        .forEach(reason -> problems.add(row.problem(DAY, reason.message())));
    return Optional.empty();
  }
}

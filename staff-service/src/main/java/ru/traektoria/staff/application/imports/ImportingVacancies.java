package ru.traektoria.staff.application.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.CellProblem;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.ImportResult;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyEvent;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.Vacancies;

/**
 * Imports vacancies. A vacancy is recognised by organisation, position, subject and the day it was
 * declared; equal rows are several places, told apart by their order.
 */
final class ImportingVacancies implements RowImport {

  private static final String ORGANISATION = StaffColumns.ORGANISATION;
  private static final String POSITION = StaffColumns.POSITION;
  private static final String SUBJECT = StaffColumns.SUBJECT;
  private static final String RATE = StaffColumns.RATE;
  private static final String HOURS = "Часы";
  private static final String DECLARED = "Объявлена";
  private static final String NEEDED = "Нужен с";
  private static final String CLOSED = "Закрыта";

  private final Reach reach;
  private final Vacancies vacancies;
  private final Directories directories;
  private final Lookup organisations;

  ImportingVacancies(
      Reach reach, Vacancies vacancies, Directories directories, Lookup organisations) {
    this.reach = reach;
    this.vacancies = vacancies;
    this.directories = directories;
    this.organisations = organisations;
  }

  /** A row, understood. */
  private record Row(TableRow cells, OrganisationId at, Vacancy.Need need, LocalDate closed) {

    String key() {
      return Ids.derived(
          at.value(),
          need.position().value(),
          String.valueOf(need.subject()),
          need.declaredOn().toString());
    }
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text(ORGANISATION).required().aliases("ОО", "Образовательная организация", "Школа"),
        Column.text(POSITION).required().hint("из справочника «Должности»"),
        Column.text(SUBJECT).aliases("Учебный предмет").hint("нужен для вакансии учителя"),
        Column.number(RATE).required().aliases("Количество ставок", "Ставок"),
        Column.number(HOURS).aliases("Учебная нагрузка", "Нагрузка", "Часов в неделю"),
        Column.date(DECLARED).required().aliases("Дата объявления", "Открыта", "Вакансия с"),
        Column.date(NEEDED).aliases("Требуется с", "На новый учебный год"),
        Column.date(CLOSED).aliases("Дата закрытия"));
  }

  @Override
  public ImportResult run(List<TableRow> table, boolean dryRun, IntConsumer progress) {
    List<CellProblem> problems = new ArrayList<>();
    Map<String, List<Stored<Vacancy>>> known = known();
    Map<String, Integer> seen = new HashMap<>();
    List<AggregateStore.New<Vacancy>> created = new ArrayList<>();
    List<AggregateStore.Change<Vacancy>> updated = new ArrayList<>();
    for (TableRow cells : table) {
      Row row = read(cells, problems);
      if (row != null) {
        int nth = seen.merge(row.key(), 1, Integer::sum) - 1;
        List<Stored<Vacancy>> same = known.getOrDefault(row.key(), List.of());
        if (nth < same.size()) {
          change(row, same.get(nth), updated, problems);
        } else {
          declare(row, nth, created, problems);
        }
      }
    }
    if (problems.isEmpty() && !dryRun) {
      vacancies.store().createAll(created);
      vacancies.store().updateAll(updated);
      progress.accept(table.size());
    }
    int unchanged = table.size() - created.size() - updated.size();
    return new ImportResult(created.size(), updated.size(), Math.max(0, unchanged), problems);
  }

  private Map<String, List<Stored<Vacancy>>> known() {
    Map<String, List<Stored<Vacancy>>> known = new HashMap<>();
    String own = reach.organisation() == null ? null : reach.organisation().value();
    vacancies.list(new Vacancies.Filter(reach.municipality().value(), own, null, null)).stream()
        .sorted(Comparator.comparing(Stored::id))
        .forEach(
            v ->
                known
                    .computeIfAbsent(
                        new Row(null, v.state().organisation(), v.state().need(), null).key(),
                        key -> new ArrayList<>())
                    .add(v));
    return known;
  }

  private Row read(TableRow cells, List<CellProblem> problems) {
    int before = problems.size();
    String place = cells.text(ORGANISATION).orElse("");
    Optional<OrganisationId> at = organisations.find(place).map(OrganisationId::new);
    if (at.isEmpty()) {
      problems.add(cells.problem(ORGANISATION, organisations.unknown(place)));
    } else if (!reach.includes(at.get())) {
      problems.add(
          cells.problem(ORGANISATION, "Это другая организация: вы загружаете только свою."));
    }
    Vacancy.Need need =
        new Vacancy.Need(
            code(cells, POSITION, Lookup.of(directories.positions()), problems),
            code(cells, SUBJECT, Lookup.of(directories.subjects()), problems),
            cells.number(RATE).orElse(BigDecimal.ONE),
            cells.number(HOURS).orElse(null),
            cells.date(DECLARED).orElse(null),
            cells.date(NEEDED).orElse(null));
    return problems.size() > before
        ? null
        : new Row(cells, at.get(), need, cells.date(CLOSED).orElse(null));
  }

  private static Code code(
      TableRow cells, String column, Lookup lookup, List<CellProblem> problems) {
    Optional<String> text = cells.text(column);
    Optional<String> found = text.flatMap(lookup::find);
    if (text.isPresent() && found.isEmpty()) {
      problems.add(cells.problem(column, lookup.unknown(text.get())));
    }
    return found.map(Code::new).orElse(null);
  }

  private void declare(
      Row row, int nth, List<AggregateStore.New<Vacancy>> created, List<CellProblem> problems) {
    VacancyId id = new VacancyId(Ids.derived("vacancy", row.key(), Integer.toString(nth)));
    Decision<Vacancy, VacancyEvent> decision =
        Vacancy.declare(id, row.at(), reach.municipality(), row.need(), directories);
    if (decision instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted) {
      decision = closed(row, accepted.state(), decision);
    }
    if (decision instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted) {
      created.add(new AggregateStore.New<>(id.value(), accepted.state(), accepted.events()));
    }
    refused(decision, row, problems);
  }

  private void change(
      Row row,
      Stored<Vacancy> known,
      List<AggregateStore.Change<Vacancy>> updated,
      List<CellProblem> problems) {
    Decision<Vacancy, VacancyEvent> decision = known.state().change(row.need(), directories);
    if (decision instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted) {
      decision = closed(row, accepted.state(), decision);
    }
    if (decision instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted
        && !accepted.state().equals(known.state())) {
      updated.add(new AggregateStore.Change<>(known, accepted.state(), accepted.events()));
    }
    refused(decision, row, problems);
  }

  private Decision<Vacancy, VacancyEvent> closed(
      Row row, Vacancy vacancy, Decision<Vacancy, VacancyEvent> before) {
    boolean nothingNew = row.closed() == null || row.closed().equals(vacancy.closedOn());
    return nothingNew ? before : vacancy.close(row.closed(), directories);
  }

  private static void refused(
      Decision<Vacancy, VacancyEvent> decision, Row row, List<CellProblem> problems) {
    if (decision instanceof Decision.Refused<Vacancy, VacancyEvent> refused) {
      Map<String, String> columns =
          Map.of(
              "position",
              POSITION,
              "subject",
              SUBJECT,
              "rate",
              RATE,
              "hours",
              HOURS,
              "declaredOn",
              DECLARED,
              "on",
              CLOSED);
      refused
          .reasons()
          .forEach(r -> problems.add(row.cells().problem(columns.get(r.field()), r.message())));
    }
  }
}

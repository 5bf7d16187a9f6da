package ru.traektoria.staff.application.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.application.imports.reading.Lookup;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyEvent;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.Vacancies;

/** Imports vacancies; equal rows are several places. */
final class ImportingVacancies implements RowImport {

  private final Reach reach;
  private final Vacancies vacancies;
  private final Directories directories;
  private final Lookup organisations;
  private final Lookup positions;
  private final Lookup subjects;

  ImportingVacancies(
      Reach reach, Vacancies vacancies, Directories directories, Lookup organisations) {
    this.reach = reach;
    this.vacancies = vacancies;
    this.directories = directories;
    this.organisations = organisations;
    this.positions = Lookup.of(directories.positions());
    this.subjects = Lookup.of(directories.subjects());
  }

  @Override
  public List<Column> columns() {
    return VacancyColumns.all();
  }

  @Override
  public RowImport.Result run(List<TableRow> table, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<AggregateStore.New<Vacancy>> created = new ArrayList<>();
    List<AggregateStore.Change<Vacancy>> updated = new ArrayList<>();
    List<VacancyRow> rows =
        table.stream().map(row -> read(row, problems)).flatMap(Optional::stream).toList();
    VacancyRow.paired(rows, known())
        .forEach((row, known) -> decide(row, known, created, updated, problems));
    if (problems.isEmpty() && !dryRun) {
      vacancies.store().createAll(created);
      vacancies.store().updateAll(updated);
      progress.accept(table.size());
    }
    int unchanged = Math.max(0, table.size() - created.size() - updated.size());
    return new RowImport.Result(created.size(), updated.size(), unchanged, problems);
  }

  private List<Stored<Vacancy>> known() {
    String own = reach.organisation() == null ? null : reach.organisation().value();
    return vacancies.list(new Vacancies.Filter(reach.municipality().value(), own, null, null));
  }

  private Optional<VacancyRow> read(TableRow cells, List<TableRow.Problem> problems) {
    int before = problems.size();
    Optional<OrganisationId> at = organisation(cells, problems);
    Vacancy.Need need =
        new Vacancy.Need(
            code(cells, VacancyColumns.POSITION, positions, problems),
            code(cells, VacancyColumns.SUBJECT, subjects, problems),
            cells.number(VacancyColumns.RATE).orElse(BigDecimal.ONE),
            cells.number(VacancyColumns.HOURS).orElse(null),
            cells.date(VacancyColumns.DECLARED).orElse(null),
            cells.date(VacancyColumns.NEEDED).orElse(null));
    return problems.size() > before
        ? Optional.empty()
        : at.map(
            place ->
                new VacancyRow(cells, place, need, cells.date(VacancyColumns.CLOSED).orElse(null)));
  }

  private Optional<OrganisationId> organisation(TableRow cells, List<TableRow.Problem> problems) {
    String text = cells.text(VacancyColumns.ORGANISATION).orElse("");
    Optional<OrganisationId> at = organisations.find(text).map(OrganisationId::new);
    if (at.isEmpty()) {
      problems.add(cells.problem(VacancyColumns.ORGANISATION, organisations.unknown(text)));
    } else if (!reach.includes(at.get())) {
      problems.add(cells.problem(VacancyColumns.ORGANISATION, Reach.FOREIGN));
    }
    return at;
  }

  private static Code code(
      TableRow cells, String column, Lookup lookup, List<TableRow.Problem> problems) {
    Optional<String> text = cells.text(column);
    Optional<String> found = text.flatMap(lookup::find);
    if (text.isPresent() && found.isEmpty()) {
      problems.add(cells.problem(column, lookup.unknown(text.get())));
    }
    return found.map(Code::new).orElse(null);
  }

  private void decide(
      VacancyRow row,
      Optional<Stored<Vacancy>> known,
      List<AggregateStore.New<Vacancy>> created,
      List<AggregateStore.Change<Vacancy>> updated,
      List<TableRow.Problem> problems) {
    Decision<Vacancy, VacancyEvent> decision = closed(row, opened(row, known));
    if (decision instanceof Decision.Refused<Vacancy, VacancyEvent> refused) {
      refused
          .reasons()
          .forEach(
              r -> problems.add(row.cells().problem(VacancyColumns.of(r.field()), r.message())));
    } else if (decision instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted) {
      Vacancy vacancy = accepted.state();
      if (known.isEmpty()) {
        created.add(new AggregateStore.New<>(vacancy.id().value(), vacancy, accepted.events()));
      } else if (!vacancy.equals(known.get().state())) {
        updated.add(new AggregateStore.Change<>(known.get(), vacancy, accepted.events()));
      }
    }
  }

  private Decision<Vacancy, VacancyEvent> opened(VacancyRow row, Optional<Stored<Vacancy>> known) {
    return known
        .map(v -> v.state().change(row.need(), directories))
        .orElseGet(
            () ->
                Vacancy.declare(
                    new VacancyId(Ids.next()),
                    row.at(),
                    reach.municipality(),
                    row.need(),
                    directories));
  }

  private Decision<Vacancy, VacancyEvent> closed(
      VacancyRow row, Decision<Vacancy, VacancyEvent> opened) {
    boolean closes =
        row.closed() != null
            && opened instanceof Decision.Accepted<Vacancy, VacancyEvent> accepted
            && !row.closed().equals(accepted.state().closedOn());
    return closes
        ? ((Decision.Accepted<Vacancy, VacancyEvent>) opened)
            .state()
            .close(row.closed(), directories)
        : opened;
  }
}

package ru.traektoria.staff.application.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationEvent;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.persistence.Organisations;

/** Imports organisations; one is recognised by its short name. */
final class ImportingOrganisations implements RowImport {

  private final Municipality municipality;
  private final Organisations organisations;
  private final OrganisationCells cells;

  ImportingOrganisations(
      Municipality municipality, Organisations organisations, Directories directories) {
    this.municipality = municipality;
    this.organisations = organisations;
    this.cells = new OrganisationCells(directories);
  }

  @Override
  public List<Column> columns() {
    return OrganisationCells.all();
  }

  @Override
  public RowImport.Result run(List<TableRow> table, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<AggregateStore.New<Organisation>> created = new ArrayList<>();
    List<AggregateStore.Change<Organisation>> updated = new ArrayList<>();
    Map<String, Stored<Organisation>> known = known();
    Map<String, Integer> rows = new HashMap<>();
    for (TableRow row : table) {
      String key = RussianOrder.folded(row.text(OrganisationCells.BRIEF).orElse(""));
      cells.checkTheme(row, problems);
      Integer earlier = rows.putIfAbsent(key, row.number());
      if (earlier != null) {
        problems.add(
            row.problem(
                OrganisationCells.BRIEF, "Эта организация уже есть в строке " + earlier + "."));
      } else if (known.containsKey(key)) {
        change(row, known.get(key), updated, problems);
      } else {
        open(row, created, problems);
      }
    }
    if (problems.isEmpty() && !dryRun) {
      organisations.store().createAll(created);
      organisations.store().updateAll(updated);
      progress.accept(table.size());
    }
    int unchanged = Math.max(0, table.size() - created.size() - updated.size());
    return new RowImport.Result(created.size(), updated.size(), unchanged, problems);
  }

  private Map<String, Stored<Organisation>> known() {
    Map<String, Stored<Organisation>> known = new HashMap<>();
    organisations
        .of(municipality.id())
        .forEach(o -> known.put(RussianOrder.folded(o.state().name().brief()), o));
    return known;
  }

  private void open(
      TableRow row,
      List<AggregateStore.New<Organisation>> created,
      List<TableRow.Problem> problems) {
    String brief = row.text(OrganisationCells.BRIEF).orElse("");
    OrganisationId id = new OrganisationId(Ids.next());
    Decision<Organisation, OrganisationEvent> decision =
        Organisation.open(
            id,
            municipality,
            new Organisation.Name(row.text(OrganisationCells.FULL).orElse(brief), brief, null),
            cells.traits(row, null),
            row.date(OrganisationCells.OPENED).orElse(null));
    if (decision instanceof Decision.Accepted<Organisation, OrganisationEvent> accepted) {
      created.add(new AggregateStore.New<>(id.value(), accepted.state(), accepted.events()));
    }
    refused(decision, row, problems);
  }

  private void change(
      TableRow row,
      Stored<Organisation> known,
      List<AggregateStore.Change<Organisation>> updated,
      List<TableRow.Problem> problems) {
    LocalDate opened = row.date(OrganisationCells.OPENED).orElse(known.state().openedOn());
    Decision<Organisation, OrganisationEvent> decision =
        known.state().describe(cells.traits(row, known.state().traits()), opened);
    if (decision instanceof Decision.Accepted<Organisation, OrganisationEvent> accepted
        && !accepted.state().equals(known.state())) {
      updated.add(new AggregateStore.Change<>(known, accepted.state(), accepted.events()));
    }
    refused(decision, row, problems);
  }

  private static void refused(
      Decision<Organisation, OrganisationEvent> decision,
      TableRow row,
      List<TableRow.Problem> problems) {
    if (decision instanceof Decision.Refused<Organisation, OrganisationEvent> refused) {
      refused
          .reasons()
          .forEach(r -> problems.add(row.problem(OrganisationCells.BRIEF, r.message())));
    }
  }
}

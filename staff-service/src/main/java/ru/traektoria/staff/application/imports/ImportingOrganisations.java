package ru.traektoria.staff.application.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationEvent;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.persistence.Organisations;

/** Imports organisations; one is recognised by its short name. */
final class ImportingOrganisations implements RowImport {

  private static final String BRIEF = "Краткое название";
  private static final String FULL = "Полное название";
  private static final String KIND = "Вид";
  private static final String SMALL = "Малокомплектная";
  private static final String ADDRESS = "Адрес";
  private static final String OPENED = "Открыта";
  private static final String SITE = "Стажировочная площадка с";
  private static final String THEME = "Тема стажировочной площадки";

  private static final Map<OrganisationStatus.Kind, String> STATUSES =
      new EnumMap<>(
          Map.of(
              OrganisationStatus.Kind.LOW_RESULTS, "ШНОР с",
              OrganisationStatus.Kind.REFERENCE, "Опорная школа с",
              OrganisationStatus.Kind.BASE, "Базовая школа с",
              OrganisationStatus.Kind.INNOVATIVE, "Инновационная площадка с",
              OrganisationStatus.Kind.INTERNSHIP_SITE, SITE,
              OrganisationStatus.Kind.DIGITAL_ENVIRONMENT, "ЦОС внедрена с"));

  private final Municipality municipality;
  private final Organisations organisations;
  private final Lookup themes;

  ImportingOrganisations(
      Municipality municipality, Organisations organisations, Directories directories) {
    this.municipality = municipality;
    this.organisations = organisations;
    this.themes = Lookup.of(directories.themes());
  }

  @Override
  public List<Column> columns() {
    return all();
  }

  /** The columns of the template. */
  static List<Column> all() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(BRIEF).required().aliases("Название", "Организация", "ОО"),
                Column.text(FULL).aliases("Наименование", "Полное наименование"),
                Column.oneOf(KIND, kinds()).required().aliases("Вид организации", "Тип"),
                Column.yesNo(SMALL),
                Column.text(ADDRESS),
                Column.date(OPENED).aliases("Дата открытия")));
    STATUSES.values().forEach(title -> columns.add(Column.date(title)));
    columns.add(
        Column.text(THEME)
            .aliases("Тема площадки")
            .hint("из справочника «Темы стажировочных площадок»"));
    return columns;
  }

  private static Map<String, String> kinds() {
    Map<String, String> words = new LinkedHashMap<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      words.put(kind.title(), kind.name());
    }
    words.put("ДОУ", OrganisationKind.KINDERGARTEN.name());
    words.put("детсад", OrganisationKind.KINDERGARTEN.name());
    words.put("УДО", OrganisationKind.ADDITIONAL.name());
    words.put("другое", OrganisationKind.OTHER.name());
    return words;
  }

  @Override
  public RowImport.Result run(List<TableRow> table, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<AggregateStore.New<Organisation>> created = new ArrayList<>();
    List<AggregateStore.Change<Organisation>> updated = new ArrayList<>();
    Map<String, Stored<Organisation>> known = known();
    Map<String, Integer> rows = new HashMap<>();
    for (TableRow row : table) {
      String key = RussianOrder.folded(row.text(BRIEF).orElse(""));
      checkTheme(row, problems);
      Integer earlier = rows.putIfAbsent(key, row.number());
      if (earlier != null) {
        problems.add(row.problem(BRIEF, "Эта организация уже есть в строке " + earlier + "."));
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
    String brief = row.text(BRIEF).orElse("");
    OrganisationId id = new OrganisationId(Ids.next());
    Decision<Organisation, OrganisationEvent> decision =
        Organisation.open(
            id,
            municipality,
            new Organisation.Name(row.text(FULL).orElse(brief), brief, null),
            traits(row, null),
            row.date(OPENED).orElse(null));
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
    LocalDate opened = row.date(OPENED).orElse(known.state().openedOn());
    Decision<Organisation, OrganisationEvent> decision =
        known.state().describe(traits(row, known.state().traits()), opened);
    if (decision instanceof Decision.Accepted<Organisation, OrganisationEvent> accepted
        && !accepted.state().equals(known.state())) {
      updated.add(new AggregateStore.Change<>(known, accepted.state(), accepted.events()));
    }
    refused(decision, row, problems);
  }

  private void checkTheme(TableRow row, List<TableRow.Problem> problems) {
    Optional<String> theme = row.text(THEME);
    if (theme.isPresent() && row.date(SITE).isEmpty()) {
      problems.add(row.problem(SITE, "Укажите, с какого дня площадка работает: задана её тема."));
    }
    theme
        .filter(text -> themes.find(text).isEmpty())
        .ifPresent(text -> problems.add(row.problem(THEME, themes.unknown(text))));
  }

  /**
   * A filled theme wins over what is known of the site of that day, an empty one changes nothing.
   */
  private OrganisationStatus themed(OrganisationStatus status, TableRow row) {
    boolean told = status.site() && row.date(SITE).filter(status.from()::equals).isPresent();
    return told
        ? row.text(THEME).flatMap(themes::find).map(Code::new).map(status::about).orElse(status)
        : status;
  }

  private Organisation.Traits traits(TableRow row, Organisation.Traits known) {
    List<OrganisationStatus> statuses =
        new ArrayList<>(known == null ? List.of() : known.statuses());
    STATUSES.forEach(
        (kind, title) ->
            row.date(title)
                .filter(
                    from ->
                        statuses.stream()
                            .noneMatch(s -> s.status() == kind && s.from().equals(from)))
                .ifPresent(from -> statuses.add(new OrganisationStatus(kind, from, null))));
    String address = known == null ? null : known.address();
    return new Organisation.Traits(
        row.text(KIND).map(OrganisationKind::valueOf).orElse(null),
        row.yes(SMALL),
        row.text(ADDRESS).orElse(address),
        statuses.stream().map(status -> themed(status, row)).toList());
  }

  private static void refused(
      Decision<Organisation, OrganisationEvent> decision,
      TableRow row,
      List<TableRow.Problem> problems) {
    if (decision instanceof Decision.Refused<Organisation, OrganisationEvent> refused) {
      refused.reasons().forEach(r -> problems.add(row.problem(BRIEF, r.message())));
    }
  }
}

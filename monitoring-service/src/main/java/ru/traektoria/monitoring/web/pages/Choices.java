package ru.traektoria.monitoring.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableQuery;

/** What can be chosen in the filters, by name. */
@Component
public class Choices {

  private static final int YEARS = 5;

  private final Tables tables;
  private final FrozenTables frozen;
  private final StaffDirectory directory;

  Choices(Tables tables, FrozenTables frozen, StaffDirectory directory) {
    this.tables = tables;
    this.frozen = frozen;
    this.directory = directory;
  }

  /** Filters that make sense for the viewer. */
  Field[] filters(Scope scope, String municipality, LocalDate today, YearKind kind) {
    List<Field> fields = new ArrayList<>();
    String year = kind == YearKind.ACADEMIC ? "Учебный год" : "Год";
    fields.add(Fields.select("year", year, years(today, kind)).with("placeholder", "Текущий"));
    if (scope.municipality().isEmpty()) {
      fields.add(
          Fields.select("municipality", "Муниципалитет", entries(directory.municipalities()))
              .with("placeholder", "Весь регион"));
    }
    if (scope.organisation().isEmpty() && municipality != null) {
      fields.add(
          Fields.select(
                  "organisation", "Организация", entries(directory.organisationsIn(municipality)))
              .with("placeholder", "Все"));
    }
    fields.add(Fields.select("subject", "Предмет", subjects()).with("placeholder", "Все"));
    fields.add(Fields.date("asOf", "На дату"));
    List<Option> windows = windows(scope);
    if (!windows.isEmpty()) {
      fields.add(
          Fields.select("window", "Замороженное окно", windows)
              .with("placeholder", "Нет, живые данные"));
    }
    return fields.toArray(Field[]::new);
  }

  /** Filters of a comparison of organisations, filled in: year, municipality, kind, day. */
  public List<Field> here(TableQuery query, Selection selection, Scope scope, LocalDate today) {
    List<Field> fields = new ArrayList<>();
    YearKind kind = selection.year().kind();
    String year = kind == YearKind.ACADEMIC ? "Учебный год" : "Год";
    fields.add(Fields.select("year", year, years(today, kind)).with("placeholder", "Текущий"));
    if (scope.municipality().isEmpty()) {
      fields.add(
          Fields.select("municipality", "Муниципалитет", entries(directory.municipalities()))
              .with("placeholder", "Весь регион"));
    }
    if (scope.organisation().isEmpty()) {
      fields.add(
          Fields.select("group", "Вид организации", kinds()).with("placeholder", "Все виды"));
    }
    fields.add(Fields.date("asOf", "На дату"));
    return fields.stream().map(field -> field.value(query.filters(field.name()))).toList();
  }

  private List<Option> kinds() {
    return tables.catalogue().grouping(Breakdown.KIND).stream()
        .flatMap(grouping -> grouping.parts().stream())
        .map(part -> Option.of(new PartKey(Breakdown.KIND, part.key()).toString(), part.name()))
        .toList();
  }

  /** Academic years, the current one first. */
  public static List<Option> years(LocalDate today) {
    return years(today, YearKind.ACADEMIC);
  }

  /** Years of a kind, the current one first. */
  public static List<Option> years(LocalDate today, YearKind kind) {
    List<Option> years = new ArrayList<>();
    ReportingYear year = ReportingYear.of(kind, today);
    for (int i = 0; i < YEARS; i++) {
      years.add(Option.of(year.toString(), year.label()));
      year = year.previous();
    }
    return years;
  }

  private static List<Option> entries(List<DirectoryEntry> entries) {
    return entries.stream().map(entry -> Option.of(entry.id(), entry.shortName())).toList();
  }

  private List<Option> windows(Scope scope) {
    return frozen.of(scope.municipality().orElse(null)).stream()
        .map(w -> Option.of(w.id(), w.name() + " (" + w.year().label() + ", № " + w.number() + ")"))
        .toList();
  }

  private List<Option> subjects() {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          List<Option> options = new ArrayList<>();
          DirectoryFacts.Subjects table = facts.directories.subjects;
          for (int row = 0; row < table.rows(); row++) {
            if (table.present(row)) {
              options.add(Option.of(table.keys().text(row), title(facts, row)));
            }
          }
          options.sort(java.util.Comparator.comparing(o -> Russian.sortKey(o.label())));
          return options;
        });
  }

  private static String title(Facts facts, int subject) {
    int title = facts.directories.subjects.title.get(subject);
    return title < 0 ? facts.names.subjects.text(subject) : facts.names.titles.text(title);
  }

  /** The name of a subject, its code if the directory does not know it. */
  public String subject(String code) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int row = facts.names.subjects.find(code);
          return facts.directories.subjects.present(row) ? title(facts, row) : code;
        });
  }

  /** The short name of an organisation. */
  public String organisation(String id) {
    return directory.find(id).map(DirectoryEntry::shortName).orElse("организация без имени");
  }
}

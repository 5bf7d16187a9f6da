package ru.traektoria.staff.application.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.application.imports.reading.Lookup;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;

/** The columns of a list of organisations, and what its rows say of traits, statuses and themes. */
final class OrganisationCells {

  static final String BRIEF = "Краткое название";
  static final String FULL = "Полное название";
  private static final String KIND = "Вид";
  private static final String SMALL = "Малокомплектная";
  private static final String ADDRESS = "Адрес";
  static final String OPENED = "Открыта";
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
              OrganisationStatus.Kind.DIGITAL_ENVIRONMENT, "ЦОС внедрена с",
              OrganisationStatus.Kind.METHODICAL_CENTRE, "Методический центр с"));

  private final Lookup themes;

  OrganisationCells(Directories directories) {
    this.themes = Lookup.of(directories.themes());
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

  /** Says of a row what its theme lacks. */
  void checkTheme(TableRow row, List<TableRow.Problem> problems) {
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

  /** What the row says of an organisation, joined with what is known. */
  Organisation.Traits traits(TableRow row, Organisation.Traits known) {
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
}

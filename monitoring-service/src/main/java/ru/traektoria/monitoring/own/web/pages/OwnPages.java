package ru.traektoria.monitoring.own.web.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.own.application.DefiningOwnIndicators;
import ru.traektoria.monitoring.own.application.OwnIndicators;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.monitoring.own.web.OwnReach;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Свои показатели: the list with today's values, and one of them with all its versions. */
@Controller
class OwnPages {

  static final String PATH = "/monitoring/own";

  /** An indicator of the list; {@code row} is {@code null} while it is not in force. */
  record Line(int number, String code, String name, String paper, RowView row, Badge state) {

    String href() {
      return PATH + "/" + code;
    }
  }

  /** A version on the page; the formula is {@code null} if a fact that it asks is gone. */
  record Edition(Version version, String term, boolean now, String at, Indicator formula) {}

  private static final Table<Line> TABLE =
      Table.of(
              "own",
              PATH,
              Column.<Line>text("code", "Код", Line::code).sortable(Line::number),
              Column.<Line>link("name", "Показатель", Line::name, Line::href)
                  .note(Line::paper)
                  .sortable(line -> Russian.sortKey(line.name())),
              Column.<Line>text("value", "Сегодня", line -> value(line.row()))
                  .sortable(line -> number(line.row())),
              Column.<Line>text("of", "Из скольких", line -> of(line.row())),
              Column.badge("state", "Состояние", Line::state))
          .sortedBy("code")
          .empty(
              Empty.saying("Своих показателей пока нет")
                  .advice(
                      "Когда муниципалитет заведёт показатель, он появится здесь, в таблицах и в"
                          + " отчётах."));

  private final OwnIndicators own;
  private final DefiningOwnIndicators defining;
  private final OwnReach reach;
  private final Tables tables;
  private final StaffDirectory directory;

  OwnPages(
      OwnIndicators own,
      DefiningOwnIndicators defining,
      OwnReach reach,
      Tables tables,
      StaffDirectory directory) {
    this.own = own;
    this.defining = defining;
    this.reach = reach;
    this.tables = tables;
    this.directory = directory;
  }

  private static String value(RowView row) {
    return row == null ? Russian.NOTHING : Words.value(row);
  }

  private static String of(RowView row) {
    return row == null ? Russian.NOTHING : Words.of(row);
  }

  private static BigDecimal number(RowView row) {
    return row == null ? null : row.value();
  }

  @GetMapping(PATH)
  Object list(
      @RequestParam(required = false) String municipality,
      TableQuery query,
      Scope scope,
      Model model) {
    boolean nobody = scope.municipality().isEmpty() && blank(municipality);
    List<Line> lines = nobody ? List.of() : lines(reach.municipality(scope, municipality));
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Свои показатели", TABLE, page, defining.today());
    }
    model.addAttribute(heading(scope));
    model.addAttribute("table", TABLE.view(page).filters(filters(scope, municipality)));
    model.addAttribute("programme", lines.isEmpty() ? null : programme(scope, municipality));
    model.addAttribute("choose", nobody);
    return "monitoring/own/list";
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String programme(Scope scope, String municipality) {
    String path = "/monitoring/programmes/" + Programme.OWN.code();
    return scope.municipality().isPresent() ? path : path + "?municipality=" + municipality;
  }

  private static Heading heading(Scope scope) {
    Heading heading =
        Heading.of("Свои показатели")
            .under("Главная", "/")
            .lead(
                "Показатели, которые муниципалитет составил сам из именованных фактов. Они стоят в"
                    + " таблицах рядом с треками и программами; на открытую страницу и в регион не"
                    + " передаются.");
    return scope.viewer().has(Role.METHODIST)
        ? heading.action(Action.link("Завести показатель", PATH + "/new", "plus"))
        : heading;
  }

  private Field[] filters(Scope scope, String municipality) {
    if (scope.municipality().isPresent()) {
      return new Field[0];
    }
    List<Option> towns =
        directory.municipalities().stream()
            .map(entry -> Option.of(entry.id(), entry.shortName()))
            .toList();
    return new Field[] {
      Fields.select("municipality", "Муниципалитет", towns)
          .with("placeholder", "Выберите")
          .value(municipality)
    };
  }

  private List<Line> lines(String municipality) {
    LocalDate today = defining.today();
    Catalogue catalogue = tables.catalogue(municipality);
    return own.of(municipality).stream()
        .map(
            stored -> {
              OwnIndicator one = stored.state();
              Version shown = one.on(today).orElse(one.last());
              return new Line(
                  Integer.parseInt(one.code().substring(2)),
                  one.code(),
                  shown.definition().name(),
                  shown.definition().paper().title(),
                  row(catalogue, one.code(), municipality, today).orElse(null),
                  OwnWords.state(one, today));
            })
        .toList();
  }

  private Optional<RowView> row(
      Catalogue catalogue, String code, String municipality, LocalDate today) {
    Selection there = Selection.of(AcademicYear.of(today), municipality);
    return catalogue.find(code, today).map(one -> RowView.of(row(one, there, today)));
  }

  private Row row(Indicator indicator, Selection there, LocalDate today) {
    return tables.row(indicator, there, today);
  }

  @GetMapping(PATH + "/{code}")
  String one(
      @PathVariable String code,
      @RequestParam(required = false) String municipality,
      Scope scope,
      Model model) {
    String there = reach.municipality(scope, municipality);
    Stored<OwnIndicator> stored = own.get(there, code);
    OwnIndicator one = stored.state();
    LocalDate today = defining.today();
    Catalogue catalogue = tables.catalogue(there);
    Version shown = one.on(today).orElse(one.last());
    boolean writes = scope.viewer().has(Role.METHODIST) && one.end() == null;
    Heading heading =
        Heading.of(code + ". " + shown.definition().name())
            .under("Главная", "/")
            .under("Свои показатели", PATH)
            .badge(OwnWords.state(one, today));
    model.addAttribute(
        writes
            ? heading.action(Action.link("Изменить с даты", PATH + "/" + code + "/edit", "pencil"))
            : heading);
    RowView row = row(catalogue, code, there, today).orElse(null);
    model.addAttribute("row", row);
    model.addAttribute("value", value(row));
    model.addAttribute("of", of(row));
    model.addAttribute("href", number(scope, code, there));
    model.addAttribute("editions", editions(one, catalogue, today));
    model.addAttribute("end", one.end());
    model.addAttribute("endAt", one.end() == null ? null : at(one.end().at()));
    model.addAttribute("writes", writes);
    model.addAttribute("version", stored.version());
    model.addAttribute("retirement", PATH + "/" + code + "/retire");
    model.addAttribute("today", today);
    return "monitoring/own/one";
  }

  private static String number(Scope scope, String code, String municipality) {
    String path = "/monitoring/indicators/" + code;
    return scope.municipality().isPresent() ? path : path + "?municipality=" + municipality;
  }

  private List<Edition> editions(OwnIndicator one, Catalogue catalogue, LocalDate today) {
    List<Edition> editions = new ArrayList<>();
    for (Version version : one.versions()) {
      Indicator formula =
          catalogue.versions(one.code()).stream()
              .filter(indicator -> indicator.version() == version.number())
              .findFirst()
              .orElse(null);
      boolean now = one.on(today).filter(version::equals).isPresent();
      editions.add(
          new Edition(version, OwnWords.term(one, version), now, at(version.at()), formula));
    }
    Collections.reverse(editions);
    return editions;
  }

  private String at(Instant moment) {
    return Russian.dateTime(moment, defining.zone());
  }
}

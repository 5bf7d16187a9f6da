package ru.traektoria.monitoring.own.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

/** Свои показатели: the list with today's values. */
@Controller
class OwnPages {

  static final String PATH = "/monitoring/own";

  /** An indicator of the list; {@code row} is {@code null} while it is not in force. */
  record Line(int number, String code, String name, String paper, RowView row, Badge state) {

    String href() {
      return PATH + "/" + code;
    }
  }

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

  static String value(RowView row) {
    return row == null ? Russian.NOTHING : Words.value(row);
  }

  static String of(RowView row) {
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
}

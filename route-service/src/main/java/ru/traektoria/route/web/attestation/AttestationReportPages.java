package ru.traektoria.route.web.attestation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.attestation.AttestationReport;
import ru.traektoria.route.application.attestation.AttestationReport.Line;
import ru.traektoria.route.application.attestation.AttestationReport.OfCategory;
import ru.traektoria.route.application.attestation.AttestationReport.OfList;

/** Отчёт по аттестации за учебный год (S1 §1.2, май): by organisation, in all, in a file. */
@Controller
class AttestationReportPages {

  private static final int YEARS = 5;

  /** A line with its name; the total is the last. */
  record Row(String name, Line line) {}

  private static final Table<Row> TABLE =
      Table.of(
              "attestation-report",
              "/routes/attestation/report",
              Column.<Row>text("name", "Организация", Row::name),
              Column.<Row>number("first", "Первая категория", r -> r.line().first().awarded())
                  .note(r -> applied(r.line().first())),
              Column.<Row>number("highest", "Высшая категория", r -> r.line().highest().awarded())
                  .note(r -> applied(r.line().highest())),
              Column.<Row>number(
                  "conforms", "Соответствуют", r -> r.line().conformity().conforms()),
              Column.<Row>number(
                  "not", "Не соответствуют", r -> r.line().conformity().doesNotConform()),
              Column.<Row>number("open", "Заседание впереди", r -> r.line().conformity().open()),
              Column.<Row>number("passed", "Прошли из списка", r -> r.line().list().passed())
                  .note(r -> listed(r.line().list())))
          .empty(
              Empty.saying("За этот год аттестаций не записано")
                  .advice("Заявления и решения записывают в разделе «Аттестация»."));

  /** The file has a column for each number. */
  private static final Table<Row> FILE =
      Table.of(
          "attestation-report",
          "/routes/attestation/report",
          Column.<Row>text("name", "Организация", Row::name),
          Column.<Row>number("first", "Первая: подано", r -> r.line().first().applied()),
          Column.<Row>number("firstYes", "Первая: установлена", r -> r.line().first().awarded()),
          Column.<Row>number("firstNo", "Первая: отказано", r -> r.line().first().refused()),
          Column.<Row>number("highest", "Высшая: подано", r -> r.line().highest().applied()),
          Column.<Row>number(
              "highestYes", "Высшая: установлена", r -> r.line().highest().awarded()),
          Column.<Row>number("highestNo", "Высшая: отказано", r -> r.line().highest().refused()),
          Column.<Row>number(
              "conforms", "Соответствуют должности", r -> r.line().conformity().conforms()),
          Column.<Row>number(
              "not", "Не соответствуют", r -> r.line().conformity().doesNotConform()),
          Column.<Row>number("open", "Заседание впереди", r -> r.line().conformity().open()),
          Column.<Row>number("listed", "В списке на год", r -> r.line().list().listed()),
          Column.<Row>number("passed", "Прошли из списка", r -> r.line().list().passed()),
          Column.<Row>number("notPassed", "Не прошли из списка", r -> r.line().list().notPassed()));

  private final AttestationReport report;
  private final AttestationDoor door;
  private final StaffDirectory directory;

  AttestationReportPages(AttestationReport report, AttestationDoor door, StaffDirectory directory) {
    this.report = report;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping("/routes/attestation/report")
  Object page(
      @RequestParam(defaultValue = "") String year, TableQuery query, Scope scope, Model model) {
    AcademicYear chosen =
        year.matches("\\d{4}-\\d{2}") ? AcademicYear.parse(year) : AcademicYear.of(door.today());
    List<Line> lines = report.of(chosen, scope::covers, door.today());
    Line total = AttestationReport.total(lines);
    List<Row> rows = rows(lines, total);
    TablePage<Row> page = TablePage.of(rows, rows.size(), query);
    if (query.export()) {
      return TableExport.answer("Отчёт по аттестации", FILE, page, door.today());
    }
    boolean lists = !scope.viewer().has(Role.OFFICIAL);
    model.addAttribute(
        Heading.of("Отчёт по аттестации: " + chosen.label() + " учебный год")
            .under(lists ? "Аттестация" : "Главная", lists ? "/routes/attestation" : "/")
            .lead(
                "Показано на %s. Заявления — по дате подачи, решения — по дате приказа."
                    .formatted(Russian.date(door.today()))));
    model.addAttribute("tiles", tiles(total));
    model.addAttribute("table", TABLE.view(page).filters(years()));
    return "routes/register";
  }

  private List<Row> rows(List<Line> lines, Line total) {
    List<Row> rows = new ArrayList<>();
    lines.stream()
        .map(line -> new Row(name(line), line))
        .sorted(Comparator.comparing(row -> Russian.sortKey(row.name())))
        .forEach(rows::add);
    if (rows.size() > 1) {
      rows.add(new Row("Всего", total));
    }
    return rows;
  }

  private String name(Line line) {
    return line.organisation().isEmpty()
        ? "Без организации"
        : directory.shortName(line.organisation());
  }

  private static String applied(OfCategory category) {
    return "подано %d, отказано %d".formatted(category.applied(), category.refused());
  }

  private static String listed(OfList list) {
    return "в списке %d, не прошли %d".formatted(list.listed(), list.notPassed());
  }

  private static List<Tile> tiles(Line total) {
    int conforms = total.conformity().conforms();
    return List.of(
        Tile.value("Подано заявлений", sum(total.first().applied(), total.highest().applied())),
        Tile.value("Первая категория установлена", Integer.toString(total.first().awarded())),
        Tile.value("Высшая категория установлена", Integer.toString(total.highest().awarded())),
        Tile.of(
            "Соответствуют должности", conforms, conforms + total.conformity().doesNotConform()),
        Tile.of("Прошли из списка на год", total.list().passed(), total.list().listed()));
  }

  private static String sum(int one, int other) {
    return Integer.toString(one + other);
  }

  private ru.traektoria.portal.form.Field years() {
    int now = AcademicYear.of(door.today()).startYear();
    List<Option> options =
        IntStream.range(1, YEARS)
            .mapToObj(back -> new AcademicYear(now - back))
            .map(year -> Option.of(year.toString(), year.label()))
            .toList();
    return Fields.select("year", "Учебный год", options).with("placeholder", "Текущий");
  }
}

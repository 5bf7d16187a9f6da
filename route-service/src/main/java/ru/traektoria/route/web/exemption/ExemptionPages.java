package ru.traektoria.route.web.exemption;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.model.attestation.ExemptionRule;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.attestation.RecordedExemption.Change;

/** Освобождения от аттестации: the list of the school and one record with its history. */
@Controller
@RequestMapping("/routes/conformity/exemptions")
class ExemptionPages {

  /** A row with its name. */
  record Row(RecordedExemption one, String teacher) {}

  /** Something done to a record: what, when and by whom, why. */
  record ChangeRow(String deed, String on, String reason) {}

  private static final Table<Row> TABLE =
      Table.of(
              "exemptions",
              "/routes/conformity/exemptions",
              Column.<Row>link(
                      "teacher",
                      "Педагог",
                      Row::teacher,
                      r -> "/routes/conformity/exemptions/" + r.one().id().value())
                  .sortable(),
              Column.<Row>text("kind", "Основание", r -> kind(r.one())).sortable(),
              Column.<Row>date("from", "С какого дня", r -> r.one().span().from()).sortable(),
              Column.<Row>date("to", "По какой день", r -> r.one().span().to()).sortable(),
              Column.<Row>date("free", "Освобождает до", r -> free(r.one())).sortable(),
              Column.<Row>badge("state", "Состояние", r -> badge(r.one())))
          .empty(
              Empty.saying("Освобождений не записано")
                  .advice(
                      "Категория и первые два года в должности учитываются сами: здесь отпуска по"
                          + " беременности, родам и уходу и долгие болезни."));

  private final ExemptionDesk desk;
  private final StaffDirectory directory;

  ExemptionPages(ExemptionDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<Row> rows =
        desk.list(scope).stream()
            .map(one -> new Row(one, directory.name(one.teacher().value())))
            .filter(row -> Russian.matches(row.teacher(), query.filter("q").orElse("")))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Освобождения от аттестации", TABLE, page, desk.today());
    }
    Heading heading =
        Heading.of("Освобождения от аттестации")
            .under("Аттестация", "/routes/attestation")
            .lead("Основание видят только школа и сам педагог.");
    model.addAttribute(
        viewer.has(Role.SCHOOL_LEAD)
            ? heading.action(
                Action.link("Записать освобождение", "/routes/conformity/exemptions/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя")));
    return "routes/register";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<RecordedExemption> stored = desk.look(scope, id);
    RecordedExemption one = stored.state();
    model.addAttribute(
        Heading.of(directory.name(one.teacher().value()))
            .under("Освобождения от аттестации", "/routes/conformity/exemptions")
            .badge(badge(one)));
    model.addAttribute("at", "/routes/conformity/exemptions/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(one));
    model.addAttribute("to", one.span().to());
    model.addAttribute("changes", one.changes().stream().map(ExemptionPages::row).toList());
    model.addAttribute(
        "acting",
        one.counts() && viewer.has(Role.SCHOOL_LEAD) && !viewer.is(one.teacher().value()));
    return "routes/exemption";
  }

  private static List<Entry> entries(RecordedExemption one) {
    LocalDate free = free(one);
    return List.of(
        Entry.of("Основание", kind(one)),
        Entry.of("С какого дня", Russian.date(one.span().from())),
        Entry.of(
            "По какой день",
            one.span().to() == null ? "продолжается" : Russian.date(one.span().to())),
        Entry.of("Освобождает до", free == null ? "пока продолжается" : Russian.date(free))
            .hint("После отпуска — ещё два года, после долгой болезни — год (порядок № 196)."));
  }

  private static LocalDate free(RecordedExemption one) {
    return ExemptionRule.until(one.entered());
  }

  private static String kind(RecordedExemption one) {
    return Russian.capital(one.kind().label());
  }

  private static Badge badge(RecordedExemption one) {
    if (!one.counts()) {
      return Badge.neutral("Удалено как ошибочное").icon("ban");
    }
    return one.span().to() == null
        ? Badge.info("Продолжается")
        : Badge.good("Последний день известен");
  }

  private static ChangeRow row(Change change) {
    return new ChangeRow(
        Russian.capital(change.deed().label()),
        Russian.date(change.on()) + ", " + change.by().capacity().label(),
        change.reason());
  }
}

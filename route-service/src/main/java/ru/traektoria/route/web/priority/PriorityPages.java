package ru.traektoria.route.web.priority;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.web.priority.PriorityDesk.Standing;

/** Приоритетные темы: what they propose, to whom, and what became of it (S3 §4). */
@Controller
@RequestMapping("/routes/priorities")
class PriorityPages {

  private final PriorityDesk desk;
  private final StaffDirectory directory;

  PriorityPages(PriorityDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Model model) {
    TablePage<Standing> page = TablePage.cut(desk.all(scope), themes(), query);
    if (query.export()) {
      return TableExport.answer("Приоритетные темы", themes(), page, desk.today());
    }
    model.addAttribute(
        Heading.of("Приоритетные темы")
            .under("Маршруты", "/routes")
            .lead(
                "Новая тема предлагает шаг утверждённым маршрутам. Сам маршрут меняется только"
                    + " вашим решением.")
            .action(Action.link("Объявить тему", "/routes/priorities/new", "plus")));
    model.addAttribute("table", themes().view(page));
    return "routes/register";
  }

  private Table<Standing> themes() {
    return Table.of(
            "priorities",
            "/routes/priorities",
            Column.<Standing>link(
                    "title",
                    "Тема",
                    s -> s.theme().title(),
                    s -> "/routes/priorities/" + s.theme().id().value())
                .note(s -> desk.concern(s.theme().concern())),
            Column.<Standing>badge("state", "Состояние", s -> badge(s.theme())),
            Column.<Standing>date("from", "Действует с", s -> s.theme().from()),
            Column.<Standing>number("proposed", "Ждут решения", Standing::proposed),
            Column.<Standing>number("accepted", "Шаг добавлен", Standing::accepted))
        .empty(
            Empty.saying("Приоритетных тем пока нет")
                .advice("Объявите тему: маршруты, которых она касается, получат предложение.")
                .action(Action.link("Объявить тему", "/routes/priorities/new", "plus")));
  }

  @GetMapping("/{id}")
  Object one(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    PriorityTheme theme = desk.theme(scope, id);
    Standing standing = desk.standing(theme, desk.lines(scope));
    String at = "/routes/priorities/" + id;
    Table<ProposalRow> table = ProposalRow.table(at);
    List<ProposalRow> rows =
        desk.proposed(scope, theme).stream().map(line -> ProposalRow.of(line, directory)).toList();
    TablePage<ProposalRow> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(theme.title(), table, page, desk.today());
    }
    model.addAttribute(heading(theme, rows.size(), at));
    model.addAttribute("entries", entries(theme, standing));
    model.addAttribute(
        "table",
        table
            .view(page)
            .bulk(
                row -> row.line().id(),
                Action.post("Добавить шаг выбранным", at + "/accept")
                    .confirm("Добавить шаг в выбранные маршруты? Каждый получит корректировку."),
                Action.post("Не предлагать выбранным", at + "/dismiss")));
    return "routes/priority";
  }

  private Heading heading(PriorityTheme theme, int proposed, String at) {
    Heading heading =
        Heading.of(theme.title())
            .under("Приоритетные темы", "/routes/priorities")
            .badge(badge(theme));
    Heading all =
        proposed == 0
            ? heading
            : heading.action(
                Action.post("Добавить шаг всем: " + proposed, at + "/accept-all")
                    .icon("clipboard-check")
                    .confirm(
                        "Добавить шаг всем, кому он предложен? Каждый маршрут получит"
                            + " корректировку."));
    return theme.endedOn() != null
        ? all
        : all.also(
            Action.post("Завершить тему", at + "/end")
                .confirm("Завершить тему? Предложения исчезнут, добавленные шаги останутся."));
  }

  private List<Entry> entries(PriorityTheme theme, Standing standing) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of(
            "Шаг", Russian.capital(theme.step().kind().label()) + ": " + theme.step().content()));
    entries.add(Entry.of("Срок шага", "до " + Russian.date(theme.step().until())));
    entries.add(Entry.of("Кого касается", desk.concern(theme.concern())));
    entries.add(Entry.of("Действует с", Russian.date(theme.from())));
    if (theme.endedOn() != null) {
      entries.add(Entry.of("Завершена", Russian.date(theme.endedOn())));
    }
    entries.add(Entry.of("Ждут решения", Russian.number(standing.proposed())));
    entries.add(Entry.of("Шаг добавлен", Russian.number(standing.accepted())));
    return entries;
  }

  private Badge badge(PriorityTheme theme) {
    if (theme.endedOn() != null) {
      return Badge.neutral("Завершена");
    }
    if (theme.from().isAfter(desk.today())) {
      return Badge.info("С " + Russian.date(theme.from())).icon("calendar");
    }
    return theme.inForce(desk.today())
        ? Badge.good("Действует")
        : Badge.neutral("Срок шага прошёл");
  }
}

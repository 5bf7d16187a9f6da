package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.web.ContestViews;
import ru.traektoria.events.contest.web.EntryView;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Заявки конкурса: all of them for the methodist, a school's own for the school. */
@Controller
class EntriesPages {

  private final FindingContests finding;
  private final ContestViews views;
  private final Clock clock;

  EntriesPages(FindingContests finding, ContestViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(ContestWords.PATH + "/{id}/entries")
  Object list(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    Contest contest = finding.one(new ContestId(id), scope).state();
    String card = ContestWords.PATH + "/" + id;
    List<EntryView> found =
        views.entries(contest, scope).stream()
            .filter(e -> e.state() != EntryState.DRAFT || !scope.viewer().has(Role.METHODIST))
            .filter(
                e ->
                    Russian.matches(
                        e.teacher().name() + " " + e.title(), query.filter("q").orElse("")))
            .filter(e -> query.filter("nomination").map(e.nomination()::equals).orElse(true))
            .filter(e -> query.oneOf("state", EntryState.class).map(e.state()::equals).orElse(true))
            .toList();
    Table<EntryView> table = table().at(card + "/entries");
    TablePage<EntryView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Заявки", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Заявки")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), card)
            .badge(ContestWords.state(contest.state())));
    model.addAttribute(
        "tabs",
        scope.viewer().has(Role.METHODIST) ? ContestPages.tabs(contest, "entries") : List.of());
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Участник, работа"),
                Fields.select(
                    "nomination",
                    "Номинация",
                    contest.terms().nominations().stream().map(n -> Option.of(n, n)).toList()),
                Fields.select("state", "Состояние", states())));
    return "contests/table";
  }

  private static List<Option> states() {
    return Arrays.stream(EntryState.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }

  private static Table<EntryView> table() {
    return Table.of(
            "entries",
            ContestWords.PATH,
            Column.<EntryView>link(
                    "teacher",
                    "Участник",
                    e -> e.teacher().name(),
                    e -> ContestWords.PATH + "/entries/" + e.id())
                .note(e -> e.organisation() == null ? null : e.organisation().name())
                .sortable(),
            Column.<EntryView>text("title", "Работа", EntryView::title).sortable(),
            Column.<EntryView>text("nomination", "Номинация", EntryView::nomination).sortable(),
            Column.<EntryView>text(
                    "submitted",
                    "Подана",
                    e -> e.submittedAt() == null ? null : Russian.dateTime(e.submittedAt()))
                .sortable(EntryView::submittedAt),
            Column.<EntryView>badge("state", "Состояние", e -> ContestWords.state(e.state()))
                .sortable(EntryView::state))
        .sortedBy("state")
        .empty(
            Empty.saying("Заявок пока нет")
                .advice("Позовите педагогов: вкладка «Кого пригласить»."));
  }
}

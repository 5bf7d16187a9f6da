package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.web.ContestView;
import ru.traektoria.events.contest.web.ContestViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
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

/** Список конкурсов. */
@Controller
class ContestsPages {

  private final FindingContests finding;
  private final ContestViews views;
  private final Clock clock;

  ContestsPages(FindingContests finding, ContestViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(ContestWords.PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    Viewer viewer = scope.viewer();
    Map<String, ContestEntry> mine = mine(viewer);
    List<ContestView> found =
        finding.all(scope).stream()
            .map(stored -> views.view(stored, viewer))
            .filter(c -> Russian.matches(c.terms().title(), query.filter("q").orElse("")))
            .filter(
                c -> query.oneOf("state", ContestState.class).map(c.state()::equals).orElse(true))
            .filter(
                c -> query.oneOf("level", Level.class).map(c.terms().level()::equals).orElse(true))
            .toList();
    Table<ContestView> table = table(mine, viewer);
    TablePage<ContestView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Конкурсы", table, page, LocalDate.now(clock));
    }
    model.addAttribute(heading(viewer));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Название"),
                Fields.select("state", "Состояние", states()),
                Fields.select("level", "Уровень", Words.options(Level.values(), Words::level))));
    return "contests/list";
  }

  private Map<String, ContestEntry> mine(Viewer viewer) {
    return finding.own(viewer).stream()
        .map(Stored::state)
        .collect(
            Collectors.toMap(e -> e.contest().value(), Function.identity(), (one, two) -> one));
  }

  private static Heading heading(Viewer viewer) {
    Heading heading = Heading.of("Конкурсы").under("Главная", "/");
    if (viewer.has(Role.METHODIST)) {
      return heading
          .action(Action.link("Новый конкурс", ContestWords.PATH + "/new", "plus"))
          .also(Action.link("План конкурсов", ContestWords.PATH + "/plan"))
          .also(Action.link("Участники за все годы", ContestWords.PATH + "/participants"));
    }
    boolean lists = viewer.has(Role.SCHOOL_LEAD);
    Heading listed =
        lists
            ? heading.also(
                Action.link("Участники за все годы", ContestWords.PATH + "/participants"))
            : heading;
    boolean plans = lists || viewer.has(Role.OFFICIAL) || viewer.has(Role.TEACHER);
    Heading planned =
        plans ? listed.also(Action.link("План конкурсов", ContestWords.PATH + "/plan")) : listed;
    return viewer.has(Role.TEACHER) || viewer.has(Role.EXPERT)
        ? planned.also(Action.link("Работы на оценку", ContestWords.PATH + "/desk"))
        : planned;
  }

  private static Table<ContestView> table(Map<String, ContestEntry> mine, Viewer viewer) {
    return Table.of(
            "contests",
            ContestWords.PATH,
            Column.<ContestView>link(
                    "title",
                    "Конкурс",
                    c -> c.terms().title(),
                    c -> ContestWords.PATH + "/" + c.id())
                .note(c -> c.terms().yearly().isEmpty() ? null : c.terms().yearly())
                .sortable(),
            Column.<ContestView>text("level", "Уровень", c -> Words.level(c.terms().level()))
                .sortable(c -> c.terms().level()),
            Column.<ContestView>text(
                    "deadline", "Заявки", c -> ContestWords.until(c.terms().window().deadline()))
                .sortable(c -> c.terms().window().deadline()),
            Column.<ContestView>date("end", "Итоги", c -> c.terms().end()).sortable(),
            Column.<ContestView>badges("state", "Состояние", c -> badges(c, mine, viewer))
                .sortable(ContestView::state))
        .sortedDownBy("end")
        .empty(
            Empty.saying("Конкурсов пока нет")
                .advice("Здесь появятся конкурсы муниципалитета: положение, заявки, итоги."));
  }

  private static List<Badge> badges(
      ContestView contest, Map<String, ContestEntry> mine, Viewer viewer) {
    List<Badge> badges = new java.util.ArrayList<>();
    badges.add(ContestWords.state(contest.state()));
    ContestEntry own = mine.get(contest.id());
    if (own != null) {
      badges.add(Badge.info("Ваша заявка: " + own.state().label()).icon("user-check"));
    } else if (contest.invited()) {
      badges.add(Badge.info("Вас приглашают").icon("mail"));
    }
    if (contest.judge() && !viewer.has(Role.METHODIST)) {
      badges.add(Badge.info("Вы в жюри").icon("scale"));
    }
    return badges;
  }

  private static List<Option> states() {
    return java.util.Arrays.stream(ContestState.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }
}

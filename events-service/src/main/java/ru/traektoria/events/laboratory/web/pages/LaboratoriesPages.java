package ru.traektoria.events.laboratory.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.laboratory.application.KeepingLaboratories;
import ru.traektoria.events.laboratory.application.KeepingTeams;
import ru.traektoria.events.laboratory.application.KeepingTeams.Innovators;
import ru.traektoria.events.laboratory.model.LaboratoryState;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.laboratory.web.LaboratoryView;
import ru.traektoria.events.laboratory.web.LaboratoryViews;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
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

/** Реестр лабораторий и площадок. */
@Controller
class LaboratoriesPages {

  static final String PATH = "/activities/laboratories";

  private final KeepingLaboratories keeping;
  private final KeepingTeams teams;
  private final LaboratoryViews views;
  private final Clock clock;

  LaboratoriesPages(
      KeepingLaboratories keeping, KeepingTeams teams, LaboratoryViews views, Clock clock) {
    this.keeping = keeping;
    this.teams = teams;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<LaboratoryView> found =
        keeping.all(scope).stream()
            .map(one -> views.view(one, scope.viewer()))
            .filter(
                one ->
                    Russian.matches(
                        one.title() + " " + one.organisation().name(),
                        query.filter("q").orElse("")))
            .filter(one -> query.oneOf("kind", Kind.class).map(one.kind()::equals).orElse(true))
            .filter(
                one ->
                    query
                        .oneOf("state", LaboratoryState.class)
                        .map(one.state()::equals)
                        .orElse(true))
            .toList();
    TablePage<LaboratoryView> page = TablePage.cut(found, table(), query);
    if (query.export()) {
      return TableExport.answer("Лаборатории", table(), page, LocalDate.now(clock));
    }
    model.addAttribute(heading(scope));
    model.addAttribute(
        "table",
        table()
            .view(page)
            .filters(
                Fields.search("q", "Тема, организация"),
                Fields.select(
                    "kind",
                    "Статус",
                    Arrays.stream(Kind.values()).map(k -> Option.of(k.name(), k.label())).toList()),
                Fields.select(
                    "state",
                    "Состояние",
                    Arrays.stream(LaboratoryState.values())
                        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
                        .toList())));
    return "laboratories/list";
  }

  private Heading heading(Scope scope) {
    Heading heading =
        Heading.of("Творческие лаборатории")
            .under("Главная", "/")
            .lead(
                "Заявки на статус лаборатории принимаются до "
                    + Russian.dateTime(keeping.call(scope.viewer()).deadline())
                    + ". "
                    + innovators(scope));
    boolean applies = scope.viewer().has(Role.SCHOOL_LEAD) || scope.viewer().has(Role.METHODIST);
    Heading whole =
        applies ? heading.action(Action.link("Подать заявку", PATH + "/new", "plus")) : heading;
    if (applies) {
      whole = whole.also(Action.link("Участники", InnovatorsPages.PATH, "users"));
    }
    return scope.viewer().has(Role.METHODIST)
        ? whole.also(Action.link("Срок и совет", PATH + "/call", "settings"))
        : whole;
  }

  private String innovators(Scope scope) {
    Innovators known = teams.innovators(scope);
    return "Участников лабораторий, площадок и апробаций в "
        + known.year()
        + " году — "
        + Russian.number(known.people())
        + ", в "
        + (known.year() - 1)
        + " году — "
        + Russian.number(known.before())
        + ".";
  }

  private static Table<LaboratoryView> table() {
    return Table.of(
            "laboratories",
            PATH,
            Column.<LaboratoryView>link(
                    "title", "Тема", LaboratoryView::title, one -> PATH + "/" + one.id())
                .note(one -> one.kind().label())
                .sortable(),
            Column.<LaboratoryView>text(
                    "organisation", "Организация", one -> one.organisation().name())
                .sortable(),
            Column.<LaboratoryView>text("year", "Год", one -> String.valueOf(one.year()))
                .sortable(),
            Column.<LaboratoryView>date(
                    "to", "Статус до", one -> one.grant() == null ? null : one.grant().to())
                .sortable(),
            Column.<LaboratoryView>number("projects", "Проектов", one -> one.projects().size())
                .sortable(),
            Column.<LaboratoryView>number("team", "Участников", LaboratoryView::team).sortable(),
            Column.<LaboratoryView>badge("state", "Состояние", LaboratoriesPages::state)
                .sortable(LaboratoryView::state))
        .sortedDownBy("year")
        .empty(
            Empty.saying("Лабораторий пока нет")
                .advice("Школа подаёт заявку, совет оценивает, решение записывает методист."));
  }

  static Badge state(LaboratoryView one) {
    String word = Russian.capital(one.state().label());
    return switch (one.state()) {
      case SUBMITTED -> Badge.info(word).icon("scale");
      case GRANTED -> Badge.good(word);
      case DECLINED -> Badge.neutral(word).icon("ban");
      case ENDED -> Badge.neutral(word).icon("circle-x");
    };
  }
}

package ru.traektoria.mentoring.web.pages;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.mentoring.application.target.AdoptingTargetModel;
import ru.traektoria.mentoring.application.target.CheckingTargetModel;
import ru.traektoria.mentoring.application.target.CheckingTargetModel.Line;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.web.TargetModelTable;
import ru.traektoria.mentoring.web.TargetModelView;
import ru.traektoria.mentoring.web.TargetModelView.State;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Целевая модель наставничества: what each organisation has and lacks (T2.9). */
@Controller
class TargetModelPages {

  private final TargetModelTable models;
  private final AdoptingTargetModel adopting;
  private final CheckingTargetModel checking;
  private final StaffDirectory directory;
  private final Views views;

  TargetModelPages(
      TargetModelTable models,
      AdoptingTargetModel adopting,
      CheckingTargetModel checking,
      StaffDirectory directory,
      Views views) {
    this.checking = checking;
    this.models = models;
    this.adopting = adopting;
    this.directory = directory;
    this.views = views;
  }

  private static Table<TargetModelView> table(boolean changes, Map<String, List<Line>> checks) {
    return Table.of(
            "models",
            "/mentoring/target-model",
            Column.<TargetModelView>text("place", "Организация", m -> m.organisation().name())
                .href(m -> changes ? "/mentoring/target-model/" + m.organisation().id() : null)
                .sortable(),
            Column.<TargetModelView>badge("state", "Состояние", m -> Words.model(m.state())),
            Column.<TargetModelView>text("act", "Приказ", TargetModelPages::act),
            Column.<TargetModelView>text(
                "curator", "Куратор", m -> m.curator() == null ? null : m.curator().name()),
            Column.<TargetModelView>text("programme", "Программа", TargetModelView::programme),
            Column.<TargetModelView>text(
                "checklist", "Чек-лист", m -> checklist(checks, m.organisation().id())),
            Column.<TargetModelView>number("pairs", "Действующих пар", TargetModelView::activePairs)
                .sortable())
        .sortedBy("place")
        .empty(
            Empty.saying("Организаций пока нет")
                .advice("Организации приходят из кадрового реестра."));
  }

  private static String checklist(Map<String, List<Line>> checks, String organisation) {
    List<Line> lines = checks.getOrDefault(organisation, List.of());
    return Russian.of(lines.stream().filter(Line::there).count(), lines.size());
  }

  private Map<String, List<Line>> checks(List<TargetModelView> models, Viewer viewer) {
    return viewer
        .municipality()
        .map(id -> checking.of(id, models.stream().map(m -> m.organisation().id()).toList()))
        .orElse(Map.of());
  }

  private static String act(TargetModelView model) {
    return model.actNumber() == null
        ? null
        : "№ " + model.actNumber() + " от " + Russian.shortDate(model.adoptedOn());
  }

  @GetMapping("/mentoring/target-model")
  Object list(TableQuery query, Scope scope, Model model) {
    List<TargetModelView> all = models.of(scope);
    List<TargetModelView> found =
        all.stream()
            .filter(m -> Russian.matches(m.organisation().name(), query.filter("q").orElse("")))
            .filter(m -> query.oneOf("state", State.class).map(m.state()::equals).orElse(true))
            .toList();
    Table<TargetModelView> table = table(changes(scope.viewer()), checks(all, scope.viewer()));
    TablePage<TargetModelView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Целевая модель наставничества", table, page, views.today());
    }
    Heading heading =
        Heading.of("Целевая модель наставничества")
            .under("Главная", "/")
            .lead("Модель реализуется там, где есть действующий приказ и хотя бы одна пара.");
    model.addAttribute(
        scope.viewer().has(Role.METHODIST)
            ? heading.action(
                Action.link("Что должно быть", "/mentoring/target-model-requirements", "checklist"))
            : heading);
    model.addAttribute("tiles", tiles(all));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Организация"),
                Fields.select(
                    "state",
                    "Состояние",
                    Words.options(State.values(), s -> Words.model(s).text()))));
    return "mentoring/list";
  }

  private static boolean changes(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }

  private static List<Tile> tiles(List<TargetModelView> all) {
    return List.of(
        Tile.of("Реализуют целевую модель", count(all, State.WORKING), all.size()).tone(Tone.INFO),
        Tile.value("Заявили, но пар нет", Russian.number(count(all, State.DECLARED)))
            .tone(Tone.WARNING)
            .href("/mentoring/target-model?state=DECLARED"),
        Tile.value("Не внедрили", Russian.number(count(all, State.ABSENT)))
            .href("/mentoring/target-model?state=ABSENT"));
  }

  private static long count(List<TargetModelView> all, State state) {
    return all.stream().filter(model -> model.state() == state).count();
  }

  @GetMapping("/mentoring/target-model/{organisation}")
  String form(@PathVariable String organisation, Scope scope, Model model) {
    TargetModelView known = models.one(new OrganisationId(organisation), scope);
    List<Option> curators =
        directory.teachersOf(organisation).stream()
            .map(entry -> Option.of(entry.id(), entry.shortName()))
            .toList();
    model.addAttribute(
        Heading.of(known.organisation().name())
            .under("Целевая модель", "/mentoring/target-model")
            .badge(Words.model(known.state()))
            .action(Action.link("Закрепить наставника", "/mentoring/pairs/new", "plus")));
    model.addAttribute("known", known);
    model.addAttribute(
        "checks", checks(List.of(known), scope.viewer()).getOrDefault(organisation, List.of()));
    model.addAttribute("curators", curators);
    return "mentoring/target-model";
  }

  @PostMapping("/mentoring/target-model/{organisation}")
  ResponseEntity<Void> adopt(
      @PathVariable String organisation, ActForm form, IfMatch version, Scope scope) {
    adopting.adopt(new OrganisationId(organisation), version.version(), form.act(), scope);
    return Done.at("/mentoring/target-model", "Сведения о целевой модели сохранены");
  }
}

package ru.traektoria.mentoring.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Без наставника: young specialists nobody leads, and by one click the others. */
@Controller
class YoungSpecialistsPages {

  private final FindingUnmentored finding;
  private final StaffDirectory directory;
  private final Views views;

  YoungSpecialistsPages(FindingUnmentored finding, StaffDirectory directory, Views views) {
    this.finding = finding;
    this.directory = directory;
    this.views = views;
  }

  private Table<YoungSpecialist> table() {
    return Table.of(
            "young",
            "/mentoring/without-mentor",
            Column.<YoungSpecialist>link(
                    "name", "Педагог", y -> y.who().name(), y -> "/staff/teachers/" + y.who().id())
                .note(y -> y.who().position())
                .sortable(),
            Column.<YoungSpecialist>text("place", "Организация", this::place).sortable(),
            Column.<YoungSpecialist>date("since", "Работает с", YoungSpecialist::teachingSince)
                .sortable(),
            Column.<YoungSpecialist>text(
                "why",
                "Почему",
                y ->
                    y.returned()
                        ? "после перерыва, с " + Russian.shortDate(y.backSince())
                        : "молодой специалист"),
            Column.<YoungSpecialist>badge("state", "Наставник", YoungSpecialistsPages::state),
            Column.<YoungSpecialist>actions("Действие", YoungSpecialistsPages::actions))
        .sortedBy("place")
        .empty(
            Empty.saying("У всех молодых специалистов есть наставник")
                .advice(
                    "Молодой специалист — стаж меньше трёх полных лет. Новые появятся здесь сами.")
                .action(Action.link("Все пары", "/mentoring/pairs")));
  }

  private static Badge state(YoungSpecialist young) {
    if (!young.unmentored()) {
      return Badge.good("Есть");
    }
    return young.proposed() == null
        ? Badge.bad("Нет наставника")
        : Badge.info("Предложен").icon("send");
  }

  private static List<Action> actions(YoungSpecialist young) {
    if (young.unmentored() && young.proposed() != null) {
      return List.of(
          Action.link("Предложение", "/mentoring/pairs/" + young.proposed().value() + "/papers"));
    }
    return List.of(
        young.unmentored()
            ? Action.link(
                "Подобрать наставника", "/mentoring/matching/" + young.who().id(), "user-plus")
            : Action.link("Открыть пару", "/mentoring/pairs/" + young.pair().value()));
  }

  private String place(YoungSpecialist young) {
    String id = young.who().organisation();
    return id == null ? null : directory.shortName(id);
  }

  @GetMapping("/mentoring/without-mentor")
  Object list(TableQuery query, Scope scope, Model model) {
    List<YoungSpecialist> young = finding.youngSpecialists(scope);
    List<YoungSpecialist> all =
        Stream.concat(young.stream(), finding.returned(scope).stream()).toList();
    boolean everybody = query.filter("all").isPresent();
    List<YoungSpecialist> found =
        all.stream()
            .filter(one -> everybody || one.unmentored())
            .filter(
                one ->
                    Russian.matches(
                        one.who().name() + " " + place(one), query.filter("q").orElse("")))
            .toList();
    Table<YoungSpecialist> table = table();
    TablePage<YoungSpecialist> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Без наставника", table, page, views.today());
    }
    model.addAttribute(
        Heading.of("Без наставника")
            .under("Главная", "/")
            .under("Наставничество", "/mentoring/pairs")
            .lead(
                "Молодые специалисты (стаж меньше трёх полных лет) и вернувшиеся после большого"
                    + " перерыва, которых никто не ведёт.")
            .action(
                Action.post("Предложить наставников всем", "/mentoring/matching")
                    .icon("send")
                    .confirm(
                        "Предложить каждому лучшего по подбору наставника? Предложение увидят оба;"
                            + " пара начнётся после их согласия и приказа."))
            .also(
                Action.link("Приказ на предложенные пары", "/mentoring/orders/new", "file-check")));
    model.addAttribute("tiles", tiles(young));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Педагог или организация").with("placeholder", "Фамилия, школа"),
                Fields.checkbox("all", "Показать и тех, у кого наставник есть")));
    return "mentoring/list";
  }

  private List<Tile> tiles(List<YoungSpecialist> all) {
    LocalDate today = views.today();
    long led = all.stream().filter(young -> !young.unmentored()).count();
    long alone = all.size() - led;
    long fresh =
        all.stream()
            .filter(YoungSpecialist::unmentored)
            .filter(young -> young.teachingSince().plusYears(1).isAfter(today))
            .count();
    return List.of(
        Tile.of("Молодые специалисты с наставником", led, all.size())
            .tone(alone == 0 && led > 0 ? Tone.GOOD : Tone.NEUTRAL),
        Tile.value("Без наставника", Russian.number(alone)).tone(alone == 0 ? Tone.GOOD : Tone.BAD),
        Tile.value("Из них первый год в профессии", Russian.number(fresh))
            .tone(fresh == 0 ? Tone.NEUTRAL : Tone.WARNING));
  }
}

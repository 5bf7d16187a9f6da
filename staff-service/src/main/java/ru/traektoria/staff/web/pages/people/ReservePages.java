package ru.traektoria.staff.web.pages.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.views.ReserveList;
import ru.traektoria.staff.web.views.ReserveView;

/** Кадровый резерв: who may be appointed to a managing post (S4-35, S4-58, E.7). */
@Controller
class ReservePages {

  private static final String PATH = "/staff/reserve";

  private static final Table<ReserveView> TABLE =
      Table.of(
              "reserve",
              PATH,
              Column.<ReserveView>link(
                      "name",
                      "Педагог",
                      ReserveView::name,
                      row -> TeacherColumns.PATH + "/" + row.teacher())
                  .note(ReserveView::place)
                  .sortable(),
              Column.<ReserveView>text(
                      "post", "На должность", row -> Russian.capital(row.post().title()))
                  .sortable(),
              Column.<ReserveView>text("order", "Приказ", ReservePages::order),
              Column.<ReserveView>date("from", "В резерве с", ReserveView::from).sortable(),
              Column.<ReserveView>date("to", "По", ReserveView::to).sortable(),
              Column.<ReserveView>badge("state", "Состояние", row -> state(row.state())))
          .sortedBy("name")
          .empty(
              Empty.saying("В кадровом резерве никого нет")
                  .advice(
                      "Включить в резерв можно в карточке педагога или загрузив список педагогов"
                          + " со столбцом «Кадровый резерв»."));

  private final ReserveList reserve;
  private final Choices choices;
  private final Circumstances circumstances;

  ReservePages(ReserveList reserve, Choices choices, Circumstances circumstances) {
    this.reserve = reserve;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<ReserveView> found = reserve.find(query, scope);
    TablePage<ReserveView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Кадровый резерв", TABLE, page, circumstances.today());
    }
    model.addAttribute(Heading.of("Кадровый резерв").under("Главная", "/"));
    model.addAttribute("tiles", tiles(found));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия, имя"),
                Fields.select("post", "На должность", Choices.reservePosts()),
                Fields.select("organisation", "Организация", choices.organisations(scope)),
                Fields.date("on", "На дату"),
                Fields.checkbox("all", "Вместе с бывшими и будущими")));
    return "staff/counted";
  }

  /** People, not places: who is in the reserve for both posts is one person. */
  private static List<Tile> tiles(List<ReserveView> found) {
    List<ReserveView> now =
        found.stream().filter(row -> row.state() == ReserveView.State.HOLDS).toList();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(Tile.value("Человек в резерве", Russian.number(people(now))));
    Arrays.stream(Reserve.Post.values())
        .forEach(
            post ->
                tiles.add(
                    Tile.value(
                        post == Reserve.Post.HEAD ? "На руководителя" : "На заместителя",
                        Russian.number(
                            people(now.stream().filter(row -> row.post() == post).toList())))));
    return tiles;
  }

  private static long people(List<ReserveView> rows) {
    return rows.stream().map(ReserveView::teacher).distinct().count();
  }

  private static String order(ReserveView row) {
    return "№ " + row.order() + " от " + Russian.date(row.orderedOn());
  }

  private static Badge state(ReserveView.State state) {
    String words = Russian.capital(state.title());
    return switch (state) {
      case HOLDS -> Badge.good(words);
      case COMING -> Badge.info(words).icon("clock");
      case ENDED -> Badge.neutral(words).icon("history");
    };
  }
}

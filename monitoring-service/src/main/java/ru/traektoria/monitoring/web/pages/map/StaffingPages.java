package ru.traektoria.monitoring.web.pages.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.monitoring.web.pages.map.MappingStaff.Looked;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Gap;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.When;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кадровая карта: organisations by subjects, where people are missing now and in three years. */
@Controller
class StaffingPages {

  private static final String PATH = "/monitoring/staffing";

  private static final String NOT_KEPT =
      " В замороженном окне такой карты нет: она посчитана сейчас, по сегодняшним записям.";

  private final Showing showing;
  private final MappingStaff maps;
  private final CountingStaff counting;
  private final Asked asked;
  private final Choices choices;

  StaffingPages(
      Showing showing, MappingStaff maps, CountingStaff counting, Asked asked, Choices choices) {
    this.showing = showing;
    this.maps = maps;
    this.counting = counting;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping(PATH)
  Object map(
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String when,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    When chosen = "later".equals(when) ? When.LATER : When.NOW;
    Place place = new Place(question, window);
    Numbers numbers = showing.numbers(question, window, scope);
    Looked looked = looked(numbers, chosen, place);
    StaffingMap map = maps.of(looked);
    if (query.export()) {
      var table = StaffingMap.table(PATH, chosen);
      TablePage<Gap> page = TablePage.cut(map.gaps(), table, query);
      return TableExport.answer("Кадровая карта", table, page, asked.today());
    }
    model.addAttribute(heading(looked, numbers));
    model.addAttribute("tabs", tabs(place, chosen));
    model.addAttribute("map", map);
    model.addAttribute("legend", chosen.legend());
    model.addAttribute("fields", choices.here(query, numbers.selection(), scope, asked.today()));
    model.addAttribute("when", chosen == When.LATER ? "later" : "now");
    model.addAttribute("xlsx", file(query, "xlsx"));
    model.addAttribute("csv", file(query, "csv"));
    return "monitoring/staffing";
  }

  private static String file(TableQuery query, String format) {
    return query.format(format).url(PATH);
  }

  private static List<Tab> tabs(Place place, When chosen) {
    String path = place.at(PATH);
    String sign = path.contains("?") ? "&" : "?";
    return List.of(
        Tab.of("Сейчас", path + sign + "when=now", chosen == When.NOW),
        Tab.of("Через три года", path + sign + "when=later", chosen == When.LATER));
  }

  /** The kept map of a window; a window of a time when it was not kept is counted now. */
  private Looked looked(Numbers numbers, When when, Place place) {
    return counting
        .of(numbers, when)
        .map(counts -> new Looked(numbers, counts, when, place))
        .orElseGet(
            () -> {
              Numbers live = showing.live(numbers.selection());
              return new Looked(live, counting.of(live, when).orElseThrow(), when, place);
            });
  }

  /** The day of the map; an organisation of which a window keeps nothing has its year's last. */
  private static LocalDate day(Numbers numbers, Kind kind) {
    Optional<RowView> kept = numbers.find(kind.code());
    return numbers.window().isEmpty()
        ? numbers.row(numbers.indicator(kind.code())).asOf()
        : kept.map(RowView::asOf).orElseGet(() -> numbers.selection().year().last());
  }

  private Heading heading(Looked looked, Numbers asked) {
    Numbers numbers = looked.numbers();
    String day = Russian.date(day(numbers, looked.when().legend().get(0)));
    String lead =
        looked.when() == When.NOW
            ? "Кого не хватает на " + day + ": организация и предмет."
            : "Кому может понадобиться замена за три года после " + day + ".";
    Heading heading =
        Heading.of("Кадровая карта").under("Главная", "/").under("Треки 1–3", "/monitoring/tracks");
    return numbers
        .window()
        .map(
            window ->
                heading
                    .badge(Words.frozen(window, this.asked.zone()))
                    .lead(lead + " " + Words.window(window)))
        .orElseGet(
            () ->
                heading
                    .badge(Badge.good("Живые данные").icon("activity"))
                    .lead(asked.window().isPresent() ? lead + NOT_KEPT : lead));
  }
}

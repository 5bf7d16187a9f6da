package ru.traektoria.monitoring.web.pages.map;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Gap;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.When;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кадровая карта: organisations by subjects, where people are missing now and in three years. */
@Controller
class StaffingPages {

  private static final String PATH = "/monitoring/staffing";

  private final MappingStaff maps;
  private final CountingStaff counting;
  private final Asked asked;
  private final Choices choices;

  StaffingPages(MappingStaff maps, CountingStaff counting, Asked asked, Choices choices) {
    this.maps = maps;
    this.counting = counting;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping(PATH)
  Object map(
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String when,
      TableQuery query,
      Scope scope,
      Model model) {
    Selection selection = asked.selection(question, scope);
    When chosen = "later".equals(when) ? When.LATER : When.NOW;
    Place place = new Place(question, null);
    StaffingMap map = maps.of(selection, chosen, place);
    if (query.export()) {
      var table = StaffingMap.table(PATH, chosen);
      TablePage<Gap> page = TablePage.cut(map.gaps(), table, query);
      return TableExport.answer("Кадровая карта", table, page, asked.today());
    }
    model.addAttribute(heading(selection, chosen));
    model.addAttribute("tabs", tabs(place, chosen));
    model.addAttribute("map", map);
    model.addAttribute("legend", chosen.legend());
    model.addAttribute("fields", choices.here(query, selection, scope, asked.today()));
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

  private Heading heading(Selection selection, When when) {
    String day =
        Russian.date(selection.asOf() == null ? counting.day(selection) : selection.asOf());
    return Heading.of("Кадровая карта")
        .under("Главная", "/")
        .under("Треки 1–3", "/monitoring/tracks")
        .lead(
            when == When.NOW
                ? "Кого не хватает на " + day + ": организация и предмет."
                : "Кому может понадобиться замена за три года после " + day + ".");
  }
}

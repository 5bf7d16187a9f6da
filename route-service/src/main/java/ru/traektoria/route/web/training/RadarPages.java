package ru.traektoria.route.web.training;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.web.training.RadarDesk.Screen;
import ru.traektoria.route.web.training.RadarTable.Row;

/** Радар КПК: whose three years end within six months, are over, or never began (P2.3). */
@Controller
class RadarPages {

  private final RadarDesk desk;

  RadarPages(RadarDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/routes/radar")
  Object page(TableQuery query, Scope scope, Model model) {
    Screen screen = desk.of(scope);
    List<Row> all = screen.rows();
    List<Row> rows = all.stream().filter(row -> RadarTable.fits(row, query)).toList();
    TablePage<Row> page = TablePage.cut(rows, RadarTable.TABLE, query);
    desk.looked(scope, page.rows());
    if (query.export()) {
      return TableExport.answer("Радар КПК", RadarTable.TABLE, page, screen.today());
    }
    model.addAttribute(
        Heading.of("Радар КПК")
            .under("Курсы", "/routes/courses")
            .lead("Кому пора учиться: квалификацию повышают не реже одного раза в три года."));
    model.addAttribute("tiles", RadarTable.tiles(screen.radar(), all));
    model.addAttribute(
        "table",
        RadarTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("organisation", "Организация", RadarTable.organisations(all)),
                Fields.select("state", "Состояние", RadarTable.states())));
    return "routes/register";
  }
}

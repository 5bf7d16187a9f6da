package ru.traektoria.monitoring.cycle.web.pages.resolution;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Управленческие решения and decisions of the methodological council. */
@Controller
@RequestMapping(ResolutionsPages.PATH)
class ResolutionsPages {

  static final String PATH = "/monitoring/resolutions";

  private final Shelves shelves;
  private final Grounds grounds;

  ResolutionsPages(Shelves shelves, Grounds grounds) {
    this.shelves = shelves;
    this.grounds = grounds;
  }

  private Table<Stored<Resolution>> table() {
    return Table.of(
            "resolutions",
            PATH,
            Column.<Stored<Resolution>>link(
                    "title",
                    "Решение",
                    r -> ResolutionWords.title(r.state()),
                    r -> PATH + "/" + r.id())
                .note(r -> r.state().text()),
            Column.<Stored<Resolution>>text("signer", "Подписал", r -> r.state().signer()),
            Column.<Stored<Resolution>>text("who", "Исполнитель", r -> r.state().responsible()),
            Column.<Stored<Resolution>>date("control", "Контроль", r -> r.state().control())
                .sortable(),
            Column.<Stored<Resolution>>badge(
                "state", "Состояние", r -> ResolutionWords.state(r.state(), grounds.today())),
            Column.<Stored<Resolution>>text("address", "Опубликовано", r -> r.state().address()))
        .sortedBy("control")
        .empty(
            Empty.saying("Решений пока нет")
                .advice("Решение отвечает на рекомендацию и стоит на контроле до даты."));
  }

  @GetMapping
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    Table<Stored<Resolution>> table = table();
    TablePage<Stored<Resolution>> page =
        TablePage.cut(
            shelves.resolutions().of(ground.municipality(), ground.year().toString()),
            table,
            query);
    if (query.export()) {
      return TableExport.answer("Решения", table, page, ground.today());
    }
    return Sheet.page(
        model,
        Heading.of("Управленческие решения")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(ground.year().label() + " учебный год.")
            .action(Action.link("Внести решение", ground.at(PATH + "/new"), "plus")),
        List.of(Part.of("Решения года").table(table.view(page).filters(grounds.filters(scope)))));
  }
}

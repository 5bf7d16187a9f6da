package ru.traektoria.monitoring.cycle.web.pages.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Адресные рекомендации: each reader sees the own ones. */
@Controller
public class RecommendationsPages {

  public static final String PATH = "/monitoring/recommendations";

  /** A recommendation as the reader may see it. */
  record Line(Stored<Recommendation> stored, String to, Ground ground) {
    Recommendation r() {
      return stored.state();
    }
  }

  private static final Table<Line> TABLE =
      Table.of(
              "recommendations",
              PATH,
              Column.<Line>link(
                  "text", "Рекомендация", l -> l.r().text(), l -> PATH + "/" + l.stored().id()),
              Column.<Line>text("to", "Кому", Line::to).note(l -> l.r().to().kind().title()),
              Column.<Line>text("number", "Показатель", l -> l.r().number().code())
                  .note(l -> "было " + Told.number(l.r().number())),
              Column.<Line>date("issued", "Выдана", l -> l.r().issuedOn()).sortable(),
              Column.<Line>date("due", "Срок", l -> l.r().due()).sortable(),
              Column.<Line>badge("state", "Состояние", l -> Told.state(l.r(), l.ground().today())))
          .sortedBy("due")
          .empty(
              Empty.saying("Рекомендаций нет")
                  .advice("Они появляются по результатам анализа показателей года."));

  private final CycleReach reach;
  private final Grounds grounds;
  private final Told told;

  RecommendationsPages(CycleReach reach, Grounds grounds, Told told) {
    this.reach = reach;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping(PATH)
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Line> lines =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(
                r -> query.oneOf("state", State.class).map(r.state().state()::equals).orElse(true))
            .map(r -> new Line(r, told.addressee(r.state().to(), scope.viewer()), ground))
            .toList();
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Рекомендации", TABLE, page, ground.today());
    }
    List<Field> filters = new ArrayList<>(List.of(grounds.filters(scope)));
    filters.add(
        Fields.select(
                "state",
                "Состояние",
                Arrays.stream(State.values())
                    .map(s -> Option.of(s.name(), Russian.capital(s.title())))
                    .toList())
            .with("placeholder", "Все"));
    return Sheet.page(
        model,
        Heading.of("Адресные рекомендации")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(ground.year().label() + " учебный год. Рекомендация → мера → эффект.")
            .action(Action.link("Выдать рекомендацию", ground.at(PATH + "/new"), "plus")),
        List.of(
            Part.of("Рекомендации года")
                .table(TABLE.view(page).filters(filters.toArray(Field[]::new)))));
  }
}

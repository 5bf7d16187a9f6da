package ru.traektoria.monitoring.cycle.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.application.YearNumbers.Standing;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Spread;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Что требует внимания: red numbers first, how organisations differ, the next step beside each. */
@Controller
class AttentionPages {

  private static final String PATH = "/monitoring/attention";

  /** A number that asks for attention. */
  record Line(
      Standing standing,
      String group,
      String whole,
      Measurement number,
      Badge state,
      String rule,
      String spread,
      String outliers,
      Ground ground,
      List<Action> actions) {}

  private static final Table<Line> TABLE =
      Table.of(
          "attention",
          PATH,
          Column.text("code", "Код", line -> line.number().code()),
          Column.<Line>link(
                  "name",
                  "Показатель",
                  line -> line.standing().row().indicator().text().name(),
                  line -> line.ground().at("/monitoring/indicators/" + line.number().code()))
              .note(Line::whole),
          Column.text("value", "Сейчас", line -> Told.number(line.number())),
          Column.text(
              "before",
              "Год назад",
              line -> Told.value(line.number().unit(), line.standing().before().value())),
          Column.<Line>badge("state", "Состояние", Line::state).note(Line::rule),
          Column.<Line>text("spread", "По организациям", Line::spread).note(Line::outliers),
          Column.actions("Что сделать", Line::actions));

  private final YearNumbers numbers;
  private final Grounds grounds;
  private final Told told;

  AttentionPages(YearNumbers numbers, Grounds grounds, Told told) {
    this.numbers = numbers;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping(PATH)
  Object attention(
      @ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Line> lines = lines(ground, scope.viewer().has(Role.METHODIST));
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Требует внимания", TABLE, page, ground.today());
    }
    return Sheet.page(
        model,
        Heading.of("Что требует внимания")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(
                ground.year().label()
                    + " учебный год. Сначала цели под угрозой, затем то, что хуже прошлого года.")
            .action(Action.link("Написать справку", ground.at("/monitoring/notes/new"), "plus")),
        List.of(
            Part.of(summary(lines))
                .hint(
                    "По организациям — наименьшее, четверти и наибольшее; выбивается то, что дальше"
                        + " полутора размахов между четвертями.")
                .table(TABLE.view(page).grouped(Line::group).filters(grounds.filters(scope)))));
  }

  private static String summary(List<Line> lines) {
    long red = lines.stream().filter(line -> line.standing().red()).count();
    return lines.isEmpty()
        ? "Ни одна цель не под угрозой, ничего не стало хуже"
        : Russian.count(red, "цель", "цели", "целей")
            + " под угрозой, хуже прошлого года ещё "
            + (lines.size() - red);
  }

  private List<Line> lines(Ground ground, boolean edits) {
    List<Line> red = new ArrayList<>();
    List<Line> worse = new ArrayList<>();
    for (Standing standing : numbers.all(ground.municipality(), ground.year())) {
      if (standing.red()) {
        red.add(line(standing, "Цель под угрозой", Badge.warning("Под угрозой"), ground, edits));
      } else if (standing.worse()) {
        Badge state = Badge.warning("Хуже прошлого года").icon("trending-down");
        worse.add(line(standing, "Хуже прошлого года", state, ground, edits));
      }
    }
    red.addAll(worse);
    return red;
  }

  private Line line(Standing s, String group, Badge state, Ground ground, boolean edits) {
    Measurement number = YearNumbers.measured(s.row(), null);
    Spread spread = numbers.spread(s.row(), ground.municipality(), ground.year());
    String rule =
        s.judged() == null ? null : TargetWords.rule(s.judged(), number.unit(), number.asOf());
    return new Line(
        s,
        group,
        whole(s, ground),
        number,
        state,
        rule,
        spread(spread, number.unit()),
        outliers(spread, number.unit()),
        ground,
        edits ? actions(number.code(), ground) : List.of());
  }

  /** «Из них …» says nothing alone: the name of the row it belongs to; {@code null} of a whole. */
  private String whole(Standing s, Ground ground) {
    String of = s.row().indicator().partOf();
    return of == null
        ? null
        : numbers
            .indicator(of, ground.municipality(), ground.year())
            .map(i -> of + " " + i.text().name())
            .orElse(of);
  }

  private static List<Action> actions(String code, Ground ground) {
    return List.of(
        Action.link("Рекомендация", ground.at("/monitoring/recommendations/new?code=" + code)),
        Action.link("Мера", ground.at("/monitoring/measures/new?code=" + code)));
  }

  private static String spread(Spread s, String unit) {
    if (s == null) {
      return "меньше " + Spread.ENOUGH + " организаций";
    }
    return List.of(s.least(), s.lower(), s.median(), s.upper(), s.most()).stream()
        .map(v -> Told.value(unit, v))
        .collect(Collectors.joining(" · "));
  }

  private String outliers(Spread s, String unit) {
    if (s == null || s.outliers().isEmpty()) {
      return null;
    }
    return "Выбиваются: "
        + s.outliers().entrySet().stream()
            .limit(3)
            .map(e -> told.organisation(e.getKey()) + " — " + Told.value(unit, e.getValue()))
            .collect(Collectors.joining("; "));
  }
}

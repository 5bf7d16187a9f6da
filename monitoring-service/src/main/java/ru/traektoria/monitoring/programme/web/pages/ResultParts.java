package ru.traektoria.monitoring.programme.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Chart;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.programme.application.ComparingResults.Result;
import ru.traektoria.monitoring.programme.application.PlanItems;
import ru.traektoria.monitoring.programme.application.PlanItems.Standing;
import ru.traektoria.monitoring.target.model.TargetState;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;

/** What a programme expected and what there is, and what is not reached in time. */
@Component
class ResultParts {

  private final PlanItems items;
  private final CycleChoices choices;
  private final Grounds grounds;

  ResultParts(PlanItems items, CycleChoices choices, Grounds grounds) {
    this.items = items;
    this.choices = choices;
    this.grounds = grounds;
  }

  Part results(Opened opened, List<Result> results) {
    Part part = Part.of("Ожидалось — есть").nothing("Ожидаемые результаты ещё не внесены.");
    List<Chart.Bar> bars = new ArrayList<>();
    for (Result result : results) {
      part.item(opened.removable(item(result, opened), "expected", result.expected().id()));
      bar(result, bars);
    }
    if (!bars.isEmpty()) {
      part.chart(
          new Chart(
              "results",
              "bars",
              "Доли: есть и ожидается, %",
              List.of("Показатель", "Есть, %", "Ожидается, %"),
              bars));
    }
    return opened.edits() ? part.form(expecting(opened)) : part;
  }

  /** Список несоответствий (S4-60): what is not reached in time, gathered by itself. */
  Part failures(Opened opened, List<Result> results) {
    Part part = Part.of("Несоответствия").nothing("Ничего не просрочено и не под угрозой.");
    String town = opened.stored().state().municipality();
    opened.edition().roadmap().stream()
        .filter(step -> items.standing(step, town, grounds.today()) == Standing.LATE)
        .forEach(
            step ->
                part.item(
                    Item.of(step.title())
                        .note("Дорожная карта, срок: " + step.term())
                        .href(opened.path() + "/roadmap")
                        .badge(Badge.bad("Просрочено"))));
    results.stream()
        .filter(r -> r.judged() != null)
        .filter(r -> r.judged().verdict().state() == TargetState.AT_RISK)
        .forEach(
            r ->
                part.item(
                    Item.of(r.expected().words())
                        .note("Ожидаемый результат, " + r.expected().code())
                        .badge(Badge.warning("Под угрозой"))));
    return part;
  }

  private static Item item(Result result, Opened opened) {
    Item item = Item.of(result.expected().words());
    if (result.expected().code() == null) {
      return item.badge(Badge.neutral("Не оценивается")).note("Качественный результат");
    }
    if (result.row() == null) {
      return item.badge(Badge.warning("Нет данных"))
          .note("Показателя " + result.expected().code() + " нет в каталоге");
    }
    String unit = result.row().indicator().text().unit().name();
    String now = Told.number(YearNumbers.measured(result.row(), null));
    String target = TargetWords.target(result.expected().terms(), unit);
    return item.href("/monitoring/indicators/" + result.expected().code())
        .badge(state(result))
        .note(
            result.expected().code()
                + ": "
                + now
                + " на "
                + Russian.date(result.row().asOf())
                + "; ожидается "
                + target
                + ", база "
                + TargetWords.baseline(result.expected().terms().baseline(), unit)
                + ". "
                + TargetWords.rule(result.judged(), unit, result.row().asOf()));
  }

  private static Badge state(Result result) {
    return switch (result.judged().verdict().state()) {
      case ACHIEVED -> Badge.good("Достигнут");
      case ON_THE_WAY -> Badge.info("На пути");
      case AT_RISK -> Badge.warning("Под угрозой");
      case NO_DATA -> Badge.neutral("Не оценивается");
    };
  }

  private static void bar(Result result, List<Chart.Bar> bars) {
    if (result.judged() == null || result.row().value() == null) {
      return;
    }
    BigDecimal threshold = result.judged().verdict().threshold();
    boolean share = result.row().indicator().text().unit().name().equals("PERCENT");
    if (share && threshold != null) {
      bars.add(
          new Chart.Bar(
              result.expected().code(),
              List.of(Russian.percent(result.row().value()), Russian.percent(threshold))));
    }
  }

  private Form expecting(Opened opened) {
    return opened
        .form("expected", "Добавить результат")
        .folded("Добавить ожидаемый результат")
        .fields(
            Fields.textarea("words", "Как в документе").required().with("maxlength", 500),
            Fields.select(
                    "code",
                    "Показатель",
                    choices.indicators(
                        opened.stored().state().municipality(), AcademicYear.of(grounds.today())))
                .hint("Пусто — качественный результат: числа ему не приписывают.")
                .with("placeholder", "Качественный"),
            Fields.select("kind", "Вид цели", Opened.kinds()),
            Fields.text("amount", "Величина").with("inputmode", "decimal"),
            Fields.date("due", "К сроку").value(opened.edition().passport().to()),
            Fields.text("baseline", "База")
                .hint("Пусто — неизвестна («—»), это не ноль.")
                .with("inputmode", "decimal"),
            Fields.date("baselineOn", "База на дату"));
  }
}

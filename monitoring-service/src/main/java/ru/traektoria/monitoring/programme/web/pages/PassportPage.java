package ru.traektoria.monitoring.programme.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Chart;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.programme.application.ComparingResults;
import ru.traektoria.monitoring.programme.application.ComparingResults.Result;
import ru.traektoria.monitoring.programme.application.PlanItems;
import ru.traektoria.monitoring.programme.application.PlanItems.Standing;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements.Ground;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.programme.model.Phase;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.target.model.TargetState;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tile;

/** Программа: its passport, stages and expected results against the live tables. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}")
class PassportPage {

  private final Programmes programmes;
  private final ComparingResults comparing;
  private final YearNumbers numbers;
  private final PlanItems items;
  private final Grounds grounds;

  PassportPage(
      Programmes programmes,
      ComparingResults comparing,
      YearNumbers numbers,
      PlanItems items,
      Grounds grounds) {
    this.programmes = programmes;
    this.comparing = comparing;
    this.numbers = numbers;
    this.items = items;
    this.grounds = grounds;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(required = false) Integer edition,
      Scope scope,
      Model model) {
    Stored<Programme> stored = programmes.get(id, scope.municipality().orElse(null));
    Opened opened = Opened.of(stored, edition, scope.viewer().has(Role.METHODIST));
    List<Result> results = comparing.of(stored.state().municipality(), opened.edition());
    List<Part> parts = new ArrayList<>();
    parts.add(results(opened, results));
    parts.add(failures(opened, results));
    parts.add(phases(opened));
    parts.add(passport(opened));
    parts.add(grounds(opened));
    parts.add(editions(stored, opened, scope));
    return Sheet.page(model, opened.heading(), opened.tabs(""), tiles(results), parts);
  }

  private static List<Tile> tiles(List<Result> results) {
    long judged = results.stream().filter(r -> r.judged() != null).count();
    return List.of(
        Tile.of("Результатов достигнуто", count(results, TargetState.ACHIEVED), judged),
        Tile.of("На пути", count(results, TargetState.ON_THE_WAY), judged),
        Tile.of("Под угрозой", count(results, TargetState.AT_RISK), judged),
        Tile.value("Не оценивается", Russian.number(results.size() - judged))
            .hint("качественные или показателя нет"));
  }

  private static long count(List<Result> results, TargetState state) {
    return results.stream()
        .filter(r -> r.judged() != null && r.judged().verdict().state() == state)
        .count();
  }

  private Part results(Opened opened, List<Result> results) {
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
  private Part failures(Opened opened, List<Result> results) {
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
    List<Option> codes =
        numbers
            .names(opened.stored().state().municipality(), AcademicYear.of(grounds.today()))
            .entrySet()
            .stream()
            .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
            .toList();
    return opened
        .form("expected", "Добавить результат")
        .folded("Добавить ожидаемый результат")
        .fields(
            Fields.textarea("words", "Как в документе").required().with("maxlength", 500),
            Fields.select("code", "Показатель", codes)
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

  private Part phases(Opened opened) {
    Part part = Part.of("Этапы").nothing("Этапы ещё не внесены.");
    for (Phase phase : opened.edition().phases()) {
      Badge state =
          switch (phase.on(grounds.today())) {
            case AHEAD -> Badge.neutral("Впереди");
            case NOW -> Badge.info("Идёт");
            case OVER -> Badge.good("Прошёл");
          };
      String days =
          phase.yearly()
              ? "ежегодно, " + Russian.dayMonth(phase.from()) + " – " + Russian.dayMonth(phase.to())
              : Russian.range(phase.from(), phase.to());
      part.item(
          opened.removable(Item.of(phase.title()).note(days).badge(state), "phases", phase.id()));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("phases", "Добавить этап")
                .folded("Добавить этап")
                .fields(
                    Fields.text("title", "Этап").required().with("maxlength", 200),
                    Fields.date("from", "С").required().value(opened.edition().passport().from()),
                    Fields.date("to", "По").required(),
                    Fields.checkbox("yearly", "Повторяется каждый год в эти дни")))
        : part;
  }

  private Part passport(Opened opened) {
    Passport p = opened.edition().passport();
    Part part =
        Part.of("Паспорт")
            .entry("Срок", PassportsPages.term(p))
            .entry("Годы", p.calendar() ? "календарные" : "учебные")
            .entry("Заказчик", p.customer())
            .entry("Разработчик", p.developer())
            .entry("Исполнители", p.executors())
            .entry("Цель", p.goal())
            .entry("Целевые группы", p.groups())
            .entry("Контроль", p.control())
            .entry("Примечание", p.note());
    if (p.tasks() != null) {
      p.tasks().lines().filter(t -> !t.isBlank()).forEach(t -> part.item(Item.of(t.strip())));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("passport", "Сохранить паспорт")
                .folded("Изменить паспорт")
                .fields(PassportsPages.passport(p)))
        : part;
  }

  private static Part grounds(Opened opened) {
    Part part = Part.of("Правовые основания").nothing("Не внесены.");
    for (Ground ground : opened.edition().grounds()) {
      String number = ground.number() == null ? "" : "№ " + ground.number() + " ";
      String date = ground.date() == null ? "" : "от " + Russian.date(ground.date());
      part.item(
          opened.removable(
              Item.of(ground.title()).note((number + date).isBlank() ? null : number + date),
              "grounds",
              ground.id()));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("grounds", "Добавить основание")
                .folded("Добавить основание")
                .fields(
                    Fields.text("title", "Документ").required().with("maxlength", 500),
                    Fields.text("number", "Номер").with("maxlength", 40),
                    Fields.date("date", "Дата")))
        : part;
  }

  private Part editions(Stored<Programme> stored, Opened opened, Scope scope) {
    Part part = Part.of("Редакции").hint("Утверждённая редакция не меняется.");
    String path = PassportsPages.PATH + "/" + stored.id();
    for (Edition edition : stored.state().editions()) {
      Badge state =
          edition.approved()
              ? Badge.good("Приказ № " + edition.approval().number())
              : Badge.neutral("Проект");
      String why = edition.reason() == null ? "Первая редакция" : edition.reason();
      part.item(
          Item.of("Редакция № " + edition.number())
              .note(why + ". Начата " + Russian.date(edition.begunOn()) + ", " + edition.author())
              .href(path + "?edition=" + edition.number())
              .badge(state));
      if (edition.approved() && edition.approval().address() != null) {
        part.entry(
            Entry.of("Опубликована", edition.approval().address())
                .href(edition.approval().address()));
      }
    }
    boolean newest = opened.edition() == stored.state().latest();
    if (!newest) {
      return part;
    }
    if (!opened.edition().approved()
        && (scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL))) {
      part.form(approving(path, stored.version()));
    }
    return opened.edition().approved() && scope.viewer().has(Role.METHODIST)
        ? part.form(
            Form.changing("correct", path + "/correct", stored.version(), "Начать корректировку")
                .folded("Начать ежегодную корректировку")
                .fields(
                    Fields.textarea("reason", "Почему корректируется")
                        .required()
                        .with("maxlength", 500)))
        : part;
  }

  private Form approving(String path, long version) {
    return Form.changing("approve", path + "/approve", version, "Утвердить редакцию")
        .folded("Утвердить приказом")
        .confirm("Утвердить редакцию? Потом её можно только скорректировать новой.")
        .fields(
            Fields.text("number", "Номер приказа").required().with("maxlength", 40),
            Fields.date("date", "Дата приказа").required().value(grounds.today()),
            Fields.text("signer", "Кто подписал").with("maxlength", 200),
            Fields.text("address", "Адрес публикации").with("maxlength", 500));
  }
}

package ru.traektoria.monitoring.cycle.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** What a stage is about: each has its own cards. */
@Component
class StageWork {

  private static final String PATH = CyclePages.PATH;

  private final Shelves shelves;
  private final YearNumbers numbers;

  StageWork(Shelves shelves, YearNumbers numbers) {
    this.shelves = shelves;
    this.numbers = numbers;
  }

  List<Part> parts(Stored<Cycle> cycle, StageKind kind, Ground ground, boolean edits) {
    return switch (kind) {
      case INDICATORS -> List.of(goals(cycle, ground, edits), indicators(cycle, ground, edits));
      case METHODS -> List.of(methods(cycle, ground, edits));
      case MONITORING -> List.of(campaigns(cycle, ground, edits));
      case ANALYSIS -> List.of(notes(ground));
      case RECOMMENDATIONS -> List.of(recommendations(ground));
      case MEASURES -> List.of(measures(ground), resolutions(ground));
      case EFFECTIVENESS -> List.of(effects(ground), notes(ground));
    };
  }

  private Part goals(Stored<Cycle> cycle, Ground ground, boolean edits) {
    Part part = Part.of("Муниципальные цели").nothing("Целей пока нет.");
    for (Goal goal : cycle.state().goals()) {
      Item item = Item.of(goal.title()).note(numbers.title(goal.track()));
      part.item(
          edits
              ? item.action(
                  Action.post(
                          "Убрать",
                          ground.at(
                              PATH + "/goals/" + goal.id() + "/remove?version=" + cycle.version()))
                      .confirm("Убрать цель из цикла?"))
              : item);
    }
    return edits
        ? part.form(
            Form.changing("goal", ground.at(PATH + "/goals"), cycle.version(), "Добавить цель")
                .folded("Добавить цель")
                .fields(
                    Fields.text("title", "Цель").required().with("maxlength", 300),
                    Fields.select("track", "Трек", tracks(ground))
                        .with("placeholder", "Все треки")))
        : part;
  }

  private List<Option> tracks(Ground ground) {
    return numbers.tracks(ground.municipality()).entrySet().stream()
        .map(track -> Option.of(track.getKey(), track.getValue()))
        .toList();
  }

  private Part indicators(Stored<Cycle> cycle, Ground ground, boolean edits) {
    Map<String, String> names = numbers.names(ground.municipality(), ground.year());
    Part part =
        Part.of("Показатели цикла")
            .hint("Количественные считаются сами; качественным число не приписывают.")
            .nothing("Показатели ещё не выбраны.");
    cycle.state().indicators().forEach(c -> part.item(indicator(c, names, ground)));
    return edits
        ? part.form(choosing(cycle, names, ground)).form(qualitative(cycle, ground))
        : part;
  }

  private static Item indicator(Chosen chosen, Map<String, String> names, Ground ground) {
    if (chosen.qualitative()) {
      return Item.of(chosen.code() + ". " + chosen.name())
          .note(chosen.finding() == null ? "не оценивается числом" : chosen.finding())
          .badge(Badge.neutral("Качественный"));
    }
    return Item.of(chosen.code() + ". " + names.getOrDefault(chosen.code(), "больше не действует"))
        .href(ground.at("/monitoring/indicators/" + chosen.code()));
  }

  private static Form choosing(Stored<Cycle> cycle, Map<String, String> names, Ground ground) {
    List<Option> options =
        names.entrySet().stream()
            .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
            .toList();
    List<String> chosen = cycle.state().indicators().stream().map(Chosen::code).toList();
    return Form.changing(
            "indicators", ground.at(PATH + "/indicators"), cycle.version(), "Сохранить выбор")
        .folded("Выбрать показатели")
        .fields(
            Fields.checkboxes("codes", "Показатели", options)
                .value(chosen.isEmpty() ? names.keySet() : chosen));
  }

  private static Form qualitative(Stored<Cycle> cycle, Ground ground) {
    return Form.changing(
            "qualitative", ground.at(PATH + "/qualitative"), cycle.version(), "Сохранить")
        .folded("Добавить качественный показатель или записать вывод по нему")
        .fields(
            Fields.text("name", "Показатель")
                .required()
                .hint("С тем же названием — запишется вывод.")
                .with("maxlength", 300),
            Fields.textarea("finding", "Что установлено").with("maxlength", 2000));
  }

  private Part methods(Stored<Cycle> cycle, Ground ground, boolean edits) {
    Map<String, String> names = numbers.names(ground.municipality(), ground.year());
    Part part =
        Part.of("Метод и источник каждого показателя")
            .nothing("Сначала выберите показатели на первом этапе.");
    List<Option> options = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (Chosen chosen : cycle.state().indicators()) {
      String name = chosen.qualitative() ? chosen.name() : names.getOrDefault(chosen.code(), "");
      options.add(Option.of(chosen.code(), chosen.code() + ". " + name));
      if (!chosen.collected()) {
        bare.add(chosen.code());
      }
      part.item(method(chosen, name));
    }
    return edits && !options.isEmpty() ? part.form(collecting(cycle, options, bare, ground)) : part;
  }

  private static Item method(Chosen chosen, String name) {
    String how = chosen.methods().stream().map(Method::title).collect(Collectors.joining(", "));
    String where = chosen.sources().stream().map(Source::title).collect(Collectors.joining(", "));
    Item item = Item.of(chosen.code() + ". " + name);
    return chosen.collected()
        ? item.note(Russian.capital(how) + ". Источник: " + where + ".")
        : item.badge(Badge.warning("Не указано"));
  }

  private static Form collecting(
      Stored<Cycle> cycle, List<Option> options, List<String> bare, Ground ground) {
    return Form.changing("methods", ground.at(PATH + "/methods"), cycle.version(), "Записать")
        .folded("Указать метод и источник")
        .fields(
            Fields.checkboxes("codes", "Для показателей", options).value(bare),
            Fields.checkboxes(
                "methods",
                "Методы",
                Arrays.stream(Method.values()).map(m -> Option.of(m.name(), m.title())).toList()),
            Fields.checkboxes(
                "sources",
                "Источники",
                Arrays.stream(Source.values()).map(s -> Option.of(s.name(), s.title())).toList()));
  }

  private Part campaigns(Stored<Cycle> cycle, Ground ground, boolean edits) {
    Part part =
        Part.of("Календарь мониторингов")
            .hint(
                "Инструментарий → сбор → обработка → хранение → распространение. Числа хранит"
                    + " замороженное окно.");
    cycle.state().campaigns().forEach(c -> part.item(campaign(cycle, c, ground, edits)));
    return edits ? part.form(campaign(cycle, ground)) : part;
  }

  private Item campaign(Stored<Cycle> cycle, Campaign c, Ground ground, boolean edits) {
    Badge state =
        c.done()
            ? Badge.good("Завершён")
            : c.late(ground.today())
                ? Badge.bad("Просрочен: " + c.step().title())
                : c.from().isAfter(ground.today())
                    ? Badge.neutral("Впереди")
                    : Badge.info(Russian.capital(c.step().title()));
    String window = c.window() == null ? "" : " Числа: окно № " + c.window().number() + ".";
    Item item =
        Item.of(c.title())
            .badge(state)
            .note(
                Russian.range(c.from(), c.to())
                    + ". "
                    + c.responsible()
                    + ". Для чего: "
                    + Told.small(c.use())
                    + "."
                    + window);
    if (c.window() != null) {
      item =
          item.href(
              "/monitoring/tracks/"
                  + (c.track() == null ? "track1" : c.track())
                  + "?year="
                  + ground.year()
                  + "&window="
                  + c.window().id());
    }
    if (!edits || c.done()) {
      return item;
    }
    String path = PATH + "/campaigns/" + c.id();
    String version = "?version=" + cycle.version();
    Action step =
        Action.post("Дальше: " + c.step().next().title(), ground.at(path + "/step" + version));
    Action freeze =
        Action.post("Заморозить числа", ground.at(path + "/freeze" + version))
            .icon("lock")
            .confirm("Заморозить таблицы? Числа окна больше не изменятся.");
    return c.window() == null ? item.action(freeze).action(step) : item.action(step);
  }

  private Form campaign(Stored<Cycle> cycle, Ground ground) {
    return Form.changing(
            "campaign", ground.at(PATH + "/campaigns"), cycle.version(), "Добавить мониторинг")
        .folded("Добавить мониторинг по запросу или отдельному плану")
        .fields(
            Fields.text("title", "Название").required().with("maxlength", 300),
            Fields.select("track", "Трек", tracks(ground)).with("placeholder", "Все треки"),
            Fields.date("from", "С").required().value(ground.today()),
            Fields.date("to", "По").required(),
            Fields.text("responsible", "Ответственный").required().with("maxlength", 200),
            Fields.textarea("use", "Использование результатов").required().with("maxlength", 500));
  }

  private Part notes(Ground ground) {
    Part part =
        Part.of("Справки года")
            .nothing("Справок пока нет. Новая начинается с показателей под угрозой.")
            .action(Action.link("Написать справку", ground.at("/monitoring/notes/new"), "plus"))
            .action(
                Action.link("Что требует внимания", ground.at("/monitoring/attention"), "flag"));
    shelves
        .notes()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            n ->
                part.item(
                    Item.of(n.state().title())
                        .note(n.state().kind().title())
                        .href("/monitoring/notes/" + n.id())
                        .badge(
                            n.state().published()
                                ? Badge.good("Опубликована")
                                : Badge.neutral("Черновик"))));
    return part;
  }

  private Part recommendations(Ground ground) {
    Part part =
        Part.of("Рекомендации года")
            .nothing("Рекомендаций пока нет.")
            .action(
                Action.link(
                    "Выдать рекомендацию", ground.at("/monitoring/recommendations/new"), "plus"))
            .action(Action.link("Все рекомендации", ground.at("/monitoring/recommendations")));
    shelves
        .recommendations()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            r ->
                part.item(
                    Item.of(r.state().text())
                        .note(
                            r.state().to().kind().title() + ", до " + Russian.date(r.state().due()))
                        .href("/monitoring/recommendations/" + r.id())
                        .badge(Told.state(r.state(), ground.today()))));
    return part;
  }

  private Part measures(Ground ground) {
    Part part =
        Part.of("Меры года")
            .nothing("Мер пока нет.")
            .action(Action.link("Добавить меру", ground.at("/monitoring/measures/new"), "plus"))
            .action(Action.link("План мер", ground.at("/monitoring/measures")));
    of(ground)
        .forEach(
            m ->
                part.item(
                    Item.of(m.state().title())
                        .note(Told.term(m.state()) + ". " + m.state().responsible())
                        .href("/monitoring/measures/" + m.id())
                        .badge(Told.state(m.state(), ground.today()))));
    return part;
  }

  private List<Stored<Measure>> of(Ground ground) {
    return shelves.measures().of(ground.municipality(), ground.year().toString());
  }

  private Part resolutions(Ground ground) {
    Part part =
        Part.of("Управленческие решения года")
            .nothing("Решений пока нет.")
            .action(Action.link("Внести решение", ground.at("/monitoring/resolutions/new"), "plus"))
            .action(Action.link("Все решения", ground.at("/monitoring/resolutions")));
    shelves
        .resolutions()
        .of(ground.municipality(), ground.year().toString())
        .forEach(
            r ->
                part.item(
                    Item.of(ResolutionWords.title(r.state()))
                        .note(r.state().text())
                        .href("/monitoring/resolutions/" + r.id())
                        .badge(ResolutionWords.state(r.state(), ground.today()))));
    return part;
  }

  private Part effects(Ground ground) {
    Part part = Part.of("Было — стало").nothing("Мер в этом году нет: оценивать нечего.");
    for (Stored<Measure> stored : of(ground)) {
      Measure m = stored.state();
      Item item = Item.of(m.title()).href("/monitoring/measures/" + stored.id());
      part.item(
          m.effect() == null
              ? item.badge(Told.state(m, ground.today()))
                  .note(m.before().code() + ": было " + Told.number(m.before()))
              : item.badge(Told.change(m.effect().change()))
                  .note(
                      m.before().code()
                          + ": было "
                          + Told.number(m.before())
                          + ", стало "
                          + Told.number(m.effect().after())));
    }
    return part;
  }
}

package ru.traektoria.monitoring.cycle.web.pages.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** What the cycle has chosen: goals, indicators, and how each of them is collected. */
@Component
class ChosenParts {

  private static final String PATH = CyclePages.PATH;

  private final YearNumbers numbers;
  private final CycleChoices choices;

  ChosenParts(YearNumbers numbers, CycleChoices choices) {
    this.choices = choices;
    this.numbers = numbers;
  }

  Part goals(Stored<Cycle> cycle, Ground ground, boolean edits) {
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
                    Fields.select("track", "Трек", choices.tracks(ground.municipality()))
                        .with("placeholder", "Все треки")))
        : part;
  }

  /** What was found of a qualitative one is written down when the stage is closed as well. */
  Part indicators(Stored<Cycle> cycle, Ground ground, boolean open, boolean edits) {
    Map<String, String> names = numbers.names(ground.municipality(), ground.year());
    Part part =
        Part.of("Показатели цикла")
            .hint("Количественные считаются сами; качественным число не приписывают.")
            .nothing("Показатели ещё не выбраны.");
    cycle.state().indicators().forEach(c -> part.item(indicator(c, names, ground)));
    if (open) {
      return part.form(choosing(cycle, names, ground)).form(qualitative(cycle, ground));
    }
    List<Option> qualitative =
        cycle.state().indicators().stream()
            .filter(Chosen::qualitative)
            .map(c -> Option.of(c.name(), c.code() + ". " + c.name()))
            .toList();
    return edits && !qualitative.isEmpty() ? part.form(finding(cycle, qualitative, ground)) : part;
  }

  private static Form finding(Stored<Cycle> cycle, List<Option> qualitative, Ground ground) {
    return Form.changing(
            "qualitative", ground.at(PATH + "/qualitative"), cycle.version(), "Записать вывод")
        .folded("Записать вывод по качественному показателю")
        .fields(
            Fields.select("name", "Показатель", qualitative).required(),
            Fields.textarea("finding", "Что установлено").with("maxlength", 2000));
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
    List<String> chosen = cycle.state().indicators().stream().map(Chosen::code).toList();
    return Form.changing(
            "indicators", ground.at(PATH + "/indicators"), cycle.version(), "Сохранить выбор")
        .folded("Выбрать показатели")
        .fields(
            Fields.checkboxes("codes", "Показатели", CycleChoices.indicators(names))
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

  Part methods(Stored<Cycle> cycle, Ground ground, boolean edits) {
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
}

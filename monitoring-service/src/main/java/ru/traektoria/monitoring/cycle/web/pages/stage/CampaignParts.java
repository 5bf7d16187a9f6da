package ru.traektoria.monitoring.cycle.web.pages.stage;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** The calendar of the year: each collection of data on its way to a frozen window. */
@Component
class CampaignParts {

  private static final String PATH = CyclePages.PATH;

  private final CycleChoices choices;

  CampaignParts(CycleChoices choices) {
    this.choices = choices;
  }

  Part campaigns(Stored<Cycle> cycle, Ground ground, boolean edits) {
    Part part =
        Part.of("Календарь мониторингов")
            .hint(
                "Инструментарий → сбор → обработка → хранение → распространение. Числа хранит"
                    + " замороженное окно.");
    cycle.state().campaigns().forEach(c -> part.item(campaign(cycle, c, ground, edits)));
    return edits ? part.form(campaign(cycle, ground)) : part;
  }

  private static Item campaign(Stored<Cycle> cycle, Campaign c, Ground ground, boolean edits) {
    String window = c.window() == null ? "" : " Числа: окно № " + c.window().number() + ".";
    String when = Russian.range(c.from(), c.to()) + ". " + c.responsible();
    Item item =
        Item.of(c.title())
            .badge(state(c, ground))
            .note(when + ". Для чего: " + Told.small(c.use()) + "." + window);
    Item opened = c.window() == null ? item : item.href(table(c, ground));
    return edits && !c.done() ? steps(opened, c, cycle.version(), ground) : opened;
  }

  private static Badge state(Campaign c, Ground ground) {
    if (c.done()) {
      return Badge.good("Завершён");
    }
    if (c.late(ground.today())) {
      return Badge.bad("Просрочен: " + c.step().title());
    }
    return c.from().isAfter(ground.today())
        ? Badge.neutral("Впереди")
        : Badge.info(Russian.capital(c.step().title()));
  }

  /** The table as the campaign's window has frozen it. */
  private static String table(Campaign c, Ground ground) {
    String track = c.track() == null ? "track1" : c.track();
    String at = "?year=" + ground.year() + "&window=" + c.window().id();
    return "/monitoring/tracks/" + track + at;
  }

  private static Item steps(Item item, Campaign c, long seen, Ground ground) {
    String path = PATH + "/campaigns/" + c.id();
    String version = "?version=" + seen;
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
            Fields.select("track", "Трек", choices.tracks(ground.municipality()))
                .with("placeholder", "Все треки"),
            Fields.date("from", "С").required().value(ground.today()),
            Fields.date("to", "По").required(),
            Fields.text("responsible", "Ответственный").required().with("maxlength", 200),
            Fields.textarea("use", "Использование результатов").required().with("maxlength", 500));
  }
}

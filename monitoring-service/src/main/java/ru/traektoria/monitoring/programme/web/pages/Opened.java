package ru.traektoria.monitoring.programme.web.pages;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;

/**
 * An edition as it is looked at.
 *
 * @param asked number of the edition in the address; {@code null}: the newest
 * @param edits whether the reader may change it
 */
record Opened(Stored<Programme> stored, Edition edition, Integer asked, boolean edits) {

  static Opened of(Stored<Programme> stored, Integer asked, boolean methodist) {
    Edition edition = asked == null ? stored.state().latest() : stored.state().edition(asked);
    if (edition == null) {
      throw Problems.notFound("Редакция", String.valueOf(asked));
    }
    boolean draft = edition == stored.state().latest() && !edition.approved();
    return new Opened(stored, edition, asked, methodist && draft);
  }

  String path() {
    return PassportsPages.PATH + "/" + stored.id();
  }

  Heading heading() {
    Heading heading =
        Heading.of(edition.passport().title())
            .under("Главная", "/")
            .under("Программы муниципалитета", PassportsPages.PATH)
            .badge(PassportsPages.state(stored.state()))
            .lead(
                "Редакция № " + edition.number() + ", " + PassportsPages.term(edition.passport()));
    String table = stored.state().table();
    return table == null
        ? heading
        : heading.action(Action.link("Таблица показателей", address(table), "table"));
  }

  /** Tracks have their own page, other tables that of programmes. */
  private static String address(String table) {
    return table.startsWith("track")
        ? "/monitoring/tracks/" + table
        : "/monitoring/programmes/" + table;
  }

  List<Tab> tabs(String open) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(Tab.of("Результаты и паспорт", at(""), open.isEmpty()));
    tabs.add(
        Tab.of("Дорожная карта", at("/roadmap"), open.equals("/roadmap"))
            .count(edition.roadmap().size()));
    tabs.add(
        Tab.of("Риски и проблемы", at("/risks"), open.equals("/risks"))
            .count(edition.risks().size()));
    return tabs;
  }

  private String at(String part) {
    return path() + part + (asked == null ? "" : "?edition=" + asked);
  }

  Form form(String list, String button) {
    return Form.changing(list, path() + "/" + list, stored.version(), button);
  }

  /** The item with a button that takes it out of the draft. */
  Item removable(Item item, String list, String element) {
    return edits
        ? item.action(
            Action.post(
                    "Убрать",
                    path() + "/" + list + "/" + element + "/remove?version=" + stored.version())
                .confirm("Убрать из редакции?"))
        : item;
  }

  static List<Option> kinds() {
    return List.of(
        Option.of("FLOOR", "Не меньше"),
        Option.of("CEILING", "Не больше"),
        Option.of("TREND", "Лучше базы"),
        Option.of("COUNT", "Числом"),
        Option.of("PERCENTAGE_POINTS", "Процентные пункты к базе"),
        Option.of("RELATIVE", "Проценты от базы"));
  }
}

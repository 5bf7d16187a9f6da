package ru.traektoria.monitoring.web.pages.period;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.web.Differences.Difference;
import ru.traektoria.monitoring.web.SinceFrozen.Moved;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Что изменилось и почему, indicator by indicator. */
final class ChangesTable {

  private ChangesTable() {}

  static Table<Difference> of(String path, FrozenWindow window, String with) {
    boolean live = with == null || with.isBlank();
    return Table.of(
            "changes",
            path,
            Column.<Difference>text("code", "Код", d -> d.then().code()),
            Column.<Difference>link(
                    "name", "Показатель", d -> d.then().name(), d -> href(d, window))
                .note(d -> "на " + Russian.date(d.then().asOf())),
            Column.<Difference>text("then", "В этом окне", d -> Words.brief(d.then())),
            Column.<Difference>text(
                "now",
                live ? "Сейчас" : "В другом окне",
                d -> d.now() == null ? Russian.NOTHING : Words.brief(d.now())),
            Column.<Difference>text("people", "Кто добавился и ушёл", ChangesTable::people),
            Column.<Difference>text("why", "Почему", d -> why(d, live)))
        .empty(
            Empty.saying("Ничего не изменилось")
                .advice("Каждый показатель посчитался бы так же и по тем же людям."));
  }

  private static String href(Difference difference, FrozenWindow window) {
    return "/monitoring/indicators/" + difference.then().code() + "?window=" + window.id();
  }

  private static String people(Difference difference) {
    List<String> words = new ArrayList<>();
    add(words, "числитель", difference.numerator());
    add(words, "знаменатель", difference.denominator());
    return words.isEmpty() ? Russian.NOTHING : String.join("; ", words);
  }

  private static void add(List<String> words, String where, Moved moved) {
    if (!moved.nobody()) {
      words.add(
          where + ": +" + Russian.number(moved.joined()) + " −" + Russian.number(moved.left()));
    }
  }

  private static String why(Difference difference, boolean live) {
    List<String> why = new ArrayList<>(difference.why());
    boolean counted =
        !difference.numerator().nobody() || !difference.denominator().nobody() || why.isEmpty();
    if (counted) {
      why.add(live ? "факты внесены позже, см. ниже" : "факты внесены между окнами");
    }
    return Russian.capital(String.join("; ", why));
  }
}

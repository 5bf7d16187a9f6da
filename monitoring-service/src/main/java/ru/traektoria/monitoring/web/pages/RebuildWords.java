package ru.traektoria.monitoring.web.pages;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.log.Rebuild;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** What a fold anew says of itself. */
final class RebuildWords {

  private RebuildWords() {}

  static Table<Rebuild> table(String path, ZoneId zone) {
    return Table.of(
            "rebuilds",
            path,
            Column.<Rebuild>link("id", "Свёртка", r -> "№ " + r.id(), r -> path + "/" + r.id()),
            Column.<Rebuild>text("at", "Начата", r -> Russian.dateTime(r.startedAt(), zone)),
            Column.<Rebuild>text("by", "Кем", Rebuild::by),
            Column.<Rebuild>text("from", "Откуда", r -> from(r.from())),
            Column.<Rebuild>number("folded", "Событий", Rebuild::folded),
            Column.<Rebuild>text("took", "Сколько шла", RebuildWords::took),
            Column.<Rebuild>badge("result", "Чем кончилась", RebuildWords::result))
        .empty(
            Empty.saying("Журнал ещё не сворачивали заново")
                .advice(
                    "Сделайте это после восстановления данных или когда числа вызывают сомнение."));
  }

  static List<Entry> entries(Rebuild rebuild, ZoneId zone) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Начата", Russian.dateTime(rebuild.startedAt(), zone)));
    entries.add(Entry.of("Кем", rebuild.by()));
    entries.add(Entry.of("Откуда", from(rebuild.from())));
    entries.add(Entry.of("Прочитано событий", Russian.of(rebuild.folded(), rebuild.total())));
    entries.add(Entry.of("Сколько шла", took(rebuild)));
    if (rebuild.problem() != null) {
      entries.add(Entry.of("Почему не удалась", rebuild.problem()));
    }
    return entries;
  }

  private static String from(Rebuild.From from) {
    return from == Rebuild.From.BEGINNING ? "с начала журнала" : "с последнего снимка";
  }

  private static String took(Rebuild rebuild) {
    if (!rebuild.finished()) {
      return Russian.NOTHING;
    }
    Duration took = Duration.between(rebuild.startedAt(), rebuild.finishedAt());
    return took.toSeconds() < 1 ? "меньше секунды" : Russian.number(took.toSeconds()) + " с";
  }

  static Badge result(Rebuild rebuild) {
    return switch (rebuild.state()) {
      case FOLDING -> Badge.info("Идёт").icon("progress");
      case FAILED -> Badge.bad("Не удалась");
      case SWAPPED ->
          Boolean.TRUE.equals(rebuild.same())
              ? Badge.good("Факты те же")
              : Badge.bad("Отличаются: " + Russian.number(rebuild.differing()));
    };
  }
}

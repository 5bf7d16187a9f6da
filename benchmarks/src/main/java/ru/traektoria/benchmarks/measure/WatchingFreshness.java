package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.platform.Tables;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.local.demo.town.Organisation;

/** From a click to the table that shows it, at fifty clicks a second for a minute. */
public final class WatchingFreshness {

  private static final int SCHOOLS = 48;
  private static final int PREPARING = 6;
  private static final double RATE = 50;
  private static final int WARM_UP_SECONDS = 20;
  private static final double EXPECTED_MILLIS = 1_000;

  private final Installation platform;
  private final ImportedTown town;
  private final Report report;
  private final int seconds;

  WatchingFreshness(Installation platform, ImportedTown town, Report report, int seconds) {
    this.platform = platform;
    this.town = town;
    this.report = report;
    this.seconds = seconds;
  }

  void measure() {
    List<School> schools = schools();
    Seen seen = new Seen();
    long period = Math.round(SCHOOLS / RATE * 1e9);
    long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    long measured = start + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
    long end = measured + TimeUnit.SECONDS.toNanos(seconds);
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < SCHOOLS; i++) {
      Lane.Pace pace = new Lane.Pace(start + i * period / SCHOOLS, period, measured, end);
      lanes.add(new Lane(schools.get(i), new Tables(town.methodist()), pace, seen));
    }
    Processors processors = new Processors(platform);
    Together.all(lanes, SCHOOLS);
    long ended = System.nanoTime();
    Figure busy = processors.busy();
    tell(seen, (ended - measured) / 1e9);
    report.add(busy);
  }

  /** The largest schools; the one after them is only asked whether the services know its people. */
  private List<School> schools() {
    List<String> names =
        town.town().organisations().stream()
            .sorted(Comparator.comparingInt(Organisation::staff).reversed())
            .limit(SCHOOLS + 1)
            .map(Organisation::shortName)
            .toList();
    List<School> schools = names.stream().map(name -> new School(town, name)).toList();
    everybodyIsKnown(schools.get(SCHOOLS));
    List<Callable<Void>> preparations = new ArrayList<>();
    for (int i = 0; i < SCHOOLS; i++) {
      School school = schools.get(i);
      String name = names.get(i);
      preparations.add(
          () -> {
            school.prepareHolds(name);
            return null;
          });
    }
    Together.all(preparations, PREPARING);
    return schools;
  }

  /** Names travel to the services on a topic of their own: waits until a spare click is taken. */
  private static void everybodyIsKnown(School school) {
    for (Click spare : List.of(school.spareCourse(), school.sparePair())) {
      List<RuntimeException> refusals = new ArrayList<>();
      try {
        Patience.until("сервисы знают педагогов", 90, 500, () -> taken(spare, refusals));
      } catch (IllegalStateException late) {
        late.initCause(refusals.get(refusals.size() - 1));
        throw late;
      }
    }
  }

  private static boolean taken(Click spare, List<RuntimeException> refusals) {
    try {
      spare.act().run();
      return true;
    } catch (IllegalStateException notYet) {
      refusals.add(notYet);
      return false;
    }
  }

  private void tell(Seen seen, double took) {
    Map<String, Object> rate = new LinkedHashMap<>();
    rate.put("clicks", seen.afterClick.count());
    rate.put("perSecond", seen.afterClick.count() / took);
    rate.put("looksAtTablesPerSecond", seen.looks.get() / took);
    report.add(
        Figure.plain(
            "Нагрузка: нажатий в секунду через шлюз (и взглядов на таблицы)",
            String.format(
                Figure.RUSSIAN,
                "%.1f (%.0f)",
                seen.afterClick.count() / took,
                seen.looks.get() / took),
            rate));
    report.add(Figure.times("Ответ на нажатие", seen.answer));
    report.add(Figure.times("От ответа до таблицы", seen.afterAnswer));
    report.add(Figure.times("От нажатия до таблицы", seen.afterClick, EXPECTED_MILLIS));
    seen.byKind.forEach((kind, times) -> report.add(Figure.times("· " + kind, times)));
  }
}

package ru.traektoria.benchmarks.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Percentiles;
import ru.traektoria.benchmarks.report.Report;
import tools.jackson.databind.JsonNode;

/**
 * From an event's way into Kafka to the table that counts it, at two hundred events a second: each
 * opens a vacancy in one of forty schools in turn, so that the number that its school has to show
 * is known exactly. T2.1 of all schools is asked over HTTP all the time; an event is seen when the
 * whole answer that counts it is here. It began when it was handed to the producer.
 */
final class AppendingToTable {

  private static final double EXPECTED_MILLIS = 250;
  private static final int RATE = 200;
  private static final int SCHOOLS = 40;
  private static final int WARM_UP_SECONDS = 20;
  private static final long PAUSE_NANOS = 5_000_000;
  private static final String TABLE = "/api/v1/monitoring/tables/track2/organisations?codes=T2.1";

  private final FedPlatform fed;
  private final Report report;
  private final int seconds;
  private final Percentiles times = new Percentiles();
  private final Percentiles looks = new Percentiles();

  /** An event on its way: the number that shows it. */
  private record Sent(long nanos, int shownBy, boolean counts) {}

  private final Map<String, Deque<Sent>> waiting = new HashMap<>();

  AppendingToTable(FedPlatform fed, Report report, int seconds) {
    this.fed = fed;
    this.report = report;
    this.seconds = seconds;
  }

  void measure() {
    List<String> schools = fed.organisations().subList(0, SCHOOLS);
    Http methodist = fed.methodist(8106);
    Map<String, Integer> numbers = numbers(methodist);
    schools.forEach(school -> waiting.put(school, new ArrayDeque<>()));
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Thread watcher = new Thread(() -> watch(methodist, going, failure));
    watcher.start();
    long began = System.nanoTime();
    int all = (WARM_UP_SECONDS + seconds) * RATE;
    for (int i = 0; i < all; i++) {
      Patience.sleep(began + i * (1_000_000_000L / RATE) - System.nanoTime());
      send(schools.get(i % SCHOOLS), numbers, i >= WARM_UP_SECONDS * RATE);
    }
    double rate = all / ((System.nanoTime() - began) / 1e9);
    Patience.until("все события в таблице", 30, 20, () -> nobodyWaits() || failure.get() != null);
    going.set(false);
    join(watcher);
    if (failure.get() != null || times.count() != (long) seconds * RATE) {
      throw new IllegalStateException("Не все события увидены: " + times.count(), failure.get());
    }
    tell(rate);
  }

  private void send(String school, Map<String, Integer> numbers, boolean counts) {
    int shownBy = numbers.merge(school, 1, Integer::sum);
    synchronized (waiting) {
      waiting.get(school).add(new Sent(System.nanoTime(), shownBy, counts));
    }
    fed.oneMoreVacancy(school);
  }

  private void watch(
      Http methodist, AtomicBoolean going, AtomicReference<RuntimeException> failure) {
    try {
      while (going.get()) {
        long asked = System.nanoTime();
        Map<String, Integer> shown = numbers(methodist);
        long now = System.nanoTime();
        looks.add(now - asked);
        see(shown, now);
        Patience.sleep(PAUSE_NANOS);
      }
    } catch (RuntimeException broken) {
      failure.set(broken);
    }
  }

  private void see(Map<String, Integer> shown, long now) {
    synchronized (waiting) {
      waiting.forEach(
          (school, sent) -> {
            while (!sent.isEmpty() && sent.peek().shownBy() <= shown.getOrDefault(school, 0)) {
              Sent seen = sent.poll();
              if (seen.counts()) {
                times.add(now - seen.nanos());
              }
            }
          });
    }
  }

  private boolean nobodyWaits() {
    synchronized (waiting) {
      return waiting.values().stream().allMatch(Deque::isEmpty);
    }
  }

  private static Map<String, Integer> numbers(Http methodist) {
    JsonNode table = methodist.get(TABLE).json();
    JsonNode organisations = table.get("organisations");
    JsonNode numerators = table.get("indicators").get(0).get("numerators");
    Map<String, Integer> numbers = new HashMap<>();
    for (int place = 0; place < organisations.size(); place++) {
      numbers.put(organisations.get(place).asString(), numerators.get(place).asInt(0));
    }
    return numbers;
  }

  private void tell(double rate) {
    Map<String, Object> load = new LinkedHashMap<>();
    load.put("perSecond", rate);
    load.put("looks", looks.count());
    report.add(
        Figure.plain(
            "События в секунду (взгляд на таблицу по всем школам, p50)",
            String.format(Figure.RUSSIAN, "%.0f (%.1f мс)", rate, looks.millis(50)),
            load));
    String what =
        String.format(
            Figure.RUSSIAN, "От записи в Kafka до таблицы при %,d педагогов", fed.teachers());
    report.add(Figure.times(what, times, EXPECTED_MILLIS));
  }

  private static void join(Thread thread) {
    try {
      thread.join(TimeUnit.SECONDS.toMillis(30));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}

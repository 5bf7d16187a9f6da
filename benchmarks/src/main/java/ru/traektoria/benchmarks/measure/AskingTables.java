package ru.traektoria.benchmarks.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.platform.Tables;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Percentiles;
import ru.traektoria.benchmarks.report.Report;

/**
 * How long a table takes: inside the service (its Server-Timing), over HTTP at the service, and
 * through the gateway. No question is asked twice unless the cache is what is measured.
 */
final class AskingTables {

  private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 8, 31);
  private static final int WARM_UP = 90;
  private static final long PAUSE_NANOS = 15_000_000;
  private static final List<String> SUBJECTS =
      List.of("MATHEMATICS", "RUSSIAN", "PHYSICS", "HISTORY", "BIOLOGY", "MUSIC");

  private final FedPlatform fed;
  private final Report report;
  private final Tables direct;
  private final Tables throughGateway;
  private final int questions;
  private final Percentiles service = new Percentiles();
  private final Percentiles gateway = new Percentiles();

  /**
   * Asks a platform that has been fed.
   *
   * @param questions of each kind, at most 1,000
   */
  AskingTables(FedPlatform fed, Report report, int questions) {
    this.fed = fed;
    this.report = report;
    this.direct = new Tables(fed.methodist(8106));
    this.throughGateway = new Tables(fed.methodist(8080));
    this.questions = questions;
  }

  /** Asks everything; {@code limit} is for what has to be computed, in milliseconds, or none. */
  void measure(Double limit) {
    List<String> days = days();
    for (String track : Tables.TRACKS) {
      report.add(figure("вычислена, " + name(track), ask(track, days), limit));
    }
    report.add(figure("вычислена, по школам и предметам", slices(days), limit));
    report.add(figure("вычислена, пока факты меняются", moving(), limit));
    report.add(figure("из памяти", remembered(), null));
    report.add(Figure.times(title("по HTTP у сервиса, вычислена"), service));
    report.add(Figure.times(title("по HTTP через шлюз, вычислена"), gateway));
  }

  private Figure figure(String what, Percentiles times, Double limit) {
    String title = title("внутри сервиса, " + what);
    return limit == null ? Figure.times(title, times) : Figure.times(title, times, limit);
  }

  private String title(String what) {
    return String.format(Figure.RUSSIAN, "Таблица при %,d педагогов: %s", fed.teachers(), what);
  }

  private static String name(String track) {
    return "трек " + track.charAt(track.length() - 1);
  }

  /** Every day of three academic years in an order that repeats. */
  private static List<String> days() {
    List<String> days =
        new ArrayList<>(FIRST.datesUntil(LAST.plusDays(1)).map(day -> "asOf=" + day).toList());
    Collections.shuffle(days, new Random(7));
    return days;
  }

  private Percentiles ask(String track, List<String> all) {
    all.subList(0, WARM_UP).forEach(question -> direct.ask(track, question));
    Percentiles inside = new Percentiles();
    int number = 0;
    for (String question : all.subList(WARM_UP, WARM_UP + questions)) {
      computed(track, question, number++, inside);
    }
    return inside;
  }

  /** Asks by the two ways in turn. */
  private void computed(String track, String question, int number, Percentiles inside) {
    boolean straight = number % 2 == 0;
    Tables.Asked asked = (straight ? direct : throughGateway).ask(track, question);
    (straight ? service : gateway).add(asked.answer().nanos());
    inside.addMillis(asked.insideMillis());
  }

  private Percentiles slices(List<String> days) {
    Random random = new Random(11);
    Percentiles inside = new Percentiles();
    for (int i = 0; i < questions; i++) {
      List<String> places = fed.organisations();
      String slice =
          i % 3 == 0
              ? "&subject=" + SUBJECTS.get(i / 3 % SUBJECTS.size())
              : "&organisation=" + places.get(random.nextInt(places.size()));
      computed(Tables.TRACKS.get(i % 3), days.get(i) + slice, i, inside);
    }
    return inside;
  }

  /** Today's whole table while a hundred facts a second arrive, so that no answer is remembered. */
  private Percentiles moving() {
    AtomicBoolean going = new AtomicBoolean(true);
    Thread facts =
        new Thread(
            () -> {
              while (going.get()) {
                fed.oneMoreVacancy();
                Patience.sleep(10_000_000);
              }
            });
    facts.start();
    Percentiles inside = new Percentiles();
    for (int i = 0; i < questions; i++) {
      Patience.sleep(PAUSE_NANOS);
      computed(Tables.TRACKS.get(i % 3), "", i, inside);
    }
    going.set(false);
    join(facts);
    fed.caughtUp();
    return inside;
  }

  private Percentiles remembered() {
    Percentiles inside = new Percentiles();
    Tables.TRACKS.forEach(track -> direct.ask(track, ""));
    for (int i = 0; i < questions; i++) {
      inside.addMillis(direct.ask(Tables.TRACKS.get(i % 3), "").insideMillis());
    }
    return inside;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}

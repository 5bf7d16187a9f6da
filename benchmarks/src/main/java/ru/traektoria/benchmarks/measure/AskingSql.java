package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ru.traektoria.benchmarks.platform.Download;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Percentiles;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.benchmarks.sql.Cells;
import ru.traektoria.benchmarks.sql.FlatFacts;
import ru.traektoria.benchmarks.sql.SqlTables;

/**
 * Forty indicators by a thousand schools on a day: the service over HTTP, and PostgreSQL from the
 * same facts in flat tables with indexes, in turns. No day is asked twice; «remembered» asks the
 * same day again, as everybody does until a fact changes.
 */
final class AskingSql {

  private static final String PROGRAMMES = "track1,track2,track3,P";
  private static final String CODES =
      "T1.1,T1.2,T1.3,T1.3n,T1.4,T1.5,T1.6,T1.6a,T1.7,T1.8,T1.9,T1.9b,T1.10,T1.11,T1.11u,"
          + "T2.1,T2.1r,T2.1h,T2.1n,T2.2,T2.2a,T2.2b,T2.3,T2.3f,T2.4,T2.5,T2.6,T2.7,T2.8,T2.8a,"
          + "T2.8b,T2.9,T3.1,T3.1a,T3.1b,T3.1c,T3.1r,P2.1,P2.6,P5.1";
  private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
  private static final int COMPARED = 12;

  /** The compiler takes a processor for a quarter of a minute after a start. */
  private static final int WARM_UP = 2_400;

  private static final int SQL_WARM_UP = 2;
  private static final int REPEATED = 400;
  private static final double P99_MILLIS = 10;
  private static final double TIMES = 20;

  private final FedPlatform fed;
  private final Path home;
  private final Report report;
  private final int questions;
  private final int sqlQuestions;
  private final Http methodist;

  AskingSql(FedPlatform fed, Path home, Report report, int questions, int sqlQuestions) {
    this.fed = fed;
    this.home = home;
    this.report = report;
    this.questions = questions;
    this.sqlQuestions = sqlQuestions;
    this.methodist = fed.methodist(8106);
  }

  void measure(String jdbc, FlatFacts facts) {
    List<LocalDate> days = new ArrayList<>(FIRST.datesUntil(LAST).toList());
    Collections.shuffle(days, new Random(7));
    try (SqlTables sql = new SqlTables(jdbc, home, facts)) {
      Cells last = equal(sql, days.subList(0, COMPARED));
      Percentiles started = warmUp(days.subList(0, days.size() / 2));
      days.subList(0, SQL_WARM_UP).forEach(day -> sql.ask(fed.municipality(), day));
      int measured = days.size() / 2;
      speed(sql, last, days.subList(measured, measured + questions));
      report.add(Figure.times("Таблица вычислена, пока сервис только запущен", started));
    }
  }

  private Download ask(LocalDate day) {
    return Download.of(
        methodist,
        "/api/v1/monitoring/tables/"
            + PROGRAMMES
            + "/organisations?codes="
            + CODES
            + "&asOf="
            + day);
  }

  /**
   * Asks until the service has settled. More days lie between two of the same than are remembered.
   *
   * @return how long the first answers took
   */
  private Percentiles warmUp(List<LocalDate> days) {
    Percentiles first = new Percentiles();
    for (int i = 0; i < WARM_UP; i++) {
      long nanos = ask(days.get(i % days.size())).nanos();
      if (i < days.size()) {
        first.add(nanos);
      }
    }
    return first;
  }

  private Cells equal(SqlTables sql, List<LocalDate> days) {
    Cells ours = null;
    for (LocalDate day : days) {
      ours = Cells.of(ask(day).json());
      String difference = ours.difference(sql.ask(fed.municipality(), day));
      if (!difference.isEmpty()) {
        throw new IllegalStateException("SQL считает иначе на " + day + ":\n" + difference);
      }
    }
    System.out.printf(
        Figure.RUSSIAN, "  равны: %d дат, показателей %d%n", days.size(), ours.indicators());
    return ours;
  }

  private void speed(SqlTables sql, Cells last, List<LocalDate> days) {
    Percentiles computed = new Percentiles();
    Percentiles remembered = new Percentiles();
    double before = processorSeconds();
    for (LocalDate day : days) {
      computed.add(ask(day).nanos());
      remembered.add(ask(day).nanos());
    }
    double pairs = (processorSeconds() - before) / days.size();
    String what =
        String.format(
            Figure.RUSSIAN,
            "%d показателей, %,d чисел, %,d педагогов",
            last.indicators(),
            last.size(),
            fed.teachers());
    report.add(Figure.times("Таблица по HTTP, вычислена: " + what, computed, P99_MILLIS));
    report.add(Figure.times("Таблица по HTTP, из памяти: " + what, remembered, P99_MILLIS));
    report.add(processor(pairs, days.get(days.size() - 1)));
    inTurns(sql, days.subList(0, sqlQuestions));
  }

  /** Both sides in turns; what we had been asked of these days is long forgotten. */
  private void inTurns(SqlTables sql, List<LocalDate> days) {
    Percentiles computed = new Percentiles();
    Percentiles remembered = new Percentiles();
    Percentiles postgres = new Percentiles();
    for (LocalDate day : days) {
      computed.add(ask(day).nanos());
      remembered.add(ask(day).nanos());
      long began = System.nanoTime();
      sql.ask(fed.municipality(), day);
      postgres.add(System.nanoTime() - began);
    }
    report.add(Figure.times("То же в PostgreSQL (JDBC)", postgres));
    report.add(Figure.times("Таблица вычислена, по очереди с PostgreSQL", computed));
    ratio(computed, remembered, postgres);
  }

  /** What an answer takes of the service's processors, which a busy machine leaves as it is. */
  private Figure processor(double pairSeconds, LocalDate day) {
    double before = processorSeconds();
    for (int i = 0; i < REPEATED; i++) {
      ask(day);
    }
    double remembered = (processorSeconds() - before) / REPEATED;
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("computedMillis", (pairSeconds - remembered) * 1e3);
    numbers.put("rememberedMillis", remembered * 1e3);
    return Figure.plain(
        "Процессорное время сервиса на ответ (со сборкой мусора и JIT)",
        String.format(
            Figure.RUSSIAN,
            "вычислена — %.1f мс, из памяти — %.1f мс",
            (pairSeconds - remembered) * 1e3,
            remembered * 1e3),
        numbers);
  }

  private double processorSeconds() {
    return fed.platform().processorSeconds().get("monitoring-service");
  }

  private void ratio(Percentiles computed, Percentiles remembered, Percentiles postgres) {
    double times = postgres.millis(50) / computed.millis(50);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("computed", times);
    numbers.put("remembered", postgres.millis(50) / remembered.millis(50));
    report.add(
        new Figure(
            "Быстрее PostgreSQL (медианы), числа равны",
            "≥ 20 раз",
            String.format(
                Figure.RUSSIAN,
                "вычислена — в %.0f раз, из памяти — в %.0f раз",
                times,
                postgres.millis(50) / remembered.millis(50)),
            times >= TIMES,
            numbers));
  }
}

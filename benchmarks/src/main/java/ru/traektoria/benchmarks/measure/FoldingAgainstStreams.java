package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.benchmarks.platform.OwnProcess;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.benchmarks.streams.Counts;
import ru.traektoria.benchmarks.streams.StreamsRound;
import tools.jackson.databind.JsonNode;

/**
 * The fold, in turns with Kafka Streams that computes a part of the same: П(D), T1.1, T1.8, T1.10
 * and T2.1 of every organisation on one day; once keeping all facts as the fold does, once only
 * what these numbers need. The fold answers any day; it has one thread, Streams has two and, in a
 * further round, one as well. Streams is done when its numbers are those of the running service.
 */
final class FoldingAgainstStreams {

  private static final double EXPECTED = 8;

  /** The end of the last academic year: everything that is counted has happened by then. */
  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

  private final FedPlatform fed;
  private final Path home;
  private final Report report;
  private final int rounds;

  FoldingAgainstStreams(FedPlatform fed, Path home, Report report, int rounds) {
    this.fed = fed;
    this.home = home;
    this.report = report;
    this.rounds = rounds;
  }

  void measure() {
    Map<String, Counts> expected = expected(fed);
    StreamsRound streams = streams(2);
    StreamsRound alone = streams(1);
    List<Took> folds = new ArrayList<>();
    List<StreamsRound.Result> needed = new ArrayList<>();
    List<StreamsRound.Result> everything = new ArrayList<>();
    List<StreamsRound.Result> oneThread = new ArrayList<>();
    new OwnProcess(
            fed.platform(),
            home,
            List.of("-Xmx512m", "-XX:+UseParallelGC"),
            "ru.traektoria.monitoring.town.FoldRate")
        .lead(
            List.of(
                fed.platform().broker(),
                String.valueOf(rounds),
                fed.municipality(),
                fed.platform().today().toString(),
                "led"),
            line -> {
              Took took = Took.of(line);
              if (took.what().equals("fold")) {
                folds.add(took);
                String round = "streams-" + took.round();
                needed.add(streams.until(expected, 0, round));
                everything.add(streams.until(expected, fed.events(), round + "-all"));
                oneThread.add(alone.until(expected, fed.events(), round + "-one"));
              }
            });
    List<Took> counted = folds.subList(1, folds.size());
    String numbers = "Свёртка к Kafka Streams (exactly-once, RocksDB), числа равны";
    tell(numbers + "; хранит все факты", counted, everything.subList(1, everything.size()));
    tell(numbers + "; все факты, один поток", counted, oneThread.subList(1, oneThread.size()));
    tell(numbers + "; только нужное для них", counted, needed.subList(1, needed.size()));
  }

  private StreamsRound streams(int threads) {
    return new StreamsRound(
        fed.platform().broker(), fed.platform().data().resolve("streams-" + threads), DAY, threads);
  }

  /** What the running service says of every organisation on the day. */
  static Map<String, Counts> expected(FedPlatform fed) {
    JsonNode table =
        fed.methodist(8106)
            .get("/api/v1/monitoring/tables/track1,track2/organisations?asOf=" + DAY)
            .json();
    Map<String, int[]> numbers = new TreeMap<>();
    for (JsonNode column : table.get("indicators")) {
      int into =
          switch (column.get("code").asString()) {
            case "T1.1" -> Counts.HIGHER_EDUCATION;
            case "T1.8" -> Counts.DIAGNOSED;
            case "T1.10" -> Counts.TRAINED;
            case "T2.1" -> Counts.VACANCIES;
            default -> -1;
          };
      for (int place = 0; into >= 0 && place < table.get("organisations").size(); place++) {
        int[] of =
            numbers.computeIfAbsent(
                table.get("organisations").get(place).asString(), id -> new int[5]);
        of[into] = column.get("numerators").get(place).asInt(0);
        if (into == Counts.HIGHER_EDUCATION) {
          of[Counts.PEDAGOGUES] = column.get("denominators").get(place).asInt(0);
        }
      }
    }
    Map<String, Counts> expected = new TreeMap<>();
    for (int number = 0; number < 5; number++) {
      int counted = number;
      if (numbers.values().stream().allMatch(of -> of[counted] == 0)) {
        throw new IllegalStateException("Сравнивать нечего: число " + number + " везде ноль");
      }
    }
    numbers.forEach((id, of) -> expected.put(id, new Counts(of)));
    return expected;
  }

  private void tell(String what, List<Took> folds, List<StreamsRound.Result> results) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < folds.size(); i++) {
      ratios.add(results.get(i).wall() / folds.get(i).wall());
    }
    long events = folds.get(0).events();
    double ratio = Took.median(ratios);
    double fold = Took.median(folds.stream().map(took -> events / took.wall()).toList());
    double streams = Took.median(results.stream().map(one -> events / one.wall()).toList());
    double foldMicros = Took.median(folds.stream().map(t -> 1e6 * t.cpu() / events).toList());
    double streamsMicros = Took.median(results.stream().map(t -> 1e6 * t.cpu() / events).toList());
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("events", events);
    numbers.put("ratios", ratios);
    numbers.put("foldPerSecond", fold);
    numbers.put("streamsPerSecond", streams);
    numbers.put("foldCpuMicrosPerEvent", foldMicros);
    numbers.put("streamsCpuMicrosPerEvent", streamsMicros);
    report.add(
        new Figure(
            what,
            "≥ 8",
            String.format(
                Figure.RUSSIAN,
                "%.1f: %,.0f против %,.0f событий/с; процессор %.1f против %.1f мкс на событие"
                    + " (%,d событий, кругов %d)",
                ratio,
                fold,
                streams,
                foldMicros,
                streamsMicros,
                events,
                folds.size()),
            ratio >= EXPECTED,
            numbers));
  }
}

package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.benchmarks.platform.OwnProcess;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;

/**
 * How fast monitoring folds, as a ratio to a bare consumer that only polls: raw, fold, raw, fold …
 * in a process of its own that runs the packaged monitoring-service's classes ({@code
 * town.FoldRate} of its tests) against the broker. A round whose tables differ from those of the
 * running service ends the benchmark.
 */
final class FoldingAgainstPolling {

  private static final double EXPECTED = 0.35;
  private static final List<String> YEARS = List.of("2026-27", "2025-26");

  private final FedPlatform fed;
  private final Path home;
  private final Report report;
  private final int rounds;

  FoldingAgainstPolling(FedPlatform fed, Path home, Report report, int rounds) {
    this.fed = fed;
    this.home = home;
    this.report = report;
    this.rounds = rounds;
  }

  void measure() {
    measure("как в `./run` и в контейнере, C2", List.of("-Xmx512m", "-XX:+UseParallelGC"));
    measure(
        "как запускает ./run, C1",
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
  }

  private void measure(String how, List<String> options) {
    List<Took> all = run(options);
    String tables = fed.digest(YEARS);
    List<Took> raws = counted(all, "raw");
    List<Took> folds = counted(all, "fold");
    for (Took fold : folds) {
      if (!fold.tables().equals(tables) || fold.events() != fed.events()) {
        throw new IllegalStateException("Свёртка разошлась с сервисом: " + fold + ", " + tables);
      }
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < folds.size(); i++) {
      ratios.add(raws.get(i).wall() / folds.get(i).wall());
    }
    tell(how, raws, folds, ratios);
  }

  /** The first round warms up and does not count. */
  private static List<Took> counted(List<Took> all, String what) {
    return all.stream().filter(took -> took.what().equals(what) && took.round() > 0).toList();
  }

  private List<Took> run(List<String> options) {
    List<Took> all = new ArrayList<>();
    new OwnProcess(fed.platform(), home, options, "ru.traektoria.monitoring.town.FoldRate")
        .run(
            List.of(
                fed.platform().broker(),
                String.valueOf(rounds),
                fed.municipality(),
                fed.platform().today().toString()),
            line -> all.add(Took.of(line)));
    return all;
  }

  private void tell(String how, List<Took> raws, List<Took> folds, List<Double> ratios) {
    double ratio = Took.median(ratios);
    double raw = rate(raws);
    double fold = rate(folds);
    double micros = 1e6 * Took.median(folds.stream().map(t -> t.cpu() / t.events()).toList());
    double rawMicros = 1e6 * Took.median(raws.stream().map(t -> t.cpu() / t.events()).toList());
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("events", folds.get(0).events());
    numbers.put("meanBytes", folds.get(0).bytes() / folds.get(0).events());
    numbers.put("rounds", folds.size());
    numbers.put("rawPerSecond", raw);
    numbers.put("foldPerSecond", fold);
    numbers.put("ratios", ratios);
    numbers.put("ratio", ratio);
    numbers.put("foldCpuMicrosPerEvent", micros);
    numbers.put("rawCpuMicrosPerEvent", rawMicros);
    report.add(
        new Figure(
            "Свёртка к голому чтению Kafka (" + how + ")",
            "≥ 0,35",
            String.format(
                Figure.RUSSIAN,
                "%.2f: %,.0f против %,.0f событий/с; процессор %.1f против %.1f мкс на событие"
                    + " (%,d событий по %d байт, кругов %d)",
                ratio,
                fold,
                raw,
                micros,
                rawMicros,
                folds.get(0).events(),
                folds.get(0).bytes() / folds.get(0).events(),
                folds.size()),
            ratio >= EXPECTED,
            numbers));
  }

  private static double rate(List<Took> all) {
    return Took.median(all.stream().map(took -> took.events() / took.wall()).toList());
  }
}

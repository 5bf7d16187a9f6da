package ru.traektoria.benchmarks.measure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast monitoring folds, as a ratio to a bare consumer that only polls: raw, fold, raw, fold …
 * in a process of its own that runs the packaged monitoring-service's classes ({@code
 * town.FoldRate} of its tests) against the broker. A round whose tables differ from those of the
 * running service ends the benchmark.
 */
final class FoldingAgainstPolling {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double EXPECTED = 0.2;
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

  /** One reading of everything; seconds. */
  private record Took(
      int round, String what, long events, long bytes, double wall, double cpu, String tables) {}

  void measure() {
    measure("как в контейнере, C2", List.of("-Xmx512m"));
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        home.resolve("monitoring-service/target/test-classes")
            + File.pathSeparator
            + fed.platform().unpacked("monitoring-service"));
    command.add("ru.traektoria.monitoring.town.FoldRate");
    command.add(fed.platform().broker());
    command.add(String.valueOf(rounds));
    command.add(fed.municipality());
    command.add(fed.platform().today().toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      List<Took> all = read(process.inputReader());
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Свёртка в отдельном процессе не удалась: " + command);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Took> read(BufferedReader lines) throws IOException {
    List<Took> all = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("{")) {
        System.err.println(line);
        continue;
      }
      JsonNode one = JSON.readTree(line);
      all.add(
          new Took(
              one.get("round").asInt(),
              one.get("what").asString(),
              one.get("events").asLong(),
              one.get("bytes").asLong(),
              one.get("wall").asDouble(),
              one.get("cpu").asDouble(),
              one.get("tables").asString()));
    }
    return all;
  }

  private void tell(String how, List<Took> raws, List<Took> folds, List<Double> ratios) {
    double ratio = median(ratios);
    double raw = rate(raws);
    double fold = rate(folds);
    double micros = 1e6 * median(folds.stream().map(t -> t.cpu() / t.events()).toList());
    double rawMicros = 1e6 * median(raws.stream().map(t -> t.cpu() / t.events()).toList());
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
            "≥ 0,2",
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
    return median(all.stream().map(took -> took.events() / took.wall()).toList());
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}

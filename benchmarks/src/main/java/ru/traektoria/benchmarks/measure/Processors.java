package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.report.Figure;

/** What every process took of the processors, so that the narrow place is seen. */
final class Processors {

  private final Installation platform;
  private final Map<String, Double> before;
  private final long began = System.nanoTime();

  /** Begins to count. */
  Processors(Installation platform) {
    this.platform = platform;
    this.before = platform.processorSeconds();
  }

  Figure busy() {
    double seconds = (System.nanoTime() - began) / 1e9;
    Map<String, Object> numbers = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    platform
        .processorSeconds()
        .forEach(
            (name, taken) -> {
              double share = (taken - before.get(name)) / seconds;
              numbers.put(name, share);
              words.add(String.format(Figure.RUSSIAN, "%s %.2f", name, share));
            });
    return Figure.plain("Занято процессоров при этом", String.join(", ", words), numbers);
  }
}

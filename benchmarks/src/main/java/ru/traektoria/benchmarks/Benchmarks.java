package ru.traektoria.benchmarks;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.benchmarks.measure.Measuring;
import ru.traektoria.benchmarks.report.Report;

/**
 * {@code benchmarks/run [town] [tables] [region] [--quick] [--port=28080]}: measures all parts, or
 * those that are named, and writes {@code benchmarks/results} when all were measured in full.
 */
public final class Benchmarks {

  private static final List<String> PARTS = List.of("town", "tables", "region");
  private static final String PORT = "--port=";

  private Benchmarks() {}

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("traektoria.home", ".")).toAbsolutePath().normalize();
    Set<String> parts = new LinkedHashSet<>();
    boolean quick = false;
    int port = 28_080;
    for (String argument : arguments) {
      if (PARTS.contains(argument)) {
        parts.add(argument);
      } else if (argument.equals("--quick")) {
        quick = true;
      } else if (argument.startsWith(PORT)) {
        port = Integer.parseInt(argument.substring(PORT.length()));
      } else {
        System.err.println("Не понято: " + Arrays.toString(arguments) + "; части: " + PARTS);
        System.exit(2);
      }
    }
    boolean all = parts.isEmpty() || parts.containsAll(PARTS);
    Report report = new Report(LocalDateTime.now());
    new Measuring(home, port, quick, report).run(all ? Set.copyOf(PARTS) : parts);
    System.out.println();
    System.out.println(report.markdown());
    String folder = all && !quick ? "benchmarks/results" : "benchmarks/target/results";
    report.write(home.resolve(folder));
    System.out.println("Записано: " + folder + "/latest.md, latest.json");
    System.exit(report.allMet() ? 0 : 1);
  }
}

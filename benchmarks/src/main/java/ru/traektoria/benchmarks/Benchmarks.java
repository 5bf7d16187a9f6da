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
 * {@code benchmarks/run [part …] [--quick] [--teachers=1300000] [--port=28080]}: measures all
 * parts, or those that are named, and writes each to a file of its own in {@code
 * benchmarks/results}.
 */
public final class Benchmarks {

  private static final List<String> PARTS =
      List.of(
          "town",
          "answers",
          "registration",
          "tables",
          "region",
          "append",
          "sql",
          "streams",
          "country");
  private static final String PORT = "--port=";
  private static final String TEACHERS = "--teachers=";

  private Benchmarks() {}

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("traektoria.home", ".")).toAbsolutePath().normalize();
    Set<String> parts = new LinkedHashSet<>();
    boolean quick = false;
    int port = 28_080;
    int teachers = 0;
    for (String argument : arguments) {
      if (PARTS.contains(argument)) {
        parts.add(argument);
      } else if (argument.equals("--quick")) {
        quick = true;
      } else if (argument.startsWith(PORT)) {
        port = Integer.parseInt(argument.substring(PORT.length()));
      } else if (argument.startsWith(TEACHERS)) {
        teachers = Integer.parseInt(argument.substring(TEACHERS.length()));
      } else {
        System.err.println("Не понято: " + Arrays.toString(arguments) + "; части: " + PARTS);
        System.exit(2);
      }
    }
    String folder = quick ? "benchmarks/target/results" : "benchmarks/results";
    boolean met = true;
    for (String part : parts.isEmpty() ? PARTS : List.copyOf(parts)) {
      Report report = new Report(part, LocalDateTime.now());
      new Measuring(home, port, quick, teachers, report).run(part);
      System.out.printf("%n%s%n", report.markdown());
      report.write(home.resolve(folder));
      System.out.printf("Записано: %s/%s.md, %s.json%n", folder, part, part);
      met &= report.allMet();
    }
    System.exit(met ? 0 : 1);
  }
}

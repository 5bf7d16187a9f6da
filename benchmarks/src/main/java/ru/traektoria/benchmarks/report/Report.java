package ru.traektoria.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Collects figures, tells each at once, and writes them as JSON and as a page. */
public final class Report {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Figure.RUSSIAN);

  private final Map<String, Object> machine = Machine.facts();
  private final String part;
  private final LocalDateTime began;
  private final List<Figure> figures = new ArrayList<>();

  /**
   * Begins.
   *
   * @param part what is measured, the name of both files
   */
  public Report(String part, LocalDateTime began) {
    this.part = part;
    this.began = began;
  }

  /** Takes a figure and prints it. */
  public void add(Figure figure) {
    figures.add(figure);
    System.out.printf("  %-66s %s  [%s]%n", figure.what(), figure.value(), figure.verdict());
  }

  /** The table for people. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# Измерено: " + part + "\n\n");
    text.append(
        String.format(
            Figure.RUSSIAN,
            "%s. Процессоров: %s; загрузка до начала %.2f, в конце %.2f; Java %s; %s.%n%n",
            began.format(MOMENT),
            machine.get("processors"),
            machine.get("loadBefore"),
            Machine.load(),
            machine.get("java"),
            machine.get("system")));
    text.append("| Что | Ожидалось | Получено | Выполнено |\n|---|---|---|---|\n");
    for (Figure figure : figures) {
      text.append(
          "| %s | %s | %s | %s |%n"
              .formatted(figure.what(), figure.expectation(), figure.value(), figure.verdict()));
    }
    return text.append(
            "\nПовторить: `benchmarks/run " + part + "`. Как измерено: `benchmarks/README.md`.\n")
        .toString();
  }

  /** Writes both files. */
  public void write(Path folder) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("measuredAt", began.toString());
    machine.put("loadAfter", Machine.load());
    all.put("machine", machine);
    all.put("figures", figures);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(part + ".json"), JSON.writeValueAsString(all) + "\n");
      Files.writeString(folder.resolve(part + ".md"), markdown());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether every expectation was met. */
  public boolean allMet() {
    return figures.stream().noneMatch(figure -> Boolean.FALSE.equals(figure.met()));
  }
}

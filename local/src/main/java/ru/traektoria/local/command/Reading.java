package ru.traektoria.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.fleet.LogFiles;
import ru.traektoria.local.fleet.Part;
import ru.traektoria.local.fleet.Settings;

/** {@code ./run logs SERVICE}: the end of a log. */
public final class Reading {

  private static final int LINES = 200;

  private final Settings settings;
  private final PrintStream out;

  public Reading(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * @throws CannotRun when there is no such process
   */
  public void run(List<String> words) {
    String word = words.isEmpty() ? "" : words.get(0);
    String process =
        word.equals("supervisor") ? word : Part.named(word).map(Part::process).orElse("");
    if (process.isEmpty()) {
      throw new CannotRun(
          "Чей журнал? ./run logs " + String.join(" | ", Part.processes()) + " | supervisor");
    }
    Path log = settings.logOf(process);
    List<String> lines = LogFiles.tail(log, LINES);
    if (lines.isEmpty()) {
      out.println("Журнал " + log + " пуст" + others());
    }
    lines.forEach(out::println);
  }

  private String others() {
    try (Stream<Path> logs = Files.list(settings.logs())) {
      return "; есть: " + logs.map(log -> log.getFileName().toString()).sorted().toList();
    } catch (IOException none) {
      return ": платформа здесь ещё не запускалась.";
    }
  }
}

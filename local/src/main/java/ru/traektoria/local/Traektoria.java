package ru.traektoria.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.local.command.Demonstrating;
import ru.traektoria.local.command.Reading;
import ru.traektoria.local.command.Rebuilding;
import ru.traektoria.local.command.Reporting;
import ru.traektoria.local.command.Starting;
import ru.traektoria.local.command.Stopping;
import ru.traektoria.local.command.Tokens;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Help;
import ru.traektoria.local.console.Options;
import ru.traektoria.local.disk.Disk;
import ru.traektoria.local.fleet.Settings;
import ru.traektoria.local.fleet.Supervisor;

/** The program behind {@code ./run}. */
public final class Traektoria {

  private final PrintStream out;
  private final Path home = Path.of(System.getProperty("traektoria.home", "."));

  private Traektoria(PrintStream out) {
    this.out = out;
  }

  /** Exit code 0: done; 1: something outside stands in the way, said in one sentence on stderr. */
  public static void main(String[] arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean named = !words.isEmpty() && !words.get(0).startsWith("--");
    String command = named ? words.remove(0) : "start";
    try {
      boolean fine = new Traektoria(System.out).execute(command, words);
      if (!command.equals("supervise")) {
        System.exit(fine ? 0 : 1);
      }
    } catch (CannotRun reason) {
      System.err.println(reason.getMessage());
      System.exit(1);
    }
  }

  private boolean execute(String command, List<String> words) {
    Options options = Options.parse(words, optionsOf(command));
    Settings settings = Settings.of(home.toAbsolutePath().normalize(), options, System.getenv());
    try {
      return execute(command, settings, options);
    } catch (IOException | UncheckedIOException failed) {
      throw new CannotRun(Disk.under(settings.data()).explain(failed), failed);
    }
  }

  private boolean execute(String command, Settings settings, Options options) throws IOException {
    switch (command) {
      case "start" -> out.println("Портал: " + starting(settings, options).run());
      case "demo" -> new Demonstrating(settings, options, out).run();
      case "supervise" -> supervise(settings);
      case "stop" -> new Stopping(settings, out).run();
      case "logs" -> new Reading(settings, out).run(options.words());
      case "token" -> new Tokens(settings, out).run(options);
      case "status" -> {
        return new Reporting(settings, out).run();
      }
      case "rebuild" -> {
        return new Rebuilding(settings, out).run(options);
      }
      case "help" -> Help.print(out);
      default -> throw new CannotRun("Команды «" + command + "» нет. Список: ./run help");
    }
    return true;
  }

  private Starting starting(Settings settings, Options options) {
    return new Starting(settings, options.typed(Settings.OPTIONS), out);
  }

  private static void supervise(Settings settings) throws IOException {
    Supervisor supervisor = Supervisor.of(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
    supervisor.run();
  }

  private static void stop(Supervisor supervisor) {
    try {
      supervisor.stop();
    } catch (IOException stateLeft) {
      System.err.println("Состояние не убрано: " + stateLeft.getMessage());
    }
  }

  private static Set<String> optionsOf(String command) {
    Set<String> options = new HashSet<>(Settings.OPTIONS);
    switch (command) {
      case "token" -> options.addAll(Tokens.OPTIONS);
      case "demo" -> options.addAll(Demonstrating.OPTIONS);
      default -> {}
    }
    return options;
  }
}

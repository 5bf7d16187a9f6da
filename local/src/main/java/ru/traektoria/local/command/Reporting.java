package ru.traektoria.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ru.traektoria.local.disk.Disk;
import ru.traektoria.local.fleet.Birth;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.MemberState;
import ru.traektoria.local.fleet.Settings;

/** {@code ./run status}: one line a process; exit code 0 only when everything is ready. */
public final class Reporting {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long PAGE = 4096;

  private final Settings settings;
  private final PrintStream out;

  public Reporting(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** True when every process is ready. */
  public boolean run() {
    Optional<FleetState> state = FleetState.read(settings.runFolder());
    Optional<String> disk = Disk.under(settings.data()).warning();
    if (Birth.living(settings.data()).isEmpty() || state.isEmpty()) {
      out.println("Платформа не запущена. Запуск: ./run");
      return false;
    }
    state.get().members().forEach(this::line);
    disk.or(() -> Optional.ofNullable(state.get().trouble())).ifPresent(out::println);
    out.println("Портал: " + state.get().portal() + "   данные: " + settings.data());
    return state.get().members().stream().allMatch(MemberState::isReady);
  }

  private void line(MemberState member) {
    out.printf(
        "  %s %-22s %-14s порт %-5d pid %-7d %5s%s%n",
        member.isReady() ? "✓" : "…",
        member.title(),
        word(member.phase()),
        member.port(),
        member.pid(),
        memory(member.pid()),
        member.restarts() == 0 ? "" : "   перезапусков: " + member.restarts());
  }

  private static String word(String phase) {
    return switch (phase) {
      case "READY" -> "работает";
      case "STARTING" -> "запускается";
      case "DOWN" -> "упал, жду";
      default -> "ждёт очереди";
    };
  }

  private static String memory(long pid) {
    try {
      String[] pages = Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ");
      return Long.parseLong(pages[1]) * PAGE / MEGABYTE + " МБ";
    } catch (IOException notLinux) {
      return "";
    }
  }
}

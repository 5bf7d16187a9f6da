package ru.traektoria.local.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import ru.traektoria.local.fleet.Birth;
import ru.traektoria.local.fleet.Leftover;
import ru.traektoria.local.fleet.Settings;

/** {@code ./run stop}: leaves nothing running, also when the supervisor was killed before. */
public final class Stopping {

  private static final int PATIENCE_SECONDS = 90;

  private final Settings settings;
  private final PrintStream out;

  public Stopping(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  public void run() {
    Optional<ProcessHandle> supervisor = Birth.living(settings.data());
    supervisor.ifPresent(this::end);
    int orphans = Leftover.endAll(settings.data());
    if (supervisor.isEmpty() && orphans == 0) {
      out.println("Платформа не запущена.");
    } else {
      out.println("Платформа остановлена, данные сохранены в " + settings.data() + ".");
    }
  }

  private void end(ProcessHandle supervisor) {
    out.println("Останавливаю…");
    supervisor.destroy();
    Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (supervisor.isAlive() && Instant.now().isBefore(deadline)) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}

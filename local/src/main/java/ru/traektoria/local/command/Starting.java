package ru.traektoria.local.command;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.disk.Disk;
import ru.traektoria.local.fleet.Birth;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.LogFiles;
import ru.traektoria.local.fleet.MemberState;
import ru.traektoria.local.fleet.Settings;
import ru.traektoria.local.keys.Keys;

/**
 * {@code ./run}: makes sure that a supervisor lives, then tells how the start goes until everything
 * is ready. A second start finds everything running and says so.
 */
public final class Starting {

  private static final int LOOK_MILLIS = 100;

  private final Settings settings;
  private final List<String> words;
  private final PrintStream out;
  private final Set<String> told = new HashSet<>();

  /**
   * @param words the options as typed, for the supervisor
   */
  public Starting(Settings settings, List<String> words, PrintStream out) {
    this.settings = settings;
    this.words = words;
    this.out = out;
  }

  /**
   * @return the address of the portal
   * @throws CannotRun with one sentence when the platform does not come up
   */
  public String run() {
    Optional<ProcessHandle> living = Birth.living(settings.data());
    if (living.isEmpty()) {
      Disk.under(settings.data()).checkBeforeStart();
    }
    new Keys(settings.keys()).ensure();
    out.println(living.isPresent() ? "Платформа уже запущена." : "Запускаю платформу…");
    ProcessHandle supervisor = living.orElseGet(() -> Birth.give(settings, words));
    return follow(supervisor, living.isPresent());
  }

  private String follow(ProcessHandle supervisor, boolean wasThere) {
    while (true) {
      Optional<FleetState> state = FleetState.read(settings.runFolder());
      state.ifPresent(seen -> tell(seen, wasThere));
      if (state.isPresent() && state.get().phase().equals(FleetState.RUNNING)) {
        return state.get().portal();
      }
      state.map(FleetState::trouble).ifPresent(Starting::giveUp);
      if (!supervisor.isAlive()) {
        giveUp(lastWords());
      }
      pause();
    }
  }

  private void tell(FleetState state, boolean wasThere) {
    boolean alreadyUp = wasThere && told.isEmpty() && state.phase().equals(FleetState.RUNNING);
    if (alreadyUp) {
      return;
    }
    for (MemberState member : state.members()) {
      if (member.isReady() && told.add(member.name())) {
        out.printf(
            Locale.forLanguageTag("ru"),
            "  ✓ %-22s порт %-5d %5.1f с%n",
            member.title(),
            member.port(),
            member.tookMillis() / 1000.0);
      }
    }
  }

  private String lastWords() {
    List<String> last = LogFiles.tail(settings.logOf("supervisor"), 1);
    return FleetState.read(settings.runFolder())
        .map(FleetState::trouble)
        .orElse(
            "Надзиратель остановился: см. журнал "
                + settings.logOf("supervisor")
                + (last.isEmpty() ? "" : " («" + last.get(0).strip() + "»)"));
  }

  private static void giveUp(String sentence) {
    throw new CannotRun(sentence);
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Прервано.", stop);
    }
  }
}

package ru.traektoria.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;
import ru.traektoria.local.demo.door.Door;
import ru.traektoria.local.demo.door.Refusal;
import ru.traektoria.local.demo.past.Archive;
import ru.traektoria.local.demo.tour.Tour;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Town;
import ru.traektoria.local.fleet.DemoMode;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.Settings;
import ru.traektoria.local.keys.Keys;
import ru.traektoria.local.keys.TokenSigning;

/** {@code ./run demo}: starts the platform as a demonstration and fills the fictional town. */
public final class Demonstrating {

  /** Options beside those of {@link Settings}. */
  public static final Set<String> OPTIONS = Set.of("seed", "teachers", "organisations");

  private static final int FEWEST_TEACHERS = 20;

  private final Settings settings;
  private final Options options;
  private final PrintStream out;

  public Demonstrating(Settings settings, Options options, PrintStream out) {
    this.settings = settings;
    this.options = options;
    this.out = out;
  }

  /**
   * @throws CannotRun when the folder holds another town, or the platform refuses something
   */
  public void run() {
    DemoMode demo = demo();
    demo.keep(settings.data());
    String portal = start();
    if (!demo.filled()) {
      fill(demo, portal);
      demo.whenFilled().keep(settings.data());
    }
    out.println("Готово. Портал: " + portal + " (логины и пароли показаны на странице входа)");
  }

  private DemoMode demo() {
    Optional<DemoMode> kept = DemoMode.of(settings.data());
    DemoMode wanted = wanted(kept);
    if (kept.isPresent() && !kept.get().isSameTown(wanted)) {
      throw new CannotRun(
          "В папке %s уже другая демонстрация (seed %d); для новой выберите папку: ./run demo --data …"
              .formatted(settings.data(), kept.get().seed()));
    }
    return kept.orElse(wanted);
  }

  private DemoMode wanted(Optional<DemoMode> kept) {
    Optional<String> fixed = options.get("today");
    String day =
        fixed
            .or(() -> kept.map(DemoMode::day))
            .orElseGet(() -> LocalDate.now(ZoneId.of(settings.zone())).toString());
    DemoMode wanted =
        new DemoMode(
            options.number("seed").or(() -> kept.map(k -> (int) k.seed())).orElse(7),
            day,
            fixed.isPresent() || kept.map(DemoMode::fixed).orElse(false),
            options.number("teachers").or(() -> kept.map(DemoMode::teachers)).orElse(3000),
            options.number("organisations").or(() -> kept.map(DemoMode::organisations)).orElse(60),
            false);
    if (wanted.organisations() < 3 || wanted.teachers() < FEWEST_TEACHERS) {
      throw new CannotRun("Для демонстрации нужно не меньше 3 организаций и 20 педагогов.");
    }
    return wanted;
  }

  private String start() {
    Settings now = Settings.of(settings.home(), options, System.getenv());
    boolean otherwise =
        FleetState.read(now.runFolder())
            .map(state -> !state.demo() || !now.today().equals(Optional.ofNullable(state.today())))
            .orElse(false);
    if (otherwise) {
      out.println("Перезапускаю платформу как демонстрацию…");
      new Stopping(now, out).run();
    }
    return new Starting(now, options.typed(Settings.OPTIONS), out).run();
  }

  private void fill(DemoMode demo, String portal) {
    Instant began = Instant.now();
    Town town =
        Town.invent(
            demo.seed(), LocalDate.parse(demo.day()), demo.organisations(), demo.teachers());
    out.println("Наполняю: " + town.name() + " (вымышленный). Портал уже открыт: " + portal);
    Door door = new Door(portal, new TokenSigning(new Keys(settings.keys()), portal));
    try {
      Stage stage = new Stage(town, Archive.of(town), door, settings.region());
      new Tour(out, System.console() != null).play(stage);
      stage.names().keep(settings.data());
    } catch (Refusal refusal) {
      throw new CannotRun(
          "Демонстрация остановилась, повторите ./run demo: " + refusal.getMessage(), refusal);
    }
    out.println("Наполнено за " + Duration.between(began, Instant.now()).toSeconds() + " с.");
  }
}

package ru.traektoria.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.door.Door;
import ru.traektoria.local.demo.door.Refusal;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.Settings;
import ru.traektoria.local.keys.Claims;
import ru.traektoria.local.keys.Keys;
import ru.traektoria.local.keys.TokenSigning;

/**
 * {@code ./run rebuild [beginning|snapshot]}: folds the log of events again beside the live tables,
 * tells how far it is, and whether the facts came out the same.
 */
public final class Rebuilding {

  private static final String REBUILDS = "/api/v1/monitoring/fold/rebuilds";
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Settings settings;
  private final PrintStream out;

  public Rebuilding(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * @return whether the facts are the same: a difference is an alarm
   * @throws CannotRun when the platform does not run, or the rebuild fails
   */
  public boolean run(Options options) {
    String from = from(options.words());
    String portal =
        FleetState.read(settings.runFolder())
            .map(FleetState::portal)
            .orElseThrow(() -> new CannotRun("Платформа не запущена. Запуск: ./run"));
    Claims operator =
        new Claims(
            "run:rebuild",
            List.of("ADMIN"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    try {
      Door door = new Door(portal, new TokenSigning(new Keys(settings.keys()), portal));
      return told(rebuilt(door.as(operator), from));
    } catch (Refusal refusal) {
      throw new CannotRun("Свёртка не началась: " + refusal.getMessage(), refusal);
    }
  }

  private static String from(List<String> words) {
    String from = words.isEmpty() ? "beginning" : words.get(0);
    if (words.size() > 1 || !List.of("beginning", "snapshot").contains(from)) {
      throw new CannotRun("Откуда? ./run rebuild beginning | snapshot");
    }
    return from;
  }

  private Answer rebuilt(Caller operator, String from) {
    String key = UUID.randomUUID().toString();
    Answer started = operator.create(REBUILDS + "?from=" + from, key, Map.of());
    String address = started.location();
    out.println("Сворачиваю журнал заново; таблицы отвечают как прежде.");
    Answer now = operator.get(address);
    LongConsumer progress = new Progress(out);
    while (now.text("state").equals("FOLDING")) {
      progress.accept(percent(now));
      pause();
      now = operator.get(address);
    }
    return now;
  }

  private static long percent(Answer now) {
    long total = now.body().path("total").asLong(0);
    return total == 0 ? 0 : 100 * now.body().path("folded").asLong(0) / total;
  }

  /** Says every tenth per cent once. */
  private static final class Progress implements LongConsumer {
    private final PrintStream out;
    private long said = -1;

    Progress(PrintStream out) {
      this.out = out;
    }

    @Override
    public void accept(long percent) {
      if (percent / 10 > said) {
        said = percent / 10;
        out.println("  " + percent + " %");
      }
    }
  }

  private boolean told(Answer done) {
    if (!done.text("state").equals("SWAPPED")) {
      throw new CannotRun("Свёртка не удалась, таблицы прежние: " + done.text("problem"));
    }
    boolean same = done.body().path("same").asBoolean(false);
    long folded = done.body().path("folded").asLong(0);
    if (same) {
      out.println("Готово: событий " + folded + ", факты те же.");
      return true;
    }
    out.println("Событий " + folded + ". ВНИМАНИЕ: факты отличаются от прежних.");
    done.body()
        .path("differences")
        .forEach(
            table ->
                out.printf(
                    "  %s: было %d, стало %d; только в прежних %d, только в новых %d%n",
                    table.path("table").asString(""),
                    table.path("before").asLong(0),
                    table.path("after").asLong(0),
                    table.path("onlyBefore").asLong(0),
                    table.path("onlyAfter").asLong(0)));
    out.println("Что делать: docs/operations/alerts.md, «Свёртка заново дала другие факты».");
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Прервано; свёртка идёт дальше сама.");
    }
  }
}

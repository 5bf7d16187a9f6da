package ru.traektoria.benchmarks.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.platform.Tables;

/**
 * One school's clicks at a steady pace, each watched in the school's own table until it shows. A
 * click that is late because the one before was slow counts from when it should have been.
 */
final class Lane implements Callable<Void> {

  private static final List<String> CODES = List.of("T1.10", "T2.1", "T2.7", "T2.8b");
  private static final long FIRST_LOOK_NANOS = 20_000_000;
  private static final long LOOK_NANOS = 40_000_000;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final School school;
  private final Tables tables;
  private final String question;
  private final Pace pace;
  private final Seen seen;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * When a lane clicks, in nanoseconds of {@link System#nanoTime}.
   *
   * @param measured from then on clicks are counted
   */
  record Pace(long first, long period, long measured, long end) {}

  Lane(School school, Tables tables, Pace pace, Seen seen) {
    this.school = school;
    this.tables = tables;
    this.question = "organisation=" + school.id();
    this.pace = pace;
    this.seen = seen;
  }

  @Override
  public Void call() {
    CODES.forEach(code -> numbers.put(code, tables.numerator(code, question)));
    for (long planned = pace.first(); planned < pace.end(); planned += pace.period()) {
      Patience.sleep(planned - System.nanoTime());
      click(school.next(), planned);
    }
    return null;
  }

  private void click(Click click, long planned) {
    click.act().run();
    long answered = System.nanoTime();
    int expected = numbers.merge(click.code(), click.moves(), Integer::sum);
    int looks = 1;
    Patience.sleep(FIRST_LOOK_NANOS);
    while (tables.numerator(click.code(), question) != expected) {
      if (System.nanoTime() - answered > PATIENCE_NANOS) {
        throw new IllegalStateException("«" + click.kind() + "» не видно в таблице 30 с");
      }
      Patience.sleep(LOOK_NANOS);
      looks++;
    }
    if (planned >= pace.measured()) {
      seen.note(click.kind(), planned, answered, looks);
    }
  }
}

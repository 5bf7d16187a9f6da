package ru.traektoria.monitoring.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.web.TableView.RowView;

/**
 * Что изменилось после заморозки: what live facts now say of the same day by the same formula. Late
 * certificates, corrections and mergers move it; the frozen number stays.
 */
@Component
public class SinceFrozen {

  /** Who came to a list and who left it. */
  public record Moved(int joined, int left) {

    static Moved between(List<String> then, List<String> now) {
      Set<String> before = new HashSet<>(then);
      Set<String> after = new HashSet<>(now);
      int stayed = (int) before.stream().filter(after::contains).count();
      return new Moved(after.size() - stayed, before.size() - stayed);
    }

    public boolean nobody() {
      return joined == 0 && left == 0;
    }
  }

  private final Showing showing;

  SinceFrozen(Showing showing) {
    this.showing = showing;
  }

  /** The row as it would be counted now for the day of the frozen one. */
  public RowView now(Numbers frozen, RowView row) {
    return live(frozen, row).row(frozen.indicator(row.code()));
  }

  /** Whether the number would be another one now. */
  public boolean changed(RowView frozen, RowView now) {
    return !same(frozen.numerator(), now.numerator())
        || !same(frozen.denominator(), now.denominator());
  }

  private static <T extends Comparable<T>> boolean same(T one, T other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  /** How the people behind the numerator or denominator differ. */
  public Moved moved(Numbers frozen, RowView row, boolean numerator) {
    Indicator indicator = frozen.indicator(row.code());
    return Moved.between(
        frozen.people(indicator, numerator), live(frozen, row).people(indicator, numerator));
  }

  private Numbers live(Numbers frozen, RowView row) {
    return showing.live(frozen.selection().on(row.asOf()));
  }
}

package ru.traektoria.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.web.SinceFrozen.Moved;
import ru.traektoria.monitoring.web.TableView.RowView;

/**
 * Что изменилось и почему: a frozen window against live facts or against another window, row by
 * row.
 */
@Component
public class Differences {

  private static final Moved NOBODY = new Moved(0, 0);

  /**
   * A row that is not the same.
   *
   * @param now {@code null}: the other one has no such row
   * @param why reasons that can be told from the two themselves, in Russian; people who came and
   *     left are numbers of their own
   */
  public record Difference(
      RowView then, RowView now, Moved numerator, Moved denominator, List<String> why) {}

  private final SinceFrozen since;

  Differences(SinceFrozen since) {
    this.since = since;
  }

  /** Rows of the window that would be counted otherwise now, for the same days. */
  public List<Difference> toLive(Numbers frozen) {
    List<Difference> found = new ArrayList<>();
    for (RowView then : frozen.rows()) {
      RowView now = since.now(frozen, then);
      add(found, then, now, moved(frozen, then, true), moved(frozen, then, false));
    }
    return found;
  }

  private Moved moved(Numbers frozen, RowView row, boolean numerator) {
    return listed(frozen, row, numerator) ? since.moved(frozen, row, numerator) : NOBODY;
  }

  /** Rows that the later window tells otherwise; those that only one of them has as well. */
  public List<Difference> between(Numbers then, Numbers now) {
    List<Difference> found = new ArrayList<>();
    for (RowView before : then.rows()) {
      Optional<RowView> after = now.find(before.code());
      if (after.isEmpty()) {
        found.add(new Difference(before, null, NOBODY, NOBODY, List.of("показателя больше нет")));
      } else {
        add(
            found,
            before,
            after.get(),
            moved(then, now, before, true),
            moved(then, now, before, false));
      }
    }
    return found;
  }

  private static Moved moved(Numbers then, Numbers now, RowView row, boolean numerator) {
    return listed(then, row, numerator) && listed(now, row, numerator)
        ? Moved.between(
            then.people(then.indicator(row.code()), numerator),
            now.people(now.indicator(row.code()), numerator))
        : NOBODY;
  }

  /** A mean has a denominator without a list of its own: it counts those of the numerator. */
  private static boolean listed(Numbers numbers, RowView row, boolean numerator) {
    Indicator indicator = numbers.indicator(row.code());
    return row.numerator() != null
        && (numerator || indicator.share())
        && !indicator.derived()
        && indicator.lists() != Indicator.Lists.NONE;
  }

  private void add(
      List<Difference> found, RowView then, RowView now, Moved numerator, Moved denominator) {
    List<String> why = why(then, now);
    boolean moved = !numerator.nobody() || !denominator.nobody();
    if (since.changed(then, now) || moved || !why.isEmpty()) {
      found.add(new Difference(then, now, numerator, denominator, why));
    }
  }

  private static List<String> why(RowView then, RowView now) {
    List<String> why = new ArrayList<>();
    if (!then.definition().equals(now.definition())) {
      why.add("другая версия формулы: " + then.definition() + " → " + now.definition());
    }
    if (!then.asOf().equals(now.asOf())) {
      why.add("другой день: " + then.asOf() + " → " + now.asOf());
    }
    if (!Objects.equals(words(then), words(now))) {
      why.add("цель: " + shown(words(then)) + " → " + shown(words(now)));
    }
    return why;
  }

  private static String words(RowView row) {
    return row.target() == null ? null : row.target().words();
  }

  private static String shown(String words) {
    return words == null ? "не задана" : "«" + words + "»";
  }
}

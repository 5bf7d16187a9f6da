package ru.traektoria.portal.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/**
 * A column of a table: one definition for screen, phone, print and export. Immutable.
 *
 * @param key sort key in the address and id of the header
 * @param value what the column is about, as exported: text, number, date or null
 */
public record Column<T>(
    String key,
    String label,
    Kind kind,
    Function<T, ?> value,
    Parts<T> parts,
    boolean sorts,
    boolean exported) {

  /** How a cell is drawn. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** Right-aligned number. */
    NUMBER,
    /** Civil date. */
    DATE,
    /** One or more states. */
    BADGE,
    /** Buttons of the row. */
    ACTIONS
  }

  /** What a cell may have beside its value; each function may be null. */
  record Parts<T>(
      Function<T, String> href,
      Function<T, String> note,
      Function<T, List<Badge>> badges,
      Function<T, List<Action>> actions,
      Function<T, ? extends Comparable<?>> order,
      Function<T, ?> export) {
    static <T> Parts<T> none() {
      return new Parts<>(null, null, null, null, null, null);
    }
  }

  private static <T> Column<T> of(String key, String label, Kind kind, Function<T, ?> value) {
    return new Column<>(key, label, kind, value, Parts.none(), false, true);
  }

  /** Words. */
  public static <T> Column<T> text(String key, String label, Function<T, String> value) {
    return of(key, label, Kind.TEXT, value);
  }

  /** Words that lead to the row's page. */
  public static <T> Column<T> link(
      String key, String label, Function<T, String> value, Function<T, String> href) {
    return Column.<T>of(key, label, Kind.TEXT, value).href(href);
  }

  /** A number, right-aligned. */
  public static <T> Column<T> number(
      String key, String label, Function<T, ? extends Number> value) {
    return of(key, label, Kind.NUMBER, value);
  }

  /** A civil date. */
  public static <T> Column<T> date(String key, String label, Function<T, LocalDate> value) {
    return of(key, label, Kind.DATE, value);
  }

  /** A state; null shows «—». */
  public static <T> Column<T> badge(String key, String label, Function<T, Badge> badge) {
    return badges(
        key, label, row -> badge.apply(row) == null ? List.of() : List.of(badge.apply(row)));
  }

  /** Several states. */
  public static <T> Column<T> badges(String key, String label, Function<T, List<Badge>> badges) {
    Function<T, ?> words =
        row -> String.join(", ", badges.apply(row).stream().map(Badge::text).toList());
    Parts<T> parts = new Parts<>(null, null, badges, null, null, null);
    return new Column<>(key, label, Kind.BADGE, words, parts, false, true);
  }

  /** Buttons of a row; never exported. */
  public static <T> Column<T> actions(String label, Function<T, List<Action>> actions) {
    Parts<T> parts = new Parts<>(null, null, null, actions, null, null);
    return new Column<>("actions", label, Kind.ACTIONS, row -> null, parts, false, false);
  }

  /** People may sort by it; the key travels as {@code ?sort=key}. */
  public Column<T> sortable() {
    return new Column<>(key, label, kind, value, parts, true, exported);
  }

  /** Sortable, in memory by this instead of the value (see {@link TablePage#cut}). */
  public Column<T> sortable(Function<T, ? extends Comparable<?>> order) {
    Parts<T> more =
        new Parts<>(parts.href, parts.note, parts.badges, parts.actions, order, parts.export);
    return new Column<>(key, label, kind, value, more, true, exported);
  }

  /** Leads to another page. */
  public Column<T> href(Function<T, String> href) {
    Parts<T> more =
        new Parts<>(href, parts.note, parts.badges, parts.actions, parts.order, parts.export);
    return new Column<>(key, label, kind, value, more, sorts, exported);
  }

  /** A quiet second line in the cell. */
  public Column<T> note(Function<T, String> note) {
    Parts<T> more =
        new Parts<>(parts.href, note, parts.badges, parts.actions, parts.order, parts.export);
    return new Column<>(key, label, kind, value, more, sorts, exported);
  }

  /** Not a column of the export. */
  public Column<T> screenOnly() {
    return new Column<>(key, label, kind, value, parts, sorts, false);
  }

  /** Export this instead of what is shown; the screen shows what it showed. */
  public Column<T> exporting(Function<T, ?> exportedValue) {
    Parts<T> more =
        new Parts<>(
            parts.href, parts.note, parts.badges, parts.actions, parts.order, exportedValue);
    return new Column<>(key, label, kind, value, more, sorts, true);
  }

  /** What stands in a file: the value, unless another one was named. */
  Object inFile(T row) {
    return parts.export == null ? value.apply(row) : parts.export.apply(row);
  }

  Cell cell(T row) {
    return new Cell(
        this,
        shown(row),
        apply(parts.note, row),
        apply(parts.href, row),
        parts.badges == null ? List.of() : parts.badges.apply(row),
        parts.actions == null ? List.of() : parts.actions.apply(row));
  }

  private String shown(T row) {
    Object raw = value.apply(row);
    if (raw == null || raw instanceof String text && text.isBlank()) {
      return Russian.NOTHING;
    }
    if (raw instanceof Number number) {
      return Russian.number(number);
    }
    return raw instanceof LocalDate date ? Russian.date(date) : raw.toString();
  }

  private String apply(Function<T, String> part, T row) {
    return part == null ? null : part.apply(row);
  }
}

package ru.traektoria.monitoring.closing.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Сверка с ОО-1: what the state form of a year says, entered by hand beside our numbers
 * (indicators.md §1: D may be moved, the sheet compares).
 *
 * @param start the year of the September for which the form is handed in
 * @param day the day on which our numbers are taken
 * @param entries by the code of the row; a row that nobody entered is absent
 */
public record Oo1Sheet(
    String municipality,
    int start,
    LocalDate day,
    Map<String, Entry> entries,
    String by,
    Instant at) {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
  private static final int LONGEST = 300;

  /**
   * One row.
   *
   * @param form the number of the state form; {@code null}: only a note
   * @param ours our number when it was saved
   * @param note why they differ
   */
  public record Entry(BigDecimal form, BigDecimal ours, String note) {}

  public Oo1Sheet {
    entries = Map.copyOf(entries);
  }

  /** The day of the form: 20 September. */
  public static Oo1Sheet blank(String municipality, int start) {
    return new Oo1Sheet(municipality, start, LocalDate.of(start, 9, 20), Map.of(), null, null);
  }

  /** The sheet with other numbers; every mistake is named with its row. */
  public Decision<Oo1Sheet, Object> with(
      LocalDate on, Map<String, Entry> written, String who, Instant when) {
    List<Reason> problems = new ArrayList<>();
    if (on == null || on.getYear() != start || on.getMonthValue() < 9) {
      problems.add(Reason.at("day", "oo1.day", "День сверки — с сентября по декабрь года формы."));
    }
    new TreeMap<>(written)
        .forEach(
            (code, entry) -> {
              if (entry.form() != null
                  && (entry.form().signum() < 0 || entry.form().compareTo(MOST) > 0)) {
                problems.add(Reason.at("form-" + code, "oo1.form", "Число — от 0 до 1 000 000."));
              }
              if (entry.note() != null && entry.note().length() > LONGEST) {
                problems.add(
                    Reason.at("note-" + code, "oo1.note", "Примечание длиннее 300 знаков."));
              }
            });
    return problems.isEmpty()
        ? Decision.accept(new Oo1Sheet(municipality, start, on, written, who, when))
        : Decision.refuse(problems);
  }
}

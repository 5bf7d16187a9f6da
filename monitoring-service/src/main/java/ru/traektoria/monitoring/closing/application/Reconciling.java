package ru.traektoria.monitoring.closing.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.closing.application.oo1.CardRows;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows;
import ru.traektoria.monitoring.closing.model.Oo1Sheet;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Сверяет с ОО-1: keeps what the form says beside what we counted when it was entered. */
@Component
public class Reconciling {

  /** What somebody entered for a row; either may be absent. */
  public record Written(BigDecimal form, String note) {}

  private final AggregateStore<Oo1Sheet> store;
  private final Oo1Rows rows;
  private final CardRows cards;
  private final Clock clock;

  Reconciling(AggregateStores stores, Oo1Rows rows, CardRows cards, Clock clock) {
    this.cards = cards;
    this.store =
        stores.open("oo1_sheets", Oo1Sheet.class, s -> Map.of("municipality", s.municipality()));
    this.rows = rows;
    this.clock = clock;
  }

  /** The sheet; version 0: nobody has entered anything. */
  public Stored<Oo1Sheet> of(String municipality, int start) {
    String id = Ids.derived("oo1", municipality, Integer.toString(start));
    return store.find(id).orElseGet(() -> new Stored<>(id, 0, Oo1Sheet.blank(municipality, start)));
  }

  /** Our numbers for the sheet's day. */
  public List<Oo1Rows.Row> rows(Oo1Sheet sheet) {
    return rows(sheet, sheet.day());
  }

  private List<Oo1Rows.Row> rows(Oo1Sheet sheet, LocalDate day) {
    List<Oo1Rows.Row> all = new ArrayList<>(rows.of(sheet.municipality(), sheet.start(), day));
    all.addAll(cards.of(sheet.municipality(), day));
    return all;
  }

  /**
   * Saves the sheet.
   *
   * @throws org.springframework.web.ErrorResponseException 412 for another version, 422 naming
   *     every wrong row
   */
  public Stored<Oo1Sheet> save(
      Stored<Oo1Sheet> seen, LocalDate day, Map<String, Written> written, long version, String by) {
    if (seen.version() != version) {
      throw Problems.stale();
    }
    LocalDate counted = day == null ? seen.state().day() : day;
    Map<String, Oo1Sheet.Entry> entries = entries(written, rows(seen.state(), counted));
    return version == 0
        ? store.create(
            seen.id(),
            Ids.next(),
            Problems.accepted(seen.state().with(day, entries, by, clock.instant())))
        : store.update(seen.id(), version, sheet -> sheet.with(day, entries, by, clock.instant()));
  }

  private static Map<String, Oo1Sheet.Entry> entries(
      Map<String, Written> written, List<Oo1Rows.Row> rows) {
    Map<String, Oo1Rows.Row> ours =
        rows.stream().collect(Collectors.toMap(Oo1Rows.Row::code, row -> row));
    Map<String, Oo1Sheet.Entry> entries = new HashMap<>();
    List<Reason> problems = new ArrayList<>();
    new TreeMap<>(written)
        .forEach(
            (code, row) -> {
              problem(code, row.form(), ours.get(code)).ifPresent(problems::add);
              String note = row.note() == null || row.note().isBlank() ? null : row.note().strip();
              if (problems.isEmpty() && (row.form() != null || note != null)) {
                entries.put(code, new Oo1Sheet.Entry(row.form(), ours.get(code).ours(), note));
              }
            });
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
    return entries;
  }

  /** People and posts are whole; a rate is told in hundredths. */
  private static Optional<Reason> problem(String code, BigDecimal form, Oo1Rows.Row row) {
    String field = "form-" + code;
    if (row == null) {
      return Optional.of(Reason.at(field, "oo1.row", "В листе сверки нет строки «" + code + "»."));
    }
    boolean fits = form == null || form.stripTrailingZeros().scale() <= (row.whole() ? 0 : 2);
    return fits
        ? Optional.empty()
        : Optional.of(
            Reason.at(
                field,
                "oo1.fraction",
                row.whole()
                    ? "Здесь целое число, например 1 204."
                    : "Ставки — не больше двух знаков после запятой."));
  }
}

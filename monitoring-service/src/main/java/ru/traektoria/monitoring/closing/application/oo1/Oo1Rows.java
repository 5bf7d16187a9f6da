package ru.traektoria.monitoring.closing.application.oo1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Наши числа для сверки с ОО-1, as the form counts: schools alone. People stand in them once and
 * without outside part-timers; rates are those that are held, by whomever.
 */
@Component
public class Oo1Rows {

  /**
   * A row of the sheet.
   *
   * @param ours {@code null}: not known, which is not zero
   * @param whole whether it counts people or posts; rates have decimals
   * @param told how many schools have said it; {@code null}: it is counted from facts
   */
  public record Row(
      String code, String group, String title, BigDecimal ours, boolean whole, String told) {

    static Row of(String code, String group, String title, long count) {
      return new Row(code, group, title, BigDecimal.valueOf(count), true, null);
    }

    /** Of rates, in hundredths of one. */
    static Row rates(String code, String group, String title, long hundredths) {
      BigDecimal plain = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
      return new Row(
          code, group, title, plain.scale() < 0 ? plain.setScale(0) : plain, false, null);
    }
  }

  private final Tables tables;

  Oo1Rows(Tables tables) {
    this.tables = tables;
  }

  /** Every row with our number on the day. */
  public List<Row> of(String municipality, int start, LocalDate day) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          Schools schools = new Schools(facts, municipality, day);
          List<Row> rows = new ArrayList<>(new StaffRows(schools, start).rows());
          rows.addAll(new ExperienceRows(schools).rows());
          rows.addAll(new RateRows(schools).rows());
          return rows;
        });
  }
}

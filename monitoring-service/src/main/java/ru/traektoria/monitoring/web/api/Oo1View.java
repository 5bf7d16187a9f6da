package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows;
import ru.traektoria.monitoring.closing.model.Oo1Sheet;
import ru.traektoria.platform.events.outbox.Stored;

/** Лист сверки с ОО-1. */
@Schema(description = "Сверка с ОО-1: наши числа рядом с числами формы")
public record Oo1View(
    String year, LocalDate day, long version, String by, Instant at, List<Line> rows) {

  /** Строка листа. */
  public record Line(
      String code,
      String group,
      String title,
      @Schema(
              description =
                  "Наше число на день сверки, по живым фактам; ставки — с сотыми; пусто — сведений"
                      + " нет, и это не ноль")
          BigDecimal ours,
      @Schema(description = "Сколько школ сообщили число в картах; пусто — считается по фактам")
          String told,
      @Schema(description = "Наше число в день, когда строку внесли") BigDecimal oursThen,
      @Schema(description = "Число формы") BigDecimal form,
      @Schema(description = "Наше минус форма") BigDecimal difference,
      String note) {}

  /** The sheet with our numbers. */
  public static Oo1View of(Stored<Oo1Sheet> stored, String year, List<Oo1Rows.Row> rows) {
    Oo1Sheet sheet = stored.state();
    return new Oo1View(
        year,
        sheet.day(),
        stored.version(),
        sheet.by(),
        sheet.at(),
        rows.stream().map(row -> line(row, sheet.entries().get(row.code()))).toList());
  }

  private static Line line(Oo1Rows.Row row, Oo1Sheet.Entry entry) {
    BigDecimal form = entry == null ? null : entry.form();
    return new Line(
        row.code(),
        row.group(),
        row.title(),
        row.ours(),
        row.told(),
        entry == null ? null : entry.ours(),
        form,
        form == null || row.ours() == null ? null : row.ours().subtract(form),
        entry == null ? null : entry.note());
  }
}

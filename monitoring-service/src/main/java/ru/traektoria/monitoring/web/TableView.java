package ru.traektoria.monitoring.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.target.model.Judged;

/** Таблица программы; трек — тоже программа. */
@Schema(description = "Таблица показателей программы или трека")
public record TableView(
    String track,
    String title,
    String year,
    @Schema(description = "live — посчитано сейчас, frozen — замороженное окно") String mode,
    @Schema(description = "Окно, из которого взята таблица; пусто для mode=live") WindowView window,
    @Schema(description = "Дата из запроса; пусто — у каждой строки своя") LocalDate asOf,
    String municipality,
    String organisation,
    String subject,
    List<RowView> rows) {

  /** Строка таблицы. */
  @Schema(description = "Показатель на дату")
  public record RowView(
      String code,
      String name,
      @Schema(description = "PERCENT, COUNT, RATE, HOURS, POINTS (п. п.), RELATIVE, SCORE, YES_NO")
          String unit,
      BigDecimal numerator,
      @Schema(description = "Пусто у чисел и сумм") Long denominator,
      @Schema(
              description =
                  "Проценты с четырьмя знаками либо само число; пусто при нулевом знаменателе")
          BigDecimal value,
      @Schema(
              description =
                  "NO_TARGET — рассчитано, цель не задана; ACHIEVED, ON_THE_WAY, AT_RISK — цель"
                      + " достигнута, на пути, под угрозой; NO_DATA — знаменатель ноль или база"
                      + " цели неизвестна;"
                      + " NOT_APPLICABLE — в этом разрезе не рассчитывается;"
                      + " HIDDEN — группа меньше пяти, число скрыто")
          Row.State state,
      @Schema(description = "Подстрока какого показателя") String partOf,
      @Schema(description = "UP, DOWN или NEUTRAL: куда лучше") String direction,
      @Schema(description = "Дата D этой строки") LocalDate asOf,
      @Schema(description = "Код и версия формулы") String definition,
      List<Row.Note> notes,
      @Schema(description = "Цель; пусто — не поставлена") TargetView target,
      @Schema(description = "Из чего выведено производное число") List<Ingredient> parts) {

    public static RowView of(Row row) {
      return of(row, null);
    }

    /** A row with its target. */
    static RowView of(Row row, Judged judged) {
      return new RowView(
          row.indicator().code(),
          row.indicator().text().name(),
          row.indicator().text().unit().name(),
          row.numerator(),
          row.denominator(),
          row.value(),
          judged == null ? row.state() : JudgingTargets.state(judged),
          row.indicator().partOf(),
          row.indicator().text().direction().name(),
          row.asOf(),
          row.indicator().id(),
          row.notes(),
          TargetView.of(judged, row.indicator().text().unit().name(), row.asOf()),
          row.parts());
    }

    /** A row as it was frozen. */
    public static RowView of(FrozenRow row) {
      return new RowView(
          row.code(),
          row.name(),
          row.unit(),
          row.figure().numerator(),
          row.figure().denominator(),
          row.figure().value(),
          row.target() == null ? row.figure().state() : JudgingTargets.state(row.target()),
          row.partOf(),
          row.direction(),
          row.figure().asOf(),
          row.definition(),
          row.notes(),
          TargetView.of(row.target(), row.unit(), row.figure().asOf()),
          row.parts());
    }
  }

  static TableView of(String track, String title, Numbers numbers) {
    Selection selection = numbers.selection();
    WindowView window = numbers.window().map(WindowView::of).orElse(null);
    return new TableView(
        track,
        title,
        selection.year().toString(),
        window == null ? "live" : "frozen",
        window,
        selection.asOf(),
        selection.municipality(),
        selection.organisation(),
        selection.subject(),
        numbers.track(track));
  }
}

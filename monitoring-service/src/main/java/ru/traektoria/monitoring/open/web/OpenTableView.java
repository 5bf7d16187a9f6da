package ru.traektoria.monitoring.open.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.open.application.OpenFigure;
import ru.traektoria.monitoring.open.application.OpenTable;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.TargetView;

/** Открытые показатели для программ. */
@Schema(description = "Открытые показатели муниципалитета: замороженные числа без людей")
record OpenTableView(
    String municipality,
    String name,
    @Schema(description = "Учебный (2026-27) или календарный (2026) год") String year,
    @Schema(description = "Номер замороженного окна в этом году") int window,
    String windowName,
    Instant frozenAt,
    Instant publishedAt,
    List<FigureView> indicators) {

  /** Показатель. */
  @Schema(description = "Показатель; числа скрытой малой группы пусты")
  record FigureView(
      String code,
      String name,
      String programme,
      @Schema(description = "Код и версия формулы") String definition,
      @Schema(description = "Как считается") String words,
      @Schema(description = "Параграф документа") String source,
      String unit,
      String direction,
      LocalDate asOf,
      BigDecimal numerator,
      Long denominator,
      BigDecimal value,
      Row.State state,
      @Schema(description = "Значение, которого надо достичь; пусто — цели нет") BigDecimal target,
      LocalDate due,
      @Schema(description = "Группа слишком мала, чтобы её показать") boolean hidden,
      List<OpenFigure.Past> past) {

    static FigureView of(OpenFigure figure) {
      RowView row = RowView.of(figure.row());
      TargetView target = row.target();
      return new FigureView(
          row.code(),
          row.name(),
          figure.programme(),
          row.definition(),
          figure.words(),
          figure.source(),
          row.unit(),
          row.direction(),
          row.asOf(),
          row.numerator(),
          row.denominator(),
          row.value(),
          row.state(),
          target == null ? null : target.threshold(),
          target == null ? null : target.due(),
          figure.hidden(),
          figure.past());
    }
  }

  static OpenTableView of(OpenTable table) {
    return new OpenTableView(
        table.municipality(),
        table.name(),
        table.window().year().toString(),
        table.window().number(),
        table.window().name(),
        table.window().frozenAt(),
        table.since(),
        table.figures().stream().map(FigureView::of).toList());
  }
}

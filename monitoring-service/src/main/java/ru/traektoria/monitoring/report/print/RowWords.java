package ru.traektoria.monitoring.report.print;

import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.portal.Russian;

/** A frozen row in the words of a printed table; nothing is computed here. */
final class RowWords {

  static final List<String> HEADS =
      List.of(
          "Код",
          "Показатель",
          "Значение",
          "Числитель",
          "Знаменатель",
          "Год назад",
          "Цель",
          "Состояние",
          "На дату",
          "Формула");

  private RowWords() {}

  /** As the template names them. */
  static Map<String, String> words(FrozenRow row) {
    return Map.of(
        "код", row.code(),
        "показатель", row.name(),
        "значение", value(row, row.figure()),
        "из", of(row.figure()),
        "год_назад", row.before() == null ? Russian.NOTHING : value(row, row.before()),
        "цель", target(row),
        "состояние", state(row),
        "на", Russian.date(row.figure().asOf()));
  }

  /** As a line of a workbook: numbers as numbers. */
  static List<?> cells(FrozenRow row) {
    return java.util.Arrays.asList(
        row.code(),
        row.name(),
        row.figure().value(),
        row.figure().numerator(),
        row.figure().denominator(),
        row.before() == null ? null : row.before().value(),
        target(row),
        state(row),
        row.figure().asOf(),
        row.definition());
  }

  static String value(FrozenRow row, Figure figure) {
    return switch (figure.state()) {
      case NOT_APPLICABLE -> Russian.NOTHING;
      case HIDDEN -> "скрыто";
      default -> Told.value(row.unit(), figure.value());
    };
  }

  /** «12 из 34». */
  static String of(Figure figure) {
    return figure.denominator() == null || figure.numerator() == null
        ? Russian.NOTHING
        : Russian.of(figure.numerator().longValue(), figure.denominator());
  }

  private static String target(FrozenRow row) {
    return row.target() == null
        ? Russian.NOTHING
        : TargetWords.target(row.target().terms(), row.unit());
  }

  static String state(FrozenRow row) {
    Row.State state =
        row.target() == null ? row.figure().state() : JudgingTargets.state(row.target());
    return switch (state) {
      case NO_TARGET -> "цель не задана";
      case ACHIEVED -> "достигнута";
      case ON_THE_WAY -> "на пути";
      case AT_RISK -> "под угрозой";
      case NO_DATA -> "нет данных";
      case NOT_APPLICABLE -> "не рассчитывается";
      case HIDDEN -> "скрыто: группа меньше пяти";
    };
  }
}

package ru.traektoria.monitoring.formula.reader;

import dev.cel.common.ast.CelExpr;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import ru.traektoria.monitoring.formula.Argument;
import ru.traektoria.monitoring.formula.NamedDay;

/** Reads the days that a formula names. */
final class DayReader {

  private final WrittenFormula written;

  DayReader(WrittenFormula written) {
    this.written = written;
  }

  Argument day(CelExpr expression) {
    if (expression.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT) {
      Optional<NamedDay> named = NamedDay.of(expression.ident().name());
      if (named.isPresent()) {
        return new Argument.Named(named.get());
      }
    }
    if (expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL) {
      List<CelExpr> given = expression.call().args();
      String function = expression.call().function();
      if (function.equals("monthsBefore") && WrittenFormula.isConstant(given.get(1))) {
        int months = Math.toIntExact(given.get(1).constant().int64Value());
        return new Argument.Earlier(day(given.get(0)), months);
      }
      if (function.equals("dayOfYear") || function.equals("calendarDay")) {
        return new Argument.Dated(monthDay(given.get(0)), function.equals("dayOfYear"));
      }
    }
    throw written.problem(
        expression,
        "дата — это имя дня (asOf, yearStart …), dayOfYear(\"11-30\"), calendarDay(\"01-31\")"
            + " или monthsBefore(дата, месяцев)");
  }

  /** A month and day; 29 February is no day of every year. */
  private MonthDay monthDay(CelExpr expression) {
    String text = WrittenFormula.isConstant(expression) ? expression.constant().stringValue() : "";
    if (!text.equals("02-29")) {
      try {
        return MonthDay.parse("--" + text);
      } catch (DateTimeParseException e) {
        throw written.problem(
            expression, "день года записывается как \"11-30\", получено: «" + text + "»");
      }
    }
    throw written.problem(expression, "29 февраля есть не в каждом году");
  }
}

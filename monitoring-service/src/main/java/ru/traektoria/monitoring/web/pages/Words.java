package ru.traektoria.monitoring.web.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Numbers, states and changes of indicators in Russian words. */
public final class Words {

  private Words() {}

  /** «13,7 %», «42», «нет данных». */
  public static String value(RowView row) {
    if (row.value() == null) {
      return switch (row.state()) {
        case NOT_APPLICABLE -> Russian.NOTHING;
        case HIDDEN -> "скрыто";
        default -> row.parts().isEmpty() ? "нет данных" : "не оценивается";
      };
    }
    return value(row.value(), row.unit());
  }

  /** A value in its unit: «13,7 %», «+2,5 п. п.», «да». */
  public static String value(BigDecimal value, String unit) {
    return switch (unit) {
      case "PERCENT", "RELATIVE" -> Russian.percent(value);
      case "RATE" -> Russian.number(value) + " ст.";
      case "HOURS" -> Russian.number(value) + " ч";
      case "POINTS" -> signed(value.setScale(1, RoundingMode.HALF_UP)) + " п. п.";
      case "YES_NO" -> value.signum() > 0 ? "да" : "нет";
      case "SCORE" -> Russian.number(value.setScale(2, RoundingMode.HALF_UP));
      default -> Russian.number(value);
    };
  }

  /** A number with its sign, in words of the page. */
  public static String signed(BigDecimal value) {
    String sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "";
    return sign + Russian.number(value.abs());
  }

  /** «412 из 3 000»; for a count nothing more than the value. */
  public static String of(RowView row) {
    if (row.denominator() != null && row.unit().equals("SCORE")) {
      return "по " + Russian.number(row.denominator());
    }
    return row.denominator() == null || row.numerator() == null
        ? Russian.NOTHING
        : Russian.of(row.numerator().longValue(), row.denominator());
  }

  /** «45,2 %, 412 из 3 000»; «42». */
  public static String brief(RowView row) {
    return row.value() == null || row.denominator() == null
        ? value(row)
        : value(row) + ", " + of(row);
  }

  /** «Заморожено 12 сентября 2026». */
  public static Badge frozen(FrozenWindow window, ZoneId zone) {
    LocalDate on = LocalDate.ofInstant(window.frozenAt(), zone);
    return Badge.info("Заморожено " + Russian.date(on)).icon("lock");
  }

  /** Which window it is, and that nothing on the page is of another moment. */
  public static String window(FrozenWindow window) {
    return "Окно № "
        + window.number()
        + " «"
        + window.name()
        + "». Числа, разрезы, история и списки людей — какими были в тот день.";
  }

  /** Whether it became better, worse or stayed; empty text where there is nothing to compare. */
  static Badge change(RowView now, RowView before) {
    if (now.value() == null || before == null || before.value() == null) {
      return Badge.neutral("не с чем сравнить").icon("minus");
    }
    if (now.unit().equals("YES_NO")) {
      boolean same = now.value().compareTo(before.value()) == 0;
      return Badge.neutral(same ? "без изменений" : "было «" + value(before) + "»").icon("minus");
    }
    BigDecimal change = now.value().subtract(before.value()).setScale(1, RoundingMode.HALF_UP);
    if (change.signum() == 0) {
      return Badge.neutral("без изменений").icon("minus");
    }
    String unit = now.unit().matches("PERCENT|POINTS|RELATIVE") ? " п. п." : "";
    String sign = change.signum() > 0 ? "+" : "−";
    String text = sign + Russian.number(change.abs()) + unit;
    String icon = change.signum() > 0 ? "trending-up" : "trending-down";
    return (switch (now.direction()) {
          case "UP" -> change.signum() > 0 ? Badge.good(text) : Badge.warning(text);
          case "DOWN" -> change.signum() > 0 ? Badge.warning(text) : Badge.good(text);
          default -> Badge.neutral(text);
        })
        .icon(icon);
  }

  /** «не меньше 60 %»; «—» where none is set. */
  public static String target(RowView row) {
    return row.target() == null ? Russian.NOTHING : row.target().words();
  }

  /** State of a row. */
  public static Badge state(RowView row) {
    return switch (row.state()) {
      case NO_TARGET -> Badge.neutral("Цель не задана").icon("circle-dashed");
      case ACHIEVED -> Badge.good("Достигнута");
      case ON_THE_WAY -> Badge.info("На пути");
      case AT_RISK -> Badge.warning("Под угрозой");
      case NO_DATA ->
          Badge.warning(row.parts().isEmpty() ? "Нет данных" : "Не оценивается")
              .icon("question-mark");
      case NOT_APPLICABLE -> Badge.neutral("Не рассчитывается").icon("minus");
      case HIDDEN -> Badge.neutral("Группа меньше пяти").icon("eye-off");
    };
  }

  /** Which way is better. */
  public static String direction(String direction) {
    return switch (direction) {
      case "UP" -> "больше — лучше";
      case "DOWN" -> "меньше — лучше";
      default -> "без оценки";
    };
  }
}

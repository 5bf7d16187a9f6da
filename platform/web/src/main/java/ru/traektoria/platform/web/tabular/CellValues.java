package ru.traektoria.platform.web.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.platform.web.tabular.TableReader.RawCell;

/** Understands one cell as its column wants it; what it cannot understand it explains. */
final class CellValues {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
  private static final BigDecimal LAST_EXCEL_DAY = BigDecimal.valueOf(2_958_465);

  private static final List<DateTimeFormatter> DATES =
      List.of(strict("d.M.uuuu"), strict("uuuu-M-d"), strict("d/M/uuuu"), strict("d MMMM uuuu"));

  private CellValues() {}

  /** A cell that cannot be understood; the message is Russian. */
  static final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    Misread(String reason) {
      super(reason);
    }
  }

  static Object read(Column column, RawCell cell) throws Misread {
    if (cell.formula()) {
      throw new Misread("В ячейке формула. Вставьте значение (Специальная вставка → Значения).");
    }
    if (cell.text().isEmpty()) {
      if (column.mandatory()) {
        throw new Misread("Не заполнено.");
      }
      return null;
    }
    return switch (column.kind()) {
      case TEXT -> cell.text().replaceAll("\\s+", " ");
      case DATE -> date(cell);
      case NUMBER -> number(cell);
      case YES_NO -> yesNo(cell.text());
      case ONE_OF -> option(column.options(), cell.text());
    };
  }

  private static LocalDate date(RawCell cell) throws Misread {
    if (cell.number() != null) {
      boolean day = cell.number().signum() > 0 && cell.number().compareTo(LAST_EXCEL_DAY) <= 0;
      if (day) {
        return EXCEL_EPOCH.plusDays(cell.number().longValue());
      }
    }
    String text = cell.text().toLowerCase(RUSSIAN).replaceAll("\\s*(г\\.?|года)$", "");
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeException e) {
        continue;
      }
    }
    throw new Misread("Не дата: «" + cell.text() + "». Напишите, например, 12.09.2026.");
  }

  private static BigDecimal number(RawCell cell) throws Misread {
    if (cell.number() != null) {
      return cell.number();
    }
    try {
      return new BigDecimal(cell.text().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new Misread("Не число: «" + cell.text() + "».");
    }
  }

  private static Boolean yesNo(String text) throws Misread {
    return switch (Column.folded(text)) {
      case "да", "1", "есть", "yes", "true" -> true;
      case "нет", "0", "no", "false" -> false;
      default -> throw new Misread("Напишите «да» или «нет», а не «" + text + "».");
    };
  }

  private static String option(Map<String, String> options, String text) throws Misread {
    String wanted = Column.folded(text);
    for (Map.Entry<String, String> option : options.entrySet()) {
      if (Column.folded(option.getKey()).equals(wanted)) {
        return option.getValue();
      }
    }
    throw new Misread(
        "«"
            + text
            + "» здесь не бывает. Возможные значения: "
            + String.join(", ", options.keySet())
            + ".");
  }

  private static DateTimeFormatter strict(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(RUSSIAN)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}

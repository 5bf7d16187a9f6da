package ru.traektoria.monitoring.manual.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;

/** Читает, что написали в поле; what does not fit is said in Russian. */
public final class Answers {

  private static final int LONGEST = 4000;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
  private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);

  private Answers() {}

  /** Whether anything is written. */
  public static boolean given(String typed) {
    return typed != null && !typed.isBlank();
  }

  /** The number as people write it: «12», «4,5», «1 200»; {@code null} if it is none. */
  public static BigDecimal number(String typed) {
    String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
  }

  /** Whether both are numbers and the first is greater. */
  public static boolean exceeds(String one, String other) {
    if (!given(one) || !given(other)) {
      return false;
    }
    BigDecimal number = number(one);
    BigDecimal limit = number(other);
    return number != null && limit != null && number.compareTo(limit) > 0;
  }

  /** What is wrong with the answer; {@code null}: nothing. */
  public static String problem(FormField field, String typed) {
    if (!given(typed)) {
      return field.required() && field.type() != FieldType.FILE ? "заполните поле" : null;
    }
    if (typed.length() > LONGEST) {
      return "ответ длиннее 4 000 знаков";
    }
    return switch (field.type()) {
      case NUMBER -> number(field, typed);
      case DATE -> date(typed);
      case CHOICE -> field.choices().contains(typed) ? null : "выберите один из вариантов";
      case YES_NO -> typed.equals("да") || typed.equals("нет") ? null : "ответьте «да» или «нет»";
      case TEXT, FILE -> null;
    };
  }

  private static String number(FormField field, String typed) {
    BigDecimal number = number(typed);
    if (number == null) {
      return "«" + typed + "» — не число";
    }
    if (field.whole() && number.stripTrailingZeros().scale() > 0) {
      return "нужно целое число";
    }
    if (number.stripTrailingZeros().scale() > 2) {
      return "не больше двух знаков после запятой";
    }
    BigDecimal min = field.min() == null ? GREATEST.negate() : field.min();
    BigDecimal max = field.max() == null ? GREATEST : field.max();
    if (number.compareTo(min) < 0) {
      return "не меньше " + plain(min);
    }
    return number.compareTo(max) > 0 ? "не больше " + plain(max) : null;
  }

  private static String date(String typed) {
    try {
      LocalDate.parse(typed);
      return null;
    } catch (DateTimeParseException e) {
      return "«" + typed + "» — не дата";
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}

package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May this activity be closed as held? Never without attendance (issue 4; S2). */
public enum HoldingRule {
  STILL_AHEAD("Мероприятие уже закрыто или отменено.", null) {
    @Override
    boolean broken(Activity activity, LocalDate on, LocalDate today) {
      return !activity.ahead();
    }
  },
  DAY_HAS_COME(
      "Мероприятие ещё не состоялось: дата проведения не может быть в будущем.", "heldOn") {
    @Override
    boolean broken(Activity activity, LocalDate on, LocalDate today) {
      return on == null || on.isAfter(today);
    }
  },
  SOMEBODY_CAME(
      "Отметьте присутствовавших: без них мероприятие не состоялось — отмените его.", null) {
    @Override
    boolean broken(Activity activity, LocalDate on, LocalDate today) {
      return activity.enrolments().present().isEmpty();
    }
  },
  EVERYBODY_MARKED("Отметьте явку каждого записанного: присутствовал, нет или уважительно.", null) {
    @Override
    boolean broken(Activity activity, LocalDate on, LocalDate today) {
      return !activity.enrolments().unmarked().isEmpty();
    }
  };

  private final String message;
  private final String field;

  HoldingRule(String message, String field) {
    this.message = message;
    this.field = field;
  }

  abstract boolean broken(Activity activity, LocalDate on, LocalDate today);

  static List<Reason> against(Activity activity, LocalDate on, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(activity, on, today))
        .map(rule -> rule.reason(activity))
        .toList();
  }

  private Reason reason(Activity activity) {
    String code = "hold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    int open = activity.enrolments().unmarked().size();
    String text = this == EVERYBODY_MARKED ? message + " Без отметки: " + open + "." : message;
    return new Reason(code, text, field);
  }
}

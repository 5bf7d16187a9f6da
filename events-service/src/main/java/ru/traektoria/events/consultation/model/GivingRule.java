package ru.traektoria.events.consultation.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May a consultation be recorded so? */
public enum GivingRule {
  KIND_CHOSEN("kind", "Выберите вид консультации.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.kind() == null;
    }
  },
  MODE_CHOSEN("mode", "Выберите: очно или дистанционно.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.mode() == null;
    }
  },
  DAY_HAS_COME("on", "Укажите день консультации: не позже сегодняшнего и не старше года.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.on() == null
          || given.on().isAfter(today)
          || given.on().isBefore(today.minusYears(1));
    }
  },
  ONE_IS_ADVISED_ALONE(
      "teachers", "Индивидуальная консультация — одному педагогу или одной организации.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.kind() == Given.Kind.INDIVIDUAL
          && given.teachers().size() != 1
          && !(given.teachers().isEmpty() && given.organisations().size() == 1);
    }
  },
  A_GROUP_IS_MORE_THAN_ONE(
      "teachers", "Групповая консультация — двум педагогам и больше или организации.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.kind() == Given.Kind.GROUP
          && given.teachers().size() < 2
          && !(given.teachers().isEmpty() && !given.organisations().isEmpty());
    }
  },
  THE_PUBLIC_IS_NOBODY(
      "teachers", "Консультация для населения педагогам не засчитывается: уберите участников.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.kind() == Given.Kind.PUBLIC
          && !(given.teachers().isEmpty() && given.organisations().isEmpty());
    }
  },
  THE_PUBLIC_IS_SOMEWHERE("words", "Напишите, где была консультация для населения и о чём.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.kind() == Given.Kind.PUBLIC && given.words().isEmpty();
    }
  },
  WORDS_ARE_SHORT("words", "Не больше 4000 знаков.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.words().length() > Message.LONGEST;
    }
  },
  MINUTES_ARE_REAL("minutes", "Продолжительность — от 5 до 600 минут.") {
    @Override
    boolean broken(Given given, LocalDate today) {
      return given.minutes() != null && (given.minutes() < 5 || given.minutes() > 600);
    }
  };

  private final String field;
  private final String message;

  GivingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Given given, LocalDate today);

  static List<Reason> against(Given given, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(given, today))
        .map(GivingRule::reason)
        .toList();
  }

  private Reason reason() {
    String code = "consultation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Reason.at(field, code, message);
  }
}

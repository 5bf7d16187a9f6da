package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Reason;

/** May this person sign up? A full hall is no refusal: there is the waiting list. */
public enum SigningUpRule {
  REGISTRATION_IS_OPEN("Запись на это мероприятие не открыта.") {
    @Override
    boolean broken(Activity activity, Place from, LocalDate today) {
      return activity.status() != Status.REGISTRATION_OPEN;
    }
  },
  DAY_HAS_NOT_PASSED("День мероприятия прошёл: записаться уже нельзя.") {
    @Override
    boolean broken(Activity activity, Place from, LocalDate today) {
      return activity.description().when().on().isBefore(today);
    }
  },
  A_SCHOOL_INVITES_ITS_OWN("Это мероприятие для педагогов другой организации.") {
    @Override
    boolean broken(Activity activity, Place from, LocalDate today) {
      return activity.description().level() == Level.SCHOOL
          && !activity.place().organisation().equals(from.organisation());
    }
  };

  private final String message;

  SigningUpRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Activity activity, Place from, LocalDate today);

  static List<Reason> against(Activity activity, Place from, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(activity, from, today))
        .map(SigningUpRule::reason)
        .toList();
  }

  private Reason reason() {
    return Reason.of("sign-up." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
  }
}

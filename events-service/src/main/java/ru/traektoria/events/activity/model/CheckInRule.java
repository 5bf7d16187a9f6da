package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/** May somebody at the door mark themselves as present? The code itself is asked elsewhere. */
public enum CheckInRule {
  ORGANISER_WANTS_IT("На этом мероприятии явку отмечает организатор.") {
    @Override
    boolean broken(Activity activity, TeacherId who, Place from, LocalDate today) {
      return activity.description().more().checkIn() == CheckIn.OFF;
    }
  },
  STILL_OPEN("Мероприятие закрыто или отменено: отметиться уже нельзя.") {
    @Override
    boolean broken(Activity activity, TeacherId who, Place from, LocalDate today) {
      return !activity.ahead();
    }
  },
  ON_THE_DAY("Отметиться можно только в день мероприятия.") {
    @Override
    boolean broken(Activity activity, TeacherId who, Place from, LocalDate today) {
      return !activity.description().when().on().equals(today);
    }
  },
  ON_THE_LIST("Вас нет в списке участников: подойдите к организатору.") {
    @Override
    boolean broken(Activity activity, TeacherId who, Place from, LocalDate today) {
      Optional<Enrolment> known = activity.enrolments().of(who).filter(Enrolment::confirmed);
      return known.isEmpty() && activity.description().more().checkIn() != CheckIn.ANYBODY;
    }
  },
  A_SCHOOL_LETS_IN_ITS_OWN("Это мероприятие для педагогов другой организации.") {
    @Override
    boolean broken(Activity activity, TeacherId who, Place from, LocalDate today) {
      return activity.enrolments().of(who).isEmpty()
          && activity.description().level() == Level.SCHOOL
          && !activity.place().organisation().equals(from.organisation());
    }
  };

  private final String message;

  CheckInRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Activity activity, TeacherId who, Place from, LocalDate today);

  static List<Reason> against(Activity activity, TeacherId who, Place from, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(activity, who, from, today))
        .map(
            rule ->
                Reason.of(
                    "check-in." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}

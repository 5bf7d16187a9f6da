package ru.traektoria.events.feedback.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/** Is this person asked about this activity? Once each who was there, for thirty days (S0-112). */
public enum AnsweringRule {
  IT_TOOK_PLACE("Отзыв можно оставить, когда организатор закроет мероприятие.") {
    @Override
    boolean broken(Activity activity, Feedback known, TeacherId who, LocalDate today) {
      return activity.status() != Status.HELD || activity.imported();
    }
  },
  WAS_THERE("Отзыв оставляют те, кто был на мероприятии.") {
    @Override
    boolean broken(Activity activity, Feedback known, TeacherId who, LocalDate today) {
      return activity
          .enrolments()
          .of(who)
          .filter(Enrolment::confirmed)
          .filter(one -> one.attendance() == Attendance.PRESENT)
          .isEmpty();
    }
  },
  ASKED_ONCE("Вы уже оставили отзыв об этом мероприятии. Спасибо!") {
    @Override
    boolean broken(Activity activity, Feedback known, TeacherId who, LocalDate today) {
      return known.answered().contains(who);
    }
  },
  NOT_TOO_LATE("Отзывы об этом мероприятии уже не собирают: прошло больше 30 дней.") {
    @Override
    boolean broken(Activity activity, Feedback known, TeacherId who, LocalDate today) {
      return activity.heldOn() != null && activity.heldOn().plusDays(DAYS).isBefore(today);
    }
  };

  /** So long somebody may answer. */
  public static final int DAYS = 30;

  private final String message;

  AnsweringRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Activity activity, Feedback known, TeacherId who, LocalDate today);

  /** Every reason against asking. */
  public static List<Reason> against(
      Activity activity, Feedback known, TeacherId who, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(activity, known, who, today))
        .map(
            rule ->
                Reason.of(
                    "feedback." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}

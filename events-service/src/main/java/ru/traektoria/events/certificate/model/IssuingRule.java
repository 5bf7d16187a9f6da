package ru.traektoria.events.certificate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.platform.kernel.Reason;

/**
 * May certificates be issued for this activity, and whose turn is it? Only those who were there.
 */
public enum IssuingRule {
  IT_TOOK_PLACE("Сертификаты выдают после закрытия мероприятия: сначала отметьте явку.") {
    @Override
    boolean broken(Activity activity) {
      return activity.status() != Status.HELD;
    }
  },
  ISSUED_HERE("Мероприятие загружено из истории: его сертификаты выдавали на бумаге.") {
    @Override
    boolean broken(Activity activity) {
      return activity.imported();
    }
  };

  private final String message;

  IssuingRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Activity activity);

  /** Every reason against issuing. */
  public static List<Reason> against(Activity activity) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(activity))
        .map(
            rule ->
                Reason.of(
                    "certificate." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }

  /** Answers whether somebody gets a certificate now: who was there and has none. */
  public static boolean due(Enrolment enrolment, Optional<Certificate> last) {
    return enrolment.confirmed()
        && enrolment.attendance() == Attendance.PRESENT
        && Certificate.mayFollow(last);
  }

  /** The same where a person issues it again. */
  public static boolean dueAgain(Enrolment enrolment, Optional<Certificate> last) {
    return enrolment.confirmed()
        && enrolment.attendance() == Attendance.PRESENT
        && last.filter(Certificate::valid).isEmpty();
  }
}

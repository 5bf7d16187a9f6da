package ru.traektoria.events.certificate.web;

import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.certificate.model.Certificate.Deed;
import ru.traektoria.portal.Russian;

/** What a certificate says; the same words on the paper, on pages and at the public check. */
final class CertificateWords {

  private CertificateWords() {}

  /** «Сертификат участника». */
  static String title(Role role) {
    return switch (role) {
      case PARTICIPANT -> "Сертификат участника";
      case SPEAKER -> "Сертификат выступающего";
      case ORGANISER -> "Сертификат организатора";
      case JURY -> "Сертификат члена жюри";
      case EXPERT -> "Сертификат эксперта";
      case WINNER -> "Диплом победителя";
      case PRIZE_WINNER -> "Диплом призёра";
    };
  }

  /** For what it is given: «за участие». */
  static String merit(Role role) {
    return switch (role) {
      case PARTICIPANT -> "за участие";
      case SPEAKER -> "за выступление";
      case ORGANISER -> "за организацию и проведение";
      case JURY -> "за работу в жюри";
      case EXPERT -> "за экспертную работу";
      case WINNER -> "за победу";
      case PRIZE_WINNER -> "за призовое место";
    };
  }

  /** «Семинар «Чтение на уроке»». */
  static String what(Deed deed) {
    String title = "«" + deed.title() + "»";
    return deed.kind() == null ? title : Words.kind(deed.kind()) + " " + title;
  }

  /** «25 ноября 2026» or «25 ноября 2026 – 3 декабря 2026». */
  static String when(Deed deed) {
    return deed.from().equals(deed.to())
        ? Russian.date(deed.from())
        : Russian.range(deed.from(), deed.to());
  }

  /** «4 академических часа», empty if not counted. */
  static String hours(Deed deed) {
    if (deed.hours() == null) {
      return "";
    }
    boolean whole = deed.hours().stripTrailingZeros().scale() <= 0;
    return whole
        ? Russian.count(
            deed.hours().longValue(),
            "академический час",
            "академических часа",
            "академических часов")
        : Russian.number(deed.hours()) + " академического часа";
  }
}

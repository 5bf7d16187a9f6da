package ru.traektoria.monitoring.own.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.ReportingPeriod;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** Слова страниц «Свои показатели». */
final class OwnWords {

  static final Map<Breakdown, String> BREAKDOWNS =
      Map.of(
          Breakdown.ORGANISATION, "по организациям",
          Breakdown.SUBJECT, "по предметам",
          Breakdown.KIND, "по видам организаций",
          Breakdown.POSITION, "по должностям",
          Breakdown.CATEGORY, "по категориям",
          Breakdown.AGE, "по возрасту",
          Breakdown.SUPPORT, "по группам сопровождения",
          Breakdown.SECTION, "по разделам плана",
          Breakdown.RESPONSIBLE, "по ответственным");

  static final List<Option> UNITS =
      List.of(Option.of("PERCENT", "Доля, %"), Option.of("COUNT", "Число"));

  static final List<Option> DIRECTIONS =
      List.of(
          Option.of("UP", "Чем больше, тем лучше"),
          Option.of("DOWN", "Чем меньше, тем лучше"),
          Option.of("NEUTRAL", "Ни то ни другое: справочно"));

  static final List<Option> YEARS =
      List.of(
          Option.of("ACADEMIC", "Учебный год: с 1 сентября"),
          Option.of("CALENDAR", "Календарный год: с 1 января"));

  private OwnWords() {}

  /** Last days of months, as rows of the catalogue have them, in the order of the year. */
  static List<Option> days(ReportingPeriod period) {
    int first = period.year() == ReportingPeriod.Year.CALENDAR ? 1 : 9;
    List<MonthDay> days = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Month month = Month.of((first - 1 + i) % 12 + 1);
      days.add(MonthDay.of(month, month.minLength()));
    }
    List<Option> options =
        new ArrayList<>(days.stream().map(day -> Option.of(code(day), "На " + said(day))).toList());
    if (options.stream().noneMatch(option -> option.value().equals(period.day()))) {
      day(period).ifPresent(day -> options.add(0, Option.of(period.day(), "На " + said(day))));
    }
    return options;
  }

  /** «учебный год; прошедший показывается на 31 августа». */
  static String period(ReportingPeriod period) {
    String year =
        period.year() == ReportingPeriod.Year.CALENDAR ? "Календарный год" : "Учебный год";
    return day(period).map(day -> year + "; прошедший показывается на " + said(day)).orElse(year);
  }

  private static String said(MonthDay day) {
    return Russian.dayMonth(day.atYear(LocalDate.EPOCH.getYear()));
  }

  private static String code(MonthDay day) {
    return day.toString().substring(2);
  }

  private static Optional<MonthDay> day(ReportingPeriod period) {
    try {
      return Optional.of(MonthDay.parse("--" + period.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What has become of it by the day. */
  static Badge state(OwnIndicator own, LocalDate today) {
    if (own.retiredOn(today)) {
      return Badge.neutral("Прекращён").icon("ban");
    }
    if (own.on(today).isEmpty()) {
      return Badge.info("Начнётся " + Russian.date(own.versions().get(0).validFrom()))
          .icon("calendar");
    }
    if (own.end() != null) {
      return Badge.warning("Прекратится " + Russian.date(own.end().from())).icon("calendar");
    }
    LocalDate next = own.last().validFrom();
    return next.isAfter(today)
        ? Badge.warning("Изменится " + Russian.date(next)).icon("calendar")
        : Badge.good("Действует").icon("check");
  }

  /** «с 1 сентября 2026», «с 1 сентября 2026 по 19 ноября 2026», «не вступила в силу». */
  static String term(OwnIndicator own, Version version) {
    LocalDate until = own.until(version);
    if (until != null && until.isBefore(version.validFrom())) {
      return "не вступила в силу";
    }
    return "с "
        + Russian.date(version.validFrom())
        + (until == null ? "" : " по " + Russian.date(until));
  }

  /** Who opens the list behind the number, and why not others. */
  static String lists(Indicator.Lists lists) {
    return switch (lists) {
      case OPEN -> "Список открывают методист и школа.";
      case LOGGED -> "Список открывают методист и школа; кто открыл, записывается.";
      case METHODIST ->
          "Список открывает только методист, с записью: по нему видно, у кого есть дефицит или"
              + " результат.";
      case NONE -> "Только сводно: списка нет, группы меньше пяти скрыты.";
    };
  }
}

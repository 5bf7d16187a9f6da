package ru.traektoria.monitoring.closing.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** Куда можно сдвинуть день среза и срок закрытия. */
final class MovingRule {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private MovingRule() {}

  /** A window's day stays within its year, the term does not come before what it closes. */
  static List<Reason> problems(Period period, LocalDate day, LocalDate due) {
    List<Reason> problems = new ArrayList<>();
    boolean year = period.kind().year();
    if (year != (day == null)) {
      problems.add(
          Reason.at(
              "day", "period.day", year ? "У года нет одного дня среза." : "Укажите день среза."));
    } else if (!year && outside(period, day)) {
      problems.add(Reason.at("day", "period.day", "День среза — внутри своего учебного года."));
    }
    LocalDate last = day == null ? period.kind().lastIn(period.start()) : day;
    if (due == null || due.isBefore(last)) {
      problems.add(Reason.at("due", "period.due", "Срок — не раньше последнего дня периода."));
    } else if (due.isAfter(last.plusYears(1))) {
      problems.add(Reason.at("due", "period.due", "Срок — не позже чем через год."));
    }
    return problems;
  }

  private static boolean outside(Period period, LocalDate day) {
    LocalDate first = LocalDate.of(period.start(), 9, 1);
    return day.isBefore(first) || !day.isBefore(first.plusYears(1));
  }

  static String words(Period before, LocalDate day, LocalDate due) {
    List<String> moved = new ArrayList<>();
    if (day != null && !day.equals(before.day())) {
      moved.add("день среза " + DAY.format(before.day()) + " → " + DAY.format(day));
    }
    if (!due.equals(before.due())) {
      moved.add("срок " + DAY.format(before.due()) + " → " + DAY.format(due));
    }
    return moved.isEmpty() ? "Дни подтверждены" : "Сдвинуто: " + String.join(", ", moved);
  }
}

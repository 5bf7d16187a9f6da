package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import ru.traektoria.local.demo.tour.stage.Stage;

/** Quarters of the calendar around the day of the demo, as the platform writes them. */
final class Quarters {

  private Quarters() {}

  /** The quarter after that of the demo's day. */
  static String next(Stage stage) {
    return of(nextBegins(stage));
  }

  static String of(LocalDate day) {
    return day.getYear() + "-" + ((day.getMonthValue() - 1) / 3 + 1);
  }

  static LocalDate nextBegins(Stage stage) {
    LocalDate today = stage.town().today();
    int month = (today.getMonthValue() - 1) / 3 * 3 + 1;
    return LocalDate.of(today.getYear(), month, 1).plusMonths(3);
  }
}

package ru.traektoria.events.material.model;

import java.time.LocalDate;
import java.time.Month;

/** Учебная четверть, by calendar months: the municipality's holidays move them by days only. */
public enum SchoolQuarter {
  FIRST("I"),
  SECOND("II"),
  THIRD("III"),
  FOURTH("IV");

  private final String label;

  SchoolQuarter(String label) {
    this.label = label;
  }

  /** Roman number. */
  public String label() {
    return label;
  }

  /** The quarter of a day; the summer belongs to the fourth. */
  public static SchoolQuarter of(LocalDate day) {
    Month month = day.getMonth();
    return switch (month) {
      case SEPTEMBER, OCTOBER -> FIRST;
      case NOVEMBER, DECEMBER -> SECOND;
      case JANUARY, FEBRUARY, MARCH -> THIRD;
      default -> FOURTH;
    };
  }

  /** Months in which a head of an association is reminded (S1-66). */
  public static boolean reminds(LocalDate day) {
    return switch (day.getMonth()) {
      case NOVEMBER, DECEMBER, MARCH, MAY -> true;
      default -> false;
    };
  }
}

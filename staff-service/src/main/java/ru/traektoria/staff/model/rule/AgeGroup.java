package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Возрастные группы of the state form ОО-1, by full years. */
public enum AgeGroup {
  UNDER_25(0, 25, "моложе 25 лет"),
  FROM_25(25, 30, "25–29 лет"),
  FROM_30(30, 35, "30–34 года"),
  FROM_35(35, 40, "35–39 лет"),
  FROM_40(40, 45, "40–44 года"),
  FROM_45(45, 50, "45–49 лет"),
  FROM_50(50, 55, "50–54 года"),
  FROM_55(55, 60, "55–59 лет"),
  FROM_60(60, 65, "60–64 года"),
  FROM_65(65, 200, "65 лет и старше");

  private final int from;
  private final int below;
  private final String title;

  AgeGroup(int from, int below, String title) {
    this.from = from;
    this.below = below;
    this.title = title;
  }

  /** Russian. */
  public String title() {
    return title;
  }

  /** The group of somebody born that day; empty where the birth date is not known. */
  public static Optional<AgeGroup> of(LocalDate birthDate, LocalDate day) {
    if (birthDate == null) {
      return Optional.empty();
    }
    int years = Age.fullYears(birthDate, day);
    for (AgeGroup group : values()) {
      if (years < group.below) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** Who is in the group on the day was born after this day … */
  public LocalDate bornAfter(LocalDate day) {
    return day.minusYears(below);
  }

  /** … and not later than on this one. */
  public LocalDate bornUntil(LocalDate day) {
    return day.minusYears(from);
  }
}

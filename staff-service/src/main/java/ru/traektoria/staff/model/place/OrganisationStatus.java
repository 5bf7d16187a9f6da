package ru.traektoria.staff.model.place;

import java.time.LocalDate;
import ru.traektoria.staff.model.time.Period;

/**
 * A dated status of an organisation (S1 ШНОР, S4 опорные и базовые школы, внедрение ЦОС).
 *
 * @param to last day, {@code null} while it lasts
 */
public record OrganisationStatus(Kind status, LocalDate from, LocalDate to) {

  /** What an organisation may be beside its kind. */
  public enum Kind {
    LOW_RESULTS("школа с низкими результатами (ШНОР)"),
    REFERENCE("опорная школа"),
    BASE("базовая школа"),
    INNOVATIVE("инновационная площадка"),
    INTERNSHIP_SITE("стажировочная площадка"),
    DIGITAL_ENVIRONMENT("внедрена цифровая образовательная среда");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** When it holds. */
  public Period period() {
    return new Period(from, to);
  }
}

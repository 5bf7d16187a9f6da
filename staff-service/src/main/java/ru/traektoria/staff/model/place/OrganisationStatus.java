package ru.traektoria.staff.model.place;

import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.time.Period;

/**
 * A dated status of an organisation (S1 ШНОР, S4 опорные и базовые школы, внедрение ЦОС).
 *
 * @param to last day, {@code null} while it lasts
 * @param theme of an internship site, a code of the directory of themes (E.8); {@code null} for all
 *     other statuses and where none was chosen
 */
public record OrganisationStatus(Kind status, LocalDate from, LocalDate to, Code theme) {

  /** A status without a theme. */
  public OrganisationStatus(Kind status, LocalDate from, LocalDate to) {
    this(status, from, to, null);
  }

  /** What an organisation may be beside its kind. */
  public enum Kind {
    LOW_RESULTS("школа с низкими результатами (ШНОР)"),
    REFERENCE("опорная школа"),
    BASE("базовая школа"),
    INNOVATIVE("инновационная площадка"),
    INTERNSHIP_SITE("стажировочная площадка"),
    DIGITAL_ENVIRONMENT("внедрена цифровая образовательная среда"),
    /** ММЦ (S0 §7.1): the centre of the municipality is one of its organisations. */
    METHODICAL_CENTRE("методический центр муниципалитета");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** The same site with this theme. */
  public OrganisationStatus about(Code chosen) {
    return new OrganisationStatus(status, from, to, chosen);
  }

  /** Answers whether it is the internship site (стажировочная площадка). */
  public boolean site() {
    return status == Kind.INTERNSHIP_SITE;
  }

  /** When it holds. */
  public Period period() {
    return new Period(from, to);
  }
}

package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * What is agreed about a pair: who, in which form, on which papers, for how long.
 *
 * @param mentors наставники
 * @param mentees наставляемые
 * @param form форма наставничества
 * @param order приказ, {@code null} while it is not issued
 * @param consents date of each mentor's written consent (ТК РФ ст. 351.8)
 * @param paid whether the mentor is paid for it
 * @param agreement соглашение, needed where paid; {@code null} otherwise
 * @param period срок
 * @param programme what the pair works at (программа, цели); may be empty
 * @param menteesAgreedOn day by which every mentee had agreed (S3 §4: добровольное участие), {@code
 *     null} while somebody has not
 * @param route the route (ИОМ) a tutor accompanies (S2, задача 3); {@code null} for other forms
 */
public record Terms(
    List<TeacherId> mentors,
    List<TeacherId> mentees,
    Form form,
    Order order,
    List<Consent> consents,
    boolean paid,
    Agreement agreement,
    Period period,
    String programme,
    LocalDate menteesAgreedOn,
    String route) {

  public Terms {
    mentors = mentors == null ? List.of() : mentors.stream().distinct().toList();
    mentees = mentees == null ? List.of() : mentees.stream().distinct().toList();
    consents = consents == null ? List.of() : List.copyOf(consents);
  }

  /** The same terms as they concern one of the mentors. */
  Terms ledBy(TeacherId mentor) {
    return between(List.of(mentor), mentees);
  }

  /** The same without one who does not want to. */
  Terms without(TeacherId teacher) {
    return between(
        mentors.stream().filter(one -> !one.equals(teacher)).toList(),
        mentees.stream().filter(one -> !one.equals(teacher)).toList());
  }

  private Terms between(List<TeacherId> some, List<TeacherId> others) {
    return new Terms(
        some,
        others,
        form,
        order,
        consents,
        paid,
        agreement,
        period,
        programme,
        menteesAgreedOn,
        route);
  }

  /** The same with the day by which every mentee agreed. */
  Terms agreedOn(LocalDate day) {
    return on(order, consents, period, day);
  }

  /** The same with another term. */
  public Terms during(Period other) {
    return on(order, consents, other, menteesAgreedOn);
  }

  /** The same on another order, with the consents that belong to it. */
  Terms ordered(Order by, List<Consent> given) {
    return on(by, given, period, menteesAgreedOn);
  }

  private Terms on(Order by, List<Consent> given, Period when, LocalDate agreed) {
    return new Terms(
        mentors, mentees, form, by, given, paid, agreement, when, programme, agreed, route);
  }

  /** The mentors who have not given their written consent yet. */
  public List<TeacherId> mentorsWithoutConsent() {
    return mentors.stream().filter(mentor -> consentOf(mentor).isEmpty()).toList();
  }

  /** The day on which the mentor consented in writing. */
  public Optional<LocalDate> consentOf(TeacherId mentor) {
    return consents.stream()
        .filter(consent -> consent.mentor().equals(mentor) && consent.on() != null)
        .map(Consent::on)
        .findFirst();
  }

  /** Answers whether the teacher takes part on either side. */
  public boolean involves(TeacherId teacher) {
    return mentors.contains(teacher) || mentees.contains(teacher);
  }

  /** Форма наставничества (S0 §3, domain.md §2.4). */
  public enum Form {
    /** Традиционная: an experienced teacher leads a young one. */
    TRADITIONAL,
    /** Реверсивная: the younger one teaches the elder. */
    REVERSE,
    /** Групповая: one or more mentors lead a group. */
    GROUP,
    /** Тьюторская: a tutor accompanies a route (ИОМ). */
    TUTOR,
    /** Ситуативная: help with one task when it is needed. */
    SITUATIONAL;

    /**
     * The programme gives «1–3 года» to those who lead the young (S0 §4); a task, a route and what
     * a younger colleague shows take as long as they take.
     */
    boolean takesAYear() {
      return this == TRADITIONAL || this == GROUP;
    }
  }

  /**
   * Приказ о закреплении наставника.
   *
   * @param number as it is printed, such as {@code 124-О}
   * @param on date of the order
   * @param issuer who issued it
   */
  public record Order(String number, LocalDate on, Issuer issuer) {
    public Order {
      issuer = issuer == null ? Issuer.ORGANISATION : issuer;
    }

    /** Приказ по организации (S0 §4). */
    public Order(String number, LocalDate on) {
      this(number, on, Issuer.ORGANISATION);
    }

    /** Answers whether number and date are those of the other. */
    boolean reads(Order other) {
      return other != null && Objects.equals(number, other.number) && Objects.equals(on, other.on);
    }
  }

  /** Кто издал приказ. */
  public enum Issuer {
    /** Организация, где работают наставляемые. */
    ORGANISATION,
    /** Управление образования: one order for pairs of several organisations. */
    MUNICIPALITY
  }

  /**
   * Дополнительное соглашение об оплате наставничества (ТК РФ ст. 351.8), where the work is paid.
   *
   * @param number of the agreement
   * @param on date of the agreement
   */
  public record Agreement(String number, LocalDate on) {}

  /**
   * Срок наставничества, both days included.
   *
   * @param from first day
   * @param plannedTo last day as ordered
   */
  public record Period(LocalDate from, LocalDate plannedTo) {

    /** Longest term of one order: S0 §4 «1–3 года». */
    public static final int LONGEST_YEARS = 3;

    boolean inOrder() {
      return from != null && plannedTo != null && plannedTo.isAfter(from);
    }

    boolean tooLong() {
      return plannedTo.isAfter(from.plusYears(LONGEST_YEARS));
    }

    /** Учебный год counts as a year: from September (or August) until the lessons end. */
    boolean shorterThanAYear() {
      int year = AcademicYear.of(from.plusMonths(1)).startYear();
      boolean schoolYear =
          !from.isAfter(LocalDate.of(year, 9, 30))
              && !plannedTo.isBefore(LocalDate.of(year + 1, 5, 25));
      return !schoolYear && plannedTo.isBefore(from.plusYears(1).minusDays(1));
    }
  }

  /**
   * Письменное согласие наставника (ТК РФ ст. 351.8).
   *
   * @param mentor who consented
   * @param on date of the paper
   */
  public record Consent(TeacherId mentor, LocalDate on) {}
}

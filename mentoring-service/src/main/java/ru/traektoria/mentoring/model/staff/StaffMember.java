package ru.traektoria.mentoring.model.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What mentoring remembers of a teacher from the staff register: who is a young specialist at work
 * (молодой специалист, P2.4), who came back after a long break (S1), and who has a category.
 *
 * @param teacher who
 * @param place municipality and main organisation
 * @param teachingSince start of pedagogical work (стаж), {@code null} if unknown
 * @param absences leave and dismissal, dated
 * @param posts pedagogical assignments by id, dated
 * @param categories квалификационные категории, dated
 * @param titled whether attestation gave the title педагог-наставник; {@code null} where it was
 *     never told
 */
public record StaffMember(
    TeacherId teacher,
    Place place,
    LocalDate teachingSince,
    List<Interval> absences,
    Map<String, Interval> posts,
    List<Category> categories,
    Boolean titled) {

  /** Стаж below which a teacher is a young specialist (domain.md §2.1: «< 3 full years»). */
  public static final int YOUNG_YEARS = 3;

  /** For so many years after a long break a mentor is offered. */
  public static final int FRESH_YEARS = 1;

  /** Both days included; {@code to} is {@code null} while it lasts. */
  public record Interval(LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    boolean lasted(int years) {
      return from != null && to != null && !from.plusYears(years).isAfter(to.plusDays(1));
    }
  }

  /**
   * Категория of one position.
   *
   * @param highest высшая, else первая
   * @param to last day, {@code null} without term
   */
  public record Category(boolean highest, LocalDate from, LocalDate to) {
    boolean validOn(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  public StaffMember {
    absences = absences == null ? List.of() : List.copyOf(absences);
    posts = posts == null ? Map.of() : Map.copyOf(posts);
    categories = categories == null ? List.of() : List.copyOf(categories);
  }

  /** Somebody of whom nothing but the place is known yet. */
  public static StaffMember unknown(TeacherId teacher, Place place) {
    return new StaffMember(teacher, place, null, List.of(), Map.of(), List.of(), null);
  }

  /** The register told the person's record anew. */
  public StaffMember withRecord(
      Place where, LocalDate since, List<Interval> away, List<Category> held, boolean mentor) {
    return new StaffMember(teacher, where, since, away, posts, held, mentor);
  }

  /** The register told an assignment; {@code null} takes it away. */
  public StaffMember withPost(String assignment, Interval interval) {
    Map<String, Interval> changed = new LinkedHashMap<>(posts);
    if (interval == null) {
      changed.remove(assignment);
    } else {
      changed.put(assignment, interval);
    }
    return new StaffMember(teacher, place, teachingSince, absences, changed, categories, titled);
  }

  /** Answers whether the person is a young specialist at work (P2.4). */
  public boolean youngSpecialistOn(LocalDate day) {
    return newOn(day) && posts.values().stream().anyMatch(post -> post.contains(day));
  }

  /** Pedagogical experience below three full years, neither on leave nor dismissed. */
  public boolean newOn(LocalDate day) {
    return newcomer(teachingSince, day) && !awayOn(day);
  }

  /** Answers whether the person is on leave or dismissed. */
  public boolean awayOn(LocalDate day) {
    return absences.stream().anyMatch(absence -> absence.contains(day));
  }

  /**
   * The first day at work after a break of so many years or longer, if that is less than a year ago
   * (S1: «педагогов с большим перерывом в работе»).
   */
  public Optional<LocalDate> returnedBy(LocalDate day, int breakYears) {
    return absences.stream()
        .filter(one -> one.lasted(breakYears) && one.to().isBefore(day))
        .map(one -> one.to().plusDays(1))
        .filter(back -> back.plusYears(FRESH_YEARS).isAfter(day) && !awayOn(day))
        .max(Comparator.naturalOrder());
  }

  /** The day after the last absence that is over: the earliest day of a return. */
  public Optional<LocalDate> lastBack() {
    return absences.stream()
        .filter(one -> one.lasted(1))
        .map(one -> one.to().plusDays(1))
        .max(Comparator.naturalOrder());
  }

  /** Педагог-наставник, whom attestation itself calls to lead others. */
  public boolean mentorByTitle() {
    return Boolean.TRUE.equals(titled);
  }

  /** The best category in force on that day. */
  public Optional<Category> categoryOn(LocalDate day) {
    return categories.stream()
        .filter(one -> one.validOn(day))
        .max(Comparator.comparing(Category::highest));
  }

  /** Answers whether somebody who began then has less than three full years of experience. */
  public static boolean newcomer(LocalDate teachingSince, LocalDate day) {
    return teachingSince != null && teachingSince.plusYears(YOUNG_YEARS).isAfter(day);
  }
}

package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What mentoring remembers of a teacher from the staff register: enough to tell who is a young
 * specialist at work (молодой специалист, P2.4).
 *
 * @param teacher who
 * @param place municipality and main organisation
 * @param teachingSince start of pedagogical work (стаж), {@code null} if unknown
 * @param absences leave and dismissal, dated
 * @param posts pedagogical assignments by id, dated
 */
public record StaffMember(
    TeacherId teacher,
    Place place,
    LocalDate teachingSince,
    List<Interval> absences,
    Map<String, Interval> posts) {

  /** Стаж below which a teacher is a young specialist (domain.md §2.1: «< 3 full years»). */
  public static final int YOUNG_YEARS = 3;

  /** Both days included; {@code to} is {@code null} while it lasts. */
  public record Interval(LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  public StaffMember {
    absences = absences == null ? List.of() : List.copyOf(absences);
    posts = posts == null ? Map.of() : Map.copyOf(posts);
  }

  /** Somebody of whom nothing but the place is known yet. */
  public static StaffMember unknown(TeacherId teacher, Place place) {
    return new StaffMember(teacher, place, null, List.of(), Map.of());
  }

  /** The register told the person's record anew. */
  public StaffMember withRecord(Place where, LocalDate since, List<Interval> away) {
    return new StaffMember(teacher, where, since, away, posts);
  }

  /** The register told an assignment; {@code null} takes it away. */
  public StaffMember withPost(String assignment, Interval interval) {
    Map<String, Interval> changed = new LinkedHashMap<>(posts);
    if (interval == null) {
      changed.remove(assignment);
    } else {
      changed.put(assignment, interval);
    }
    return new StaffMember(teacher, place, teachingSince, absences, changed);
  }

  /** Answers whether the person is a young specialist at work (P2.4). */
  public boolean youngSpecialistOn(LocalDate day) {
    return newOn(day) && posts.values().stream().anyMatch(post -> post.contains(day));
  }

  /** Pedagogical experience below three full years, neither on leave nor dismissed. */
  public boolean newOn(LocalDate day) {
    return newcomer(teachingSince, day)
        && absences.stream().noneMatch(absence -> absence.contains(day));
  }

  /** Answers whether somebody who began then has less than three full years of experience. */
  public static boolean newcomer(LocalDate teachingSince, LocalDate day) {
    return teachingSince != null && teachingSince.plusYears(YOUNG_YEARS).isAfter(day);
  }
}

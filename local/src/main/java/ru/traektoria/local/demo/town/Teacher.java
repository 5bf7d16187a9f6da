package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.List;

/**
 * A member of the staff.
 *
 * @param number counts through the town, from 1
 * @param education HIGHER, SECONDARY_VOCATIONAL, SECONDARY_GENERAL
 * @param profiles names of profiles of education
 * @param category HIGHEST, FIRST or null
 * @param conformityOn соответствие занимаемой должности, or null
 * @param headAttestedOn attestation of a head by the new model, or null
 * @param leader winner of a contest
 */
public record Teacher(
    int number,
    boolean woman,
    String lastName,
    String firstName,
    String middleName,
    LocalDate birthDate,
    String email,
    String education,
    List<String> profiles,
    LocalDate teachingSince,
    String category,
    LocalDate categoryOn,
    LocalDate conformityOn,
    LocalDate headAttestedOn,
    boolean leader,
    List<Job> jobs) {

  private static final int UNKNOWN_DIPLOMA = 12;

  public String fullName() {
    return lastName + " " + firstName + " " + middleName;
  }

  public Job mainJob() {
    return jobs.get(0);
  }

  /**
   * Day of the document of education: in the June in which one usually ends one's studies, but not
   * after teaching began. One in a dozen brought no copy of it.
   */
  public LocalDate diplomaOn() {
    if (number % UNKNOWN_DIPLOMA == 0) {
      return null;
    }
    LocalDate usual = LocalDate.of(birthDate.getYear() + studiedUntil(), 6, 28);
    LocalDate latest = LocalDate.of(teachingSince.getYear(), 6, 28);
    return usual.isAfter(latest) ? latest : usual;
  }

  /** Общий стаж: who came to teaching late worked elsewhere since the studies ended. */
  public LocalDate workingSince() {
    LocalDate free = LocalDate.of(birthDate.getYear() + studiedUntil(), 9, 1);
    return free.isBefore(teachingSince) ? free : teachingSince;
  }

  private int studiedUntil() {
    return education.equals("HIGHER") ? 22 : education.equals("SECONDARY_GENERAL") ? 18 : 20;
  }

  public boolean isPedagogue() {
    return jobs.stream().anyMatch(job -> job.position().isPedagogue());
  }

  /** Full years of teaching on a day. */
  public int experience(LocalDate on) {
    return Math.max(0, teachingSince.until(on).getYears());
  }

  public int age(LocalDate on) {
    return birthDate.until(on).getYears();
  }

  /** Молодой специалист: teaching for less than three full years. */
  public boolean isYoungSpecialist(LocalDate on) {
    return experience(on) < 3;
  }
}

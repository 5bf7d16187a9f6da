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

  public String fullName() {
    return lastName + " " + firstName + " " + middleName;
  }

  public Job mainJob() {
    return jobs.get(0);
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

package ru.traektoria.staff.application.people;

import java.time.LocalDate;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Standing;

/**
 * What somebody entered about a person.
 *
 * @param snils as written; {@code null} keeps what is known, blank removes it
 */
public record ProfileDraft(
    FullName name,
    Sex sex,
    LocalDate birthDate,
    String snils,
    String email,
    Education education,
    Qualification qualification,
    Standing standing) {

  /** Never the person: it would end up in a log. */
  @Override
  public String toString() {
    return "ProfileDraft";
  }
}

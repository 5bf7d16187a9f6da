package ru.traektoria.staff.web.pages.people;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.application.people.ProfileDraft;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Teacher;

/** The person and the education as a form brings them. */
record TeacherForm(
    String lastName,
    String firstName,
    String middleName,
    Sex sex,
    LocalDate birthDate,
    String snils,
    Boolean dropSnils,
    String email,
    Education.Level education,
    LocalDate diplomaOn,
    List<String> profiles,
    LocalDate workingSince,
    LocalDate teachingSince) {

  /** Of somebody new. */
  ProfileDraft draft() {
    return draft(null, Qualification.none(), Standing.plain());
  }

  /** Of somebody known: what has forms of its own stays as it is. */
  ProfileDraft draft(Teacher known) {
    return draft(known.education(), known.qualification(), known.standing());
  }

  private ProfileDraft draft(Education known, Qualification qualification, Standing standing) {
    List<Code> codes = profiles == null ? List.of() : profiles.stream().map(Code::of).toList();
    return new ProfileDraft(
        FullName.of(lastName, firstName, middleName),
        sex,
        birthDate,
        snils(),
        email,
        new Education(
            education,
            diplomaOn,
            codes,
            workingSince,
            teachingSince,
            known == null ? null : known.breaks()),
        qualification,
        standing);
  }

  /** An empty field keeps the number that is shown masked, unless it is to be removed. */
  @Override
  public String snils() {
    boolean empty = snils == null || snils.isBlank();
    return Boolean.TRUE.equals(dropSnils) ? "" : empty ? null : snils;
  }
}

package ru.traektoria.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.DirectoryContent;

/** The invented people and schools of the tests. */
public final class Cast {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final MunicipalityId TOWN = new MunicipalityId("zarechny");
  public static final OrganisationId SCHOOL_5 = new OrganisationId("school-5");
  public static final OrganisationId SCHOOL_7 = new OrganisationId("school-7");
  public static final OrganisationId BERYOZKA = new OrganisationId("kindergarten-beryozka");

  public static final Code TEACHER = new Code("TEACHER");
  public static final Code EDUCATOR = new Code("EDUCATOR");
  public static final Code MATHEMATICS = new Code("MATHEMATICS");
  public static final Code PHYSICS = new Code("PHYSICS");

  private Cast() {}

  public static Directories directories() {
    return new Directories(
        DirectoryContent.of(DirectoryName.POSITIONS),
        DirectoryContent.of(DirectoryName.SUBJECTS),
        DirectoryContent.of(DirectoryName.PROFILES),
        DirectoryContent.of(DirectoryName.THEMES));
  }

  public static Setting today() {
    return new Setting(directories(), TODAY);
  }

  /** Vera teaches mathematics at school 5 since 2013. */
  public static Teacher vera() {
    return teacher("vera", profile("Ёлкина", "Вера", "Павловна"), mathematics("a1", SCHOOL_5));
  }

  public static Teacher teacher(String id, Teacher.Profile profile, Assignment... assignments) {
    return accepted(
        Teacher.register(new TeacherId(id), TOWN, profile, List.of(assignments), today()));
  }

  public static Teacher accepted(Decision<Teacher, TeacherEvent> decision) {
    if (decision instanceof Decision.Accepted<Teacher, TeacherEvent> accepted) {
      return accepted.state();
    }
    throw new AssertionError(decision);
  }

  public static List<TeacherEvent> events(Decision<Teacher, TeacherEvent> decision) {
    if (decision instanceof Decision.Accepted<Teacher, TeacherEvent> accepted) {
      return accepted.events();
    }
    throw new AssertionError(decision);
  }

  /** The codes of a refusal, without their beginning. */
  public static List<String> codes(Decision<?, ?> decision) {
    List<String> codes = new ArrayList<>();
    if (decision instanceof Decision.Refused<?, ?> refused) {
      refused.reasons().forEach(r -> codes.add(r.code()));
    }
    return codes;
  }

  public static Teacher.Profile profile(String last, String first, String middle) {
    return new Teacher.Profile(
        new Person(
            new FullName(last, first, middle),
            Person.Sex.FEMALE,
            LocalDate.of(1991, 4, 17),
            null,
            null),
        new Education(
            Education.Level.HIGHER,
            LocalDate.of(2013, 6, 28),
            List.of(MATHEMATICS),
            LocalDate.of(2012, 9, 3),
            LocalDate.of(2013, 9, 1),
            null),
        Qualification.none(),
        Standing.plain());
  }

  public static Teacher.Profile with(Teacher.Profile p, Qualification qualification) {
    return new Teacher.Profile(p.person(), p.education(), qualification, p.standing());
  }

  public static Teacher.Profile with(Teacher.Profile p, Standing standing) {
    return new Teacher.Profile(p.person(), p.education(), p.qualification(), standing);
  }

  public static Teacher.Profile with(Teacher.Profile p, Education education) {
    return new Teacher.Profile(p.person(), education, p.qualification(), p.standing());
  }

  /** Mathematics in classes 5 to 9, a full rate of 18 hours, the main place of work. */
  public static Assignment mathematics(String id, OrganisationId at) {
    return assignment(id, at, MATHEMATICS, Employment.MAIN, LocalDate.of(2013, 9, 1), null);
  }

  public static Assignment assignment(
      String id,
      OrganisationId at,
      Code subject,
      Employment employment,
      LocalDate from,
      LocalDate to) {
    return new Assignment(
        new AssignmentId(id),
        at,
        new Assignment.Work(TEACHER, subject, Assignment.Level.BASIC, employment),
        new Assignment.Load(BigDecimal.ONE, BigDecimal.valueOf(18)),
        from,
        to);
  }
}

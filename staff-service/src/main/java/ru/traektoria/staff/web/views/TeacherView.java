package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Standing;

/**
 * The card of a teacher.
 *
 * @param snils masked
 */
public record TeacherView(
    String id,
    long version,
    String municipality,
    String lastName,
    String firstName,
    String middleName,
    String name,
    Sex sex,
    LocalDate birthDate,
    String snils,
    String email,
    Education education,
    Qualification qualification,
    Standing standing,
    List<AssignmentView> assignments,
    DerivedView derived) {}

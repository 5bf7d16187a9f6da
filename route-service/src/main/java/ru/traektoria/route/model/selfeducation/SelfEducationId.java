package ru.traektoria.route.model.selfeducation;

import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.model.terms.TeacherId;

/** The theme of one teacher in one academic year: there is never a second one. */
public record SelfEducationId(String value) {

  public static SelfEducationId of(TeacherId teacher, AcademicYear year) {
    return new SelfEducationId(Ids.derived("self-education", teacher.value(), year.toString()));
  }
}

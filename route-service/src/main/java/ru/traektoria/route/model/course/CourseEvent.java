package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** All that can happen to a course record; the components are the fields on the wire. */
public sealed interface CourseEvent {

  /**
   * Курс пройден (T1.10, T2.3, T3.1, P2.3, PU.12, E.1a). Absolute values: a correction repeats the
   * whole, an annulled one says so.
   *
   * @param describedProgramme of a course outside the catalogue what {@link SameProgrammeRule}
   *     knows its programme by, {@code null} otherwise
   * @param kind as counted: hours that do not suffice make it OTHER
   * @param route the route whose {@code step} it does, both {@code null} on its own
   * @param marks {@code null} if the course bears none
   * @param annulled true or {@code null}
   */
  record CourseCompleted(
      CourseId course,
      TeacherId teacher,
      String municipality,
      String organisation,
      ProgrammeId programme,
      String describedProgramme,
      CourseKind kind,
      int hours,
      LocalDate startedOn,
      LocalDate documentOn,
      String priority,
      Priority.Level priorityLevel,
      List<String> profiles,
      boolean federalRegister,
      String provider,
      RouteId route,
      StepId step,
      List<CourseMark> marks,
      Boolean annulled,
      Boolean imported)
      implements CourseEvent {}
}

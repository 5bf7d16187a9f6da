package ru.traektoria.route.model.request;

import java.time.LocalDate;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

/** All that can happen to a request; the components are the fields on the wire. */
public sealed interface CourseRequestEvent {

  /**
   * Заявка на курс (PU.10, S1-51). Absolute values: each change of state repeats the whole.
   *
   * @param from first day of the quarter it is meant for
   * @param to last day of that quarter
   * @param changedOn day of the present state
   */
  record CourseRequestSubmitted(
      CourseRequestId request,
      TeacherId teacher,
      String municipality,
      String organisation,
      ProgrammeId programme,
      CourseKind kind,
      LocalDate from,
      LocalDate to,
      LocalDate submittedOn,
      RequestState state,
      LocalDate changedOn)
      implements CourseRequestEvent {

    static CourseRequestSubmitted of(CourseRequest request) {
      return new CourseRequestSubmitted(
          request.id(),
          request.teacher(),
          request.place().municipality(),
          request.place().organisation(),
          request.wanted().programme(),
          request.wanted().kind(),
          request.quarter().first(),
          request.quarter().last(),
          request.submittedOn(),
          request.state(),
          request.last().on());
    }
  }
}

package ru.traektoria.route.web.course;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.course.Certificate;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Funding;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** The bodies of requests about courses; an unknown field is refused. */
interface CourseRequests {

  /** A course; {@code teacher} only when it is recorded, not when it is corrected. */
  record CourseBody(
      TeacherId teacher,
      ProgrammeId programme,
      String title,
      String provider,
      CourseKind kind,
      int hours,
      LocalDate startedOn,
      LocalDate documentOn,
      String documentNumber,
      String evidence,
      String priority,
      Priority.Level priorityLevel,
      List<String> profiles,
      boolean federalRegister,
      Funding funding,
      Integer amount,
      RouteId route,
      StepId step,
      List<CourseMark> marks) {

    CourseContent content() {
      return new CourseContent(
          programme,
          title,
          provider,
          kind,
          hours,
          startedOn,
          new Certificate(documentNumber, documentOn, evidence),
          new Priority(priority, priorityLevel),
          profiles,
          federalRegister,
          funding,
          amount,
          route == null ? null : new CourseContent.Link(route, step),
          marks);
    }
  }

  /** Words with a refusal or an annulment. */
  record Words(String reason) {}
}

package ru.traektoria.route.web.request;

import java.util.List;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.Purpose;

/**
 * What is asked for, as a form and the API send it.
 *
 * @param teachers one or, for a bulk request, many
 * @param programme of the catalogue; without it {@code title} and {@code kind} say the wish
 * @param quarter such as {@code 2027-1}
 * @param route and {@code step}: the step of a route it is for, both or none
 */
record RequestWish(
    List<String> teachers,
    String programme,
    String title,
    String provider,
    CourseKind kind,
    String quarter,
    Purpose purpose,
    String note,
    String route,
    String step) {

  RequestWish {
    teachers = teachers == null ? List.of() : List.copyOf(teachers);
  }
}

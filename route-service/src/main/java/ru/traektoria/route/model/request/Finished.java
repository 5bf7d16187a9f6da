package ru.traektoria.route.model.request;

import java.time.LocalDate;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.ProgrammeId;

/**
 * A course record that may close a request.
 *
 * @param counts false once it is annulled
 * @param step the step it was recorded for, {@code null} if for none
 */
public record Finished(
    CourseId course,
    ProgrammeId programme,
    String title,
    CourseKind kind,
    LocalDate documentOn,
    boolean counts,
    RouteStep step) {}

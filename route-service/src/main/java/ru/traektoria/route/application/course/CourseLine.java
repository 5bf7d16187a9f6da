package ru.traektoria.route.application.course;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Priority;

/** A course as a row of a list; {@code kind} is what it counts as. */
public record CourseLine(
    String id,
    String teacher,
    String municipality,
    String organisation,
    String title,
    String provider,
    CourseKind kind,
    int hours,
    LocalDate documentOn,
    String documentNumber,
    String priority,
    Priority.Level priorityLevel,
    boolean federalRegister,
    CourseRecord.State state,
    boolean imported,
    String programme,
    List<CourseMark> marks) {

  /** The row of a course. */
  public static CourseLine of(CourseRecord course) {
    return new CourseLine(
        course.id().value(),
        course.teacher().value(),
        course.place().municipality(),
        course.place().organisation(),
        course.content().title(),
        course.content().provider(),
        course.content().counted(),
        course.content().hours(),
        course.content().certificate().on(),
        course.content().certificate().number(),
        course.content().priority().code(),
        course.content().priority().level(),
        course.content().federalRegister(),
        course.state(),
        course.imported(),
        course.content().programme() == null ? null : course.content().programme().value(),
        course.content().marks());
  }

  /** Counts for the three years of the КПК cycle. */
  public boolean renews() {
    return state == CourseRecord.State.CONFIRMED && kind.renewsQualification();
  }

  CourseLine at(String currentMunicipality, String currentOrganisation) {
    return new CourseLine(
        id,
        teacher,
        currentMunicipality,
        currentOrganisation,
        title,
        provider,
        kind,
        hours,
        documentOn,
        documentNumber,
        priority,
        priorityLevel,
        federalRegister,
        state,
        imported,
        programme,
        marks);
  }
}

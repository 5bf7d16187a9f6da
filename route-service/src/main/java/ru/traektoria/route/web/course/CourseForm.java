package ru.traektoria.route.web.course;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.course.Certificate;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Funding;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** What is typed into the form of a course; empty fields are empty texts. */
record CourseForm(
    String teacher,
    String programme,
    String title,
    String provider,
    CourseKind kind,
    Integer hours,
    LocalDate startedOn,
    LocalDate documentOn,
    String documentNumber,
    String evidence,
    String priority,
    Priority.Level priorityLevel,
    List<String> profiles,
    Boolean federalRegister,
    Funding funding,
    Integer amount,
    String route,
    String step,
    List<CourseMark> marks) {

  /** A new one, with what the catalogue knows. */
  static CourseForm blank(String teacher, String route, String step, Programme of) {
    boolean known = of != null;
    return new CourseForm(
        teacher,
        known ? of.id().value() : null,
        known ? of.title() : null,
        known ? of.provider() : null,
        known ? of.kind() : CourseKind.ADVANCED_TRAINING,
        known ? of.hours() : null,
        null,
        null,
        null,
        null,
        known ? of.priority().code() : null,
        known ? of.priority().level() : null,
        known ? of.profiles() : List.of(),
        known && of.federalRegister(),
        null,
        null,
        route,
        step,
        known ? of.marks() : List.of());
  }

  static CourseForm of(CourseRecord course) {
    CourseContent content = course.content();
    CourseContent.Link link = content.link();
    return new CourseForm(
        course.teacher().value(),
        content.programme() == null ? null : content.programme().value(),
        content.title(),
        content.provider(),
        content.kind(),
        content.hours(),
        content.startedOn(),
        content.certificate().on(),
        content.certificate().number(),
        content.certificate().evidence(),
        content.priority().code(),
        content.priority().level(),
        content.profiles(),
        content.federalRegister(),
        content.funding(),
        content.amount(),
        link == null ? null : link.route().value(),
        link == null ? null : link.step().value(),
        content.marks());
  }

  CourseContent content() {
    return new CourseContent(
        blank(programme) ? null : new ProgrammeId(programme),
        title,
        blank(provider) ? null : provider.strip(),
        kind,
        hours == null ? 0 : hours,
        startedOn,
        new Certificate(documentNumber, documentOn, evidence),
        new Priority(priority, priorityLevel),
        kind == CourseKind.RETRAINING ? profiles : List.of(),
        Boolean.TRUE.equals(federalRegister),
        funding,
        amount,
        blank(route) || blank(step)
            ? null
            : new CourseContent.Link(new RouteId(route), new StepId(step)),
        marks);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

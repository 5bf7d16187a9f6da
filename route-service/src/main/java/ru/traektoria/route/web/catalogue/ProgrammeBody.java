package ru.traektoria.route.web.catalogue;

import java.util.List;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/** The body of a request about a programme of the catalogue; an unknown field is refused. */
record ProgrammeBody(
    String title,
    String provider,
    CourseKind kind,
    int hours,
    List<CompetenceCode> competences,
    String registerNumber,
    String priority,
    Priority.Level priorityLevel,
    List<String> profiles,
    boolean retired,
    LearningForm form,
    List<ProgrammeGroup> groups,
    List<CourseMark> marks) {

  Programme programme(ProgrammeId id, String municipality) {
    return new Programme(
        id,
        municipality,
        title,
        provider,
        kind,
        hours,
        competences,
        registerNumber,
        new Priority(priority, priorityLevel),
        profiles,
        retired,
        form,
        groups,
        marks);
  }
}

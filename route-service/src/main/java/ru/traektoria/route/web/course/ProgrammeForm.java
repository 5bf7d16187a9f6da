package ru.traektoria.route.web.course;

import java.util.List;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/** What is typed into the form of a programme. */
record ProgrammeForm(
    String title,
    String provider,
    CourseKind kind,
    Integer hours,
    List<String> competences,
    String registerNumber,
    String priority,
    Priority.Level priorityLevel,
    List<String> profiles,
    Boolean retired) {

  static ProgrammeForm blank() {
    return new ProgrammeForm(
        null,
        null,
        CourseKind.ADVANCED_TRAINING,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        false);
  }

  static ProgrammeForm of(Programme programme) {
    return new ProgrammeForm(
        programme.title(),
        programme.provider(),
        programme.kind(),
        programme.hours(),
        programme.competences().stream().map(CompetenceCode::value).toList(),
        programme.registerNumber(),
        programme.priority().code(),
        programme.priority().level(),
        programme.profiles(),
        programme.retired());
  }

  Programme programme(ProgrammeId id, String municipality) {
    return new Programme(
        id,
        municipality,
        title,
        provider,
        kind,
        hours == null ? 0 : hours,
        competences == null ? List.of() : competences.stream().map(CompetenceCode::new).toList(),
        registerNumber,
        new Priority(priority, priorityLevel),
        kind == CourseKind.RETRAINING ? profiles : List.of(),
        Boolean.TRUE.equals(retired));
  }
}

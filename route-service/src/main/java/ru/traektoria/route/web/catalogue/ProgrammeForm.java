package ru.traektoria.route.web.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.plan.LearningForm;
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
    Boolean retired,
    LearningForm form,
    List<GroupForm> groups,
    List<CourseMark> marks) {

  private static final int SPARE_ROWS = 2;

  /** A group as it is typed; a row left empty is no group. */
  record GroupForm(LocalDate from, LocalDate to, Integer places, LocalDate applyUntil) {

    static final GroupForm EMPTY = new GroupForm(null, null, null, null);

    boolean blank() {
      return equals(EMPTY);
    }

    ProgrammeGroup group() {
      return new ProgrammeGroup(from, to, places, applyUntil);
    }
  }

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
        false,
        null,
        Collections.nCopies(SPARE_ROWS, GroupForm.EMPTY),
        List.of());
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
        programme.retired(),
        programme.form(),
        Stream.concat(
                programme.groups().stream()
                    .map(g -> new GroupForm(g.from(), g.to(), g.places(), g.applyUntil())),
                Stream.generate(() -> GroupForm.EMPTY).limit(SPARE_ROWS))
            .toList(),
        programme.marks());
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
        Boolean.TRUE.equals(retired),
        form,
        groups == null
            ? List.of()
            : groups.stream().filter(g -> !g.blank()).map(GroupForm::group).toList(),
        marks);
  }
}

package ru.traektoria.route.model.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.course.Certificate;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseRule;
import ru.traektoria.route.model.course.Priority;

/**
 * Завершение курса, о котором сообщил ЦНППМ.
 *
 * @param externalId the centre's own number; the same number again is a new edition
 * @param teacher our id, {@code null} if the centre does not know it
 * @param teacherName the full name, needed where there is no id
 * @param organisation name of the school, to tell namesakes apart; may be {@code null}
 * @param municipality to whose queue it belongs; {@code null}: to everybody's of the region
 */
public record ReportedCourse(
    String externalId,
    String teacher,
    String teacherName,
    String organisation,
    String municipality,
    String title,
    String provider,
    CourseKind kind,
    int hours,
    LocalDate startedOn,
    LocalDate documentOn,
    String documentNumber,
    String priority,
    Priority.Level priorityLevel,
    List<String> profiles,
    boolean federalRegister) {

  public ReportedCourse {
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
  }

  /** What the document says. */
  public CourseContent content() {
    return new CourseContent(
        null,
        title == null ? null : title.strip(),
        provider,
        kind,
        hours,
        startedOn,
        new Certificate(documentNumber, documentOn, null),
        new Priority(priority, priorityLevel),
        profiles,
        federalRegister,
        null,
        null,
        null,
        List.of());
  }

  /** Everything that is unclear; a teacher who is not known is no objection but waits. */
  public List<Reason> objections(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (blank(externalId)) {
      reasons.add(Reason.at("externalId", "reported.number", "Укажите номер записи ЦНППМ"));
    }
    if (blank(teacher) && blank(teacherName)) {
      reasons.add(
          Reason.at("teacher", "reported.teacher", "Укажите педагога: код или ФИО полностью"));
    }
    reasons.addAll(CourseRule.objections(content(), today));
    return reasons;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** May a course be recorded: what the document must say, and that it is not from the future. */
public final class CourseRule {

  private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

  private CourseRule() {}

  /** Everything that speaks against recording it; empty when it may be recorded. */
  public static List<Reason> objections(CourseContent content, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (content.title() == null || content.title().isBlank()) {
      reasons.add(Reason.at("title", "course.title", "Напишите название курса"));
    }
    if (content.kind() == null) {
      reasons.add(Reason.at("kind", "course.kind", "Выберите вид курса"));
    }
    if (content.hours() < 1 || content.hours() > 3000) {
      reasons.add(Reason.at("hours", "course.hours", "Объём — от 1 до 3000 часов"));
    }
    dates(reasons, content, today);
    if (!content.profiles().isEmpty() && content.kind() != CourseKind.RETRAINING) {
      reasons.add(
          Reason.at("profiles", "course.profiles", "Профили указывают только для переподготовки"));
    }
    if (content.amount() != null && content.amount() < 0) {
      reasons.add(Reason.at("amount", "course.amount", "Сумма не может быть отрицательной"));
    }
    return reasons;
  }

  private static void dates(List<Reason> reasons, CourseContent content, LocalDate today) {
    LocalDate document = content.certificate() == null ? null : content.certificate().on();
    if (document == null) {
      reasons.add(Reason.at("documentOn", "course.document", "Укажите дату документа"));
      return;
    }
    if (document.isAfter(today)) {
      reasons.add(Reason.at("documentOn", "course.document", "Дата документа ещё не наступила"));
    }
    if (document.isBefore(EARLIEST)) {
      reasons.add(Reason.at("documentOn", "course.document", "Дата документа раньше 1960 года"));
    }
    if (content.startedOn() != null && content.startedOn().isAfter(document)) {
      reasons.add(Reason.at("startedOn", "course.started", "Начало обучения позже даты документа"));
    }
  }
}

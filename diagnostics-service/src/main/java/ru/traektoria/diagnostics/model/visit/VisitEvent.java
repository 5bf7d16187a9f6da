package ru.traektoria.diagnostics.model.visit;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.TeacherId;

/** What happens to a visit that others need to know; no levels, no observers. */
public sealed interface VisitEvent {

  /** Урок посещён и проанализирован. */
  record LessonVisited(
      String visit,
      TeacherId teacher,
      String municipality,
      String organisation,
      VisitKind kind,
      LocalDate heldOn)
      implements VisitEvent {}
}

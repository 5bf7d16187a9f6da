package ru.traektoria.monitoring.manual.model;

import java.time.Instant;
import java.time.LocalDate;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Сбор данных: one form for one period, with its due date.
 *
 * @param definition the version of the form that is filled in
 * @param due last day to send it
 * @param closed whether nothing is taken in any more
 */
public record Gathering(
    String municipality,
    String form,
    FormKind kind,
    Definition definition,
    Period period,
    LocalDate due,
    boolean closed,
    String by,
    Instant at) {

  /** A new gathering of a form that is still offered. */
  public static Decision<Gathering, ManualEvent> open(
      String id, Form form, Period period, LocalDate due, String by, Instant at) {
    if (form.retired()) {
      return Decision.refuse(
          Reason.at("form", "gathering.retired", "Форма снята: верните её или выберите другую."));
    }
    if (due == null || due.isBefore(period.from())) {
      return Decision.refuse(Reason.at("due", "gathering.due", "Срок не раньше начала периода."));
    }
    return Decision.accept(
        new Gathering(
            form.municipality(), id, form.kind(), form.current(), period, due, false, by, at));
  }

  /** Another due date, or closed and opened again. */
  public Decision<Gathering, ManualEvent> change(LocalDate day, boolean nowClosed) {
    if (day == null || day.isBefore(period.from())) {
      return Decision.refuse(Reason.at("due", "gathering.due", "Срок не раньше начала периода."));
    }
    return Decision.accept(
        new Gathering(municipality, form, kind, definition, period, day, nowClosed, by, at));
  }

  /** «Информационная карта, 2026 год». */
  public String title() {
    return definition.title() + ", " + period.label();
  }
}

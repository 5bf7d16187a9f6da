package ru.traektoria.route.web.priority;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.priority.Concern;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.ThemeStep;

/** A theme as form and REST send it; lists may be missing. */
record PriorityForm(
    String title,
    List<String> competences,
    List<String> subjects,
    LocalDate from,
    StepKind kind,
    String content,
    LocalDate until,
    Integer hours,
    String programme) {

  PriorityTheme.Wanted wanted() {
    return new PriorityTheme.Wanted(
        title,
        new Concern(competences, subjects),
        new ThemeStep(kind, content, until, hours == null ? 0 : hours, programme),
        from);
  }
}

package ru.traektoria.route.web.rollover;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.plan.Difference;

/**
 * A route that may go on in the next year.
 *
 * @param foreseen what the correction would say, {@code null} until the row is looked at
 * @param refusal why it would be refused, {@code null} if it would not
 */
record RollOverRow(
    RouteLine line,
    String teacher,
    String organisation,
    LocalDate newEnd,
    List<Difference> foreseen,
    String refusal) {

  static final Table<RollOverRow> TABLE =
      Table.of(
              "rollover",
              "/routes/rollover",
              Column.<RollOverRow>link(
                      "teacher", "Педагог", RollOverRow::teacher, r -> "/routes/" + r.line().id())
                  .note(RollOverRow::organisation)
                  .sortable(),
              Column.<RollOverRow>text("steps", "Выполнено", RollOverRow::steps)
                  .sortable(r -> r.line().doneSteps()),
              Column.<RollOverRow>text("next", "Не выполнено", r -> r.line().next())
                  .note(r -> "до " + Russian.date(r.line().nextDue()))
                  .sortable(r -> r.line().nextDue()),
              Column.<RollOverRow>badge("becomes", "Станет", RollOverRow::becomes)
                  .note(RollOverRow::words))
          .sortedBy("teacher")
          .empty(
              Empty.saying("Переносить нечего")
                  .advice(
                      "Здесь появляются утверждённые маршруты, у которых остались невыполненные"
                          + " шаги со сроком до начала учебного года."));

  private String steps() {
    return Russian.of(line.doneSteps(), line.steps());
  }

  private Badge becomes() {
    if (refusal != null) {
      return Badge.warning("Не переносится");
    }
    return newEnd == null ? null : Badge.info("до " + Russian.date(newEnd)).icon("arrow-right");
  }

  private String words() {
    if (refusal != null) {
      return refusal;
    }
    return foreseen == null || foreseen.isEmpty()
        ? null
        : foreseen.get(0).what()
            + " "
            + foreseen.get(0).after()
            + (foreseen.size() == 1 ? "" : " и ещё " + (foreseen.size() - 1));
  }
}

package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.programme.Milestone;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.PairView.GoalView;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** The programme of a pair as rows of its page: what, when, how it stands. */
record ProgrammeRows(
    List<Row> goals, List<Row> milestones, List<Row> meetings, List<Row> later, String share) {

  /** So many meetings still to come are shown at once. */
  private static final int SOON = 5;

  /**
   * One line.
   *
   * @param done whether nothing is left to do about it
   * @param markable whether it is marked as done by hand
   */
  record Row(String id, String title, String note, Badge badge, boolean done, boolean markable) {}

  static ProgrammeRows of(Programme programme, PairView pair, LocalDate today) {
    List<Row> goals = pair.goals().stream().map(ProgrammeRows::goal).toList();
    List<Row> milestones =
        programme.milestones().stream().map(one -> milestone(one, today)).toList();
    List<PlannedMeeting> all = programme.meetings();
    int shown = (int) all.stream().filter(m -> m.held() || m.on().isBefore(today)).count() + SOON;
    return new ProgrammeRows(
        goals,
        milestones,
        all.stream().limit(shown).map(one -> meeting(one, today)).toList(),
        all.stream().skip(shown).map(one -> meeting(one, today)).toList(),
        share(programme));
  }

  private static String share(Programme programme) {
    long held = programme.meetings().stream().filter(PlannedMeeting::held).count();
    return programme.meetings().isEmpty()
        ? "встреч пока не запланировано"
        : "состоялось " + Russian.of(held, programme.meetings().size());
  }

  private static Row goal(GoalView goal) {
    Badge badge =
        goal.reachedOn() == null
            ? Badge.info("В работе")
            : Badge.good(
                (goal.fromDeficit() ? "Дефицит устранён " : "Достигнута ")
                    + Russian.shortDate(goal.reachedOn()));
    return new Row(
        goal.id(),
        goal.text(),
        goal.fromDeficit() ? "по результатам диагностики" : null,
        badge,
        goal.reachedOn() != null,
        !goal.fromDeficit());
  }

  private static Row milestone(Milestone one, LocalDate today) {
    Badge badge =
        one.doneOn() != null
            ? Badge.good("Выполнено " + Russian.shortDate(one.doneOn()))
            : one.lateOn(today) ? Badge.bad("Просрочено") : Badge.neutral("Впереди").icon("clock");
    return new Row(
        one.id(), one.text(), "до " + Russian.date(one.due()), badge, one.doneOn() != null, true);
  }

  private static Row meeting(PlannedMeeting one, LocalDate today) {
    Badge badge =
        one.held()
            ? Badge.good("Состоялось")
            : one.missedOn(today)
                ? Badge.warning("Пропущено")
                : Badge.neutral("Впереди").icon("clock");
    String what = Words.what(one.kind(), one.visitor());
    String title = one.topic() == null || one.topic().isBlank() ? what : what + ": " + one.topic();
    return new Row(one.id(), title, Russian.date(one.on()), badge, one.held(), false);
  }
}

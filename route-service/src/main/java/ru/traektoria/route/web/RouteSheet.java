package ru.traektoria.route.web;

import java.util.List;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.route.model.plan.Difference;

/**
 * A route as its page shows it.
 *
 * @param warnings what people should look at before they go on
 * @param may what this viewer may do now
 */
record RouteSheet(
    String id,
    long version,
    String teacher,
    String teacherName,
    Badge badge,
    List<GoalRow> goals,
    List<StepRow> steps,
    List<Entry> facts,
    List<TimelineEntry> history,
    List<VersionRow> versions,
    List<String> warnings,
    May may,
    int done) {

  /** A goal: what is to grow and how it stands. */
  record GoalRow(String title, String note, Badge badge) {}

  /**
   * A step.
   *
   * @param link where the course is added or the activity is found, {@code null} if nowhere
   * @param byItself how it gets done without anybody ticking it, {@code null} if by evidence
   */
  record StepRow(
      String id,
      int number,
      String kind,
      String content,
      String details,
      String period,
      String due,
      String expected,
      String goals,
      Badge badge,
      String evidence,
      boolean evidenceIsLink,
      String remark,
      String byItself,
      String link,
      String linkWords,
      boolean mayReport,
      boolean mayConfirm,
      boolean mayProve) {}

  /** A correction with its difference. */
  record VersionRow(
      int version, String on, String by, String reason, List<Difference> differences) {}

  /** What the viewer may do now. */
  record May(
      boolean edit,
      boolean agree,
      boolean agreeOnPaper,
      boolean sendBack,
      boolean approve,
      boolean close) {}
}

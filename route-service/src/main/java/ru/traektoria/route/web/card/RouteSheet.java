package ru.traektoria.route.web.card;

import java.util.List;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.route.model.plan.Difference;

/**
 * A route as its page shows it.
 *
 * @param warnings what people should look at before they go on
 * @param proposals of priority themes, none for who only reads
 * @param may what this viewer may do now
 */
public record RouteSheet(
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
    List<BlockRow> blocks,
    List<ReportRow> reports,
    List<String> warnings,
    List<ProposalRow> proposals,
    May may,
    int done) {

  /** A goal: what is to grow and how it stands. */
  public record GoalRow(String title, String note, Badge badge) {}

  /**
   * A step.
   *
   * @param byItself how it gets done without anybody ticking it, {@code null} if by evidence
   * @param link where more is known or to be done, {@code null} if nowhere
   * @param asked the request for its course, {@code null} if nobody asked or may ask
   */
  public record StepRow(
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
      Proof proof,
      String byItself,
      Link link,
      Asked asked,
      StepMay may) {}

  /**
   * A request for the course of a step.
   *
   * @param href and {@code words}, {@code badge}: the request, {@code null} if there is none
   * @param apply where one may be submitted, {@code null} if not now
   */
  public record Asked(String href, String words, Badge badge, String apply) {}

  /** What shows a step; {@code words} and {@code remark} may be {@code null}. */
  public record Proof(String words, boolean isLink, List<FileRow> files, String remark) {}

  /** A file to open. */
  public record FileRow(String id, String name, String size) {}

  /** A link with its words. */
  public record Link(String href, String words) {}

  /** What the viewer may do with a step now. */
  public record StepMay(
      boolean upload, boolean report, boolean confirm, boolean prove, boolean giveBack) {}

  /**
   * A block that ends with an interim assessment.
   *
   * @param verdict and {@code conclusion}: {@code null} while it is not assessed
   */
  public record BlockRow(
      int number,
      String steps,
      String end,
      boolean due,
      Badge badge,
      String verdict,
      String note) {}

  /** A half-year report: owed, waiting or decided. */
  public record ReportRow(
      String half,
      String label,
      Badge badge,
      String deadline,
      String results,
      String difficulties,
      String plans,
      String remark,
      boolean mayWrite,
      boolean mayDecide) {}

  /** What a priority theme proposes to this route. */
  public record ProposalRow(String theme, String title, String step) {}

  /** A correction with its difference. */
  public record VersionRow(
      int version, String on, String by, String reason, List<Difference> differences) {}

  /**
   * What the viewer may do now.
   *
   * @param onlyRead a mentor: reads, and does nothing
   */
  public record May(
      boolean edit,
      boolean agree,
      boolean agreeOnPaper,
      boolean sendBack,
      boolean approve,
      boolean close,
      boolean review,
      boolean reopen,
      boolean answer,
      boolean onlyRead) {}
}

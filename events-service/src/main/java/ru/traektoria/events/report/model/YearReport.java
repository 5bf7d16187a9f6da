package ru.traektoria.events.report.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Отчёт объединения за учебный год with the draft of the next year's plan (S2-62, S1-89, S1-96).
 *
 * @param association whose
 * @param place whose the association is
 * @param year of which it speaks
 * @param words what the head wrote
 * @param state where it stands
 * @param figures counted when it was submitted and pinned; {@code null} before
 * @param submittedOn day of the last submission; {@code null} before
 * @param remark why it was returned; empty else
 * @param approval the council's protocol; {@code null} until then (S3-146)
 */
public record YearReport(
    AssociationId association,
    Place place,
    AcademicYear year,
    Words words,
    State state,
    Figures figures,
    LocalDate submittedOn,
    String remark,
    Approval approval) {

  private static final int LONGEST = 10_000;

  /** Where a report stands. */
  public enum State {
    DRAFT("Черновик"),
    SUBMITTED("Сдан"),
    RETURNED("Возвращён"),
    ACCEPTED("Принят"),
    APPROVED("Утверждён");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The users' word. */
    public String label() {
      return label;
    }
  }

  /**
   * What the head wrote.
   *
   * @param analysis анализ работы
   * @param problems что не удалось
   * @param tasks задачи на следующий год
   * @param nextThemes темы заседаний следующего года: the draft of the plan, one a line
   */
  public record Words(String analysis, String problems, String tasks, List<String> nextThemes) {
    public Words {
      analysis = analysis == null ? "" : analysis.strip();
      problems = problems == null ? "" : problems.strip();
      tasks = tasks == null ? "" : tasks.strip();
      nextThemes =
          nextThemes == null
              ? List.of()
              : nextThemes.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    boolean tooLong() {
      return analysis.length() > LONGEST
          || problems.length() > LONGEST
          || tasks.length() > LONGEST
          || nextThemes.size() > 60;
    }
  }

  /**
   * What the platform counted.
   *
   * @param members члены at the end of the year or today
   * @param meetings заседания, held
   * @param protocols of them with a signed protocol
   * @param expected who had to be at the meetings, summed up
   * @param present who was
   * @param decisions decisions with a term
   * @param done of them done
   * @param late of them open and late
   * @param learningHours hours of in-house learning (S3-129)
   * @param activities other activities of the association
   * @param practices practices of members shown in the year
   */
  public record Figures(
      int members,
      int meetings,
      int protocols,
      int expected,
      int present,
      int decisions,
      int done,
      int late,
      int learningHours,
      int activities,
      int practices) {}

  /** Протокол that approved it. */
  public record Approval(String meeting, String council, int number, LocalDate heldOn) {}

  /** Id of a report. */
  public static String idOf(AssociationId association, AcademicYear year) {
    return Ids.derived("year-report", association.value(), year.toString());
  }

  /** Before anything is written. */
  public static YearReport blank(AssociationId association, Place place, AcademicYear year) {
    Words nothing = new Words("", "", "", List.of());
    return new YearReport(association, place, year, nothing, State.DRAFT, null, null, "", null);
  }

  /** Last day on which it is in time: 30 June. */
  public LocalDate due() {
    return due(year);
  }

  /** Last day for reports of that year. */
  public static LocalDate due(AcademicYear year) {
    return LocalDate.of(year.startYear() + 1, Month.JUNE, 30);
  }

  /** Writes; not once it was submitted. */
  public Decision<YearReport, Void> write(Words said) {
    if (!ReportRule.WRITE.allowedIn(state)) {
      return ReportRule.WRITE.refuse(state);
    }
    return said.tooLong()
        ? Decision.refuse(
            Reason.at("analysis", "report.long", "Каждый раздел — не длиннее 10 000 знаков."))
        : Decision.accept(with(said, state, figures, submittedOn, remark, approval));
  }

  /** Сдаёт: the figures of today are pinned. */
  public Decision<YearReport, Void> submit(Figures counted, LocalDate today) {
    if (!ReportRule.SUBMIT.allowedIn(state)) {
      return ReportRule.SUBMIT.refuse(state);
    }
    if (words.analysis().isEmpty()) {
      return Decision.refuse(
          Reason.at("analysis", "report.analysis", "Напишите анализ работы за год."));
    }
    if (words.nextThemes().isEmpty()) {
      return Decision.refuse(
          Reason.at("nextThemes", "report.themes", "Предложите темы заседаний на следующий год."));
    }
    return Decision.accept(with(words, State.SUBMITTED, counted, today, "", approval));
  }

  /** Принимает. */
  public Decision<YearReport, Void> accept() {
    return ReportRule.ACCEPT.allowedIn(state)
        ? Decision.accept(with(words, State.ACCEPTED, figures, submittedOn, "", approval))
        : ReportRule.ACCEPT.refuse(state);
  }

  /** Возвращает with what has to be mended. */
  public Decision<YearReport, Void> giveBack(String why) {
    if (!ReportRule.RETURN.allowedIn(state)) {
      return ReportRule.RETURN.refuse(state);
    }
    String said = why == null ? "" : why.strip();
    return said.isEmpty() || said.length() > 1000
        ? Decision.refuse(
            Reason.at("remark", "report.remark", "Напишите, что доработать, до 1 000 знаков."))
        : Decision.accept(with(words, State.RETURNED, figures, submittedOn, said, null));
  }

  /** Утверждает by a council's protocol alone (S3-146). */
  public Decision<YearReport, Void> approve(Approval by) {
    return ReportRule.APPROVE.allowedIn(state)
        ? Decision.accept(with(words, State.APPROVED, figures, submittedOn, "", by))
        : ReportRule.APPROVE.refuse(state);
  }

  /** In the hands of the methodist. */
  public boolean submitted() {
    return state != State.DRAFT && state != State.RETURNED;
  }

  private YearReport with(
      Words said, State next, Figures counted, LocalDate on, String why, Approval by) {
    return new YearReport(association, place, year, said, next, counted, on, why, by);
  }
}

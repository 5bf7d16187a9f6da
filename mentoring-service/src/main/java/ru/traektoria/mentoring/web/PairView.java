package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Prolongation;
import ru.traektoria.mentoring.model.Terms.Agreement;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment.Mark;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.programme.Milestone;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Session;

/**
 * A pair as people and machines read it, with names.
 *
 * @param version for {@code If-Match}
 * @param organisation where its mentees work, {@code null} if in several
 * @param lastHeldOn day of the last entry of the log
 * @param attention what asks for attention today
 * @param answers who agreed to the proposal on the portal
 * @param assessments only where one pair is looked at, for the look is logged
 * @param follows the pair whose mentees this one took over
 */
public record PairView(
    String id,
    long version,
    Status status,
    Form form,
    List<Named> mentors,
    List<Named> mentees,
    String municipality,
    Named organisation,
    Order order,
    List<Consent> consents,
    boolean paid,
    Agreement agreement,
    LocalDate from,
    LocalDate plannedTo,
    String programme,
    List<Session> sessions,
    LocalDate lastHeldOn,
    Set<Attention> attention,
    Closing closing,
    boolean imported,
    LocalDate menteesAgreedOn,
    String route,
    List<Answered> answers,
    List<GoalView> goals,
    List<Milestone> milestones,
    List<PlannedMeeting> meetings,
    List<AssessmentView> assessments,
    List<Prolongation> prolongations,
    String follows) {

  /** Who was asked, and what he said; {@code agrees} is {@code null} until then. */
  public record Answered(Named who, boolean mentor, Boolean agrees, LocalDate on) {}

  /**
   * A goal.
   *
   * @param text its words, or the name of the competence where the viewer may know of the deficit
   * @param deficit {@code null} for a wish, and where the viewer may not know of it
   * @param reachedOn when it was reached, or the deficit resolved
   */
  public record GoalView(
      String id, String text, boolean fromDeficit, String deficit, LocalDate reachedOn) {}

  /** An assessment with names. */
  public record AssessmentView(
      Named mentee, Stage stage, Side side, LocalDate on, List<Mark> marks, String summary) {}

  /** Answers whether everybody asked has agreed. */
  public boolean allAgree() {
    return answers.stream().allMatch(one -> Boolean.TRUE.equals(one.agrees()));
  }

  /** The mentors' names in one line. */
  public String mentorNames() {
    return names(mentors);
  }

  /** The mentees' names in one line. */
  public String menteeNames() {
    return names(mentees);
  }

  private static String names(List<Named> people) {
    return String.join(", ", people.stream().map(Named::name).toList());
  }
}

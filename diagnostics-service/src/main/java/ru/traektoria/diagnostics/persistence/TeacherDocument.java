package ru.traektoria.diagnostics.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.model.profile.RouteMove;
import ru.traektoria.diagnostics.model.profile.Snapshot;

/**
 * Everything that lists need to know about one teacher, in one small document (architecture.md §4):
 * own diagnostics, campaign progress and both registers are read from here.
 *
 * @param levels what each assessment found, burnout apart; gone with a withdrawn consent
 * @param burnout the same of burnout, for summaries without names alone
 */
public record TeacherDocument(
    String id,
    String municipality,
    String organisation,
    Map<String, AssessmentLine> assessments,
    List<DeficitLine> deficits,
    List<StrengthLine> strengths,
    Map<String, List<Found>> levels,
    Map<String, List<Found>> burnout) {

  public TeacherDocument {
    assessments = assessments == null ? Map.of() : Map.copyOf(assessments);
    deficits = deficits == null ? List.of() : List.copyOf(deficits);
    strengths = strengths == null ? List.of() : List.copyOf(strengths);
    levels = levels == null ? Map.of() : Map.copyOf(levels);
    burnout = burnout == null ? Map.of() : Map.copyOf(burnout);
  }

  /** What an assessment found of one competence. */
  public record Found(CompetenceCode code, Level level) {}

  /**
   * One diagnostics of the teacher.
   *
   * @param instrument {@code null} where only the result was reported
   */
  public record AssessmentLine(
      String id,
      long version,
      String campaign,
      CampaignKind kind,
      Site site,
      Initiator initiator,
      AssessmentState state,
      LocalDate invitedOn,
      LocalDate completedOn,
      LocalDate withdrawnOn,
      boolean imported,
      ConsentLine consent,
      LocalDate remindedOn,
      InstrumentId instrument) {

    /** The same for somebody who may know only whether it was passed. */
    public AssessmentLine passedOrNot() {
      return new AssessmentLine(
          id,
          version,
          campaign,
          kind,
          site,
          initiator,
          null,
          invitedOn,
          completedOn,
          null,
          imported,
          null,
          remindedOn,
          instrument);
    }
  }

  /**
   * The consent of a diagnostics, also after it was withdrawn.
   *
   * @param signedOn the date on the sheet, {@code null} unless on paper
   * @param scan of the sheet, {@code null} unless on paper
   * @param withdrawalScan of the sheet that took it back, {@code null} unless on paper
   */
  public record ConsentLine(
      int textVersion,
      Set<Recipient> recipients,
      ConsentMedium medium,
      Instant givenAt,
      LocalDate signedOn,
      String scan,
      String withdrawalScan) {}

  /**
   * One deficit of the teacher.
   *
   * @param seen when it was seen, and how severe, for the register of an earlier day
   * @param moves into routes and out of them, for the same
   */
  public record DeficitLine(
      String id,
      CompetenceCode competence,
      Severity severity,
      DeficitState state,
      String assessment,
      LocalDate foundOn,
      String route,
      LocalDate resolvedOn,
      Set<Recipient> recipients,
      boolean imported,
      List<Snapshot.Seen> seen,
      List<RouteMove> moves) {

    public DeficitLine {
      seen = seen == null ? List.of() : List.copyOf(seen);
      moves = moves == null ? List.of() : List.copyOf(moves);
    }

    /** The line as it stood at the end of a day; empty before the deficit was found. */
    public Optional<DeficitLine> at(LocalDate day) {
      return Snapshot.at(day, seen, moves, resolvedOn)
          .map(
              then ->
                  new DeficitLine(
                      id,
                      competence,
                      then.severity(),
                      then.state(),
                      assessment,
                      foundOn,
                      then.route(),
                      then.resolvedOn(),
                      recipients,
                      imported,
                      seen,
                      moves));
    }
  }

  /** One strength of the teacher. */
  public record StrengthLine(
      String id,
      CompetenceCode competence,
      String assessment,
      LocalDate foundOn,
      LocalDate endedOn,
      Set<Recipient> recipients) {}
}

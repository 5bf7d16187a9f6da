package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.contest.model.entry.DeadlineRule;
import ru.traektoria.events.laboratory.model.LaboratoryEvent.LaboratoryStatusGranted;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Муниципальная творческая лаборатория (S2-68 … S2-73): applied for in time, scored by the council,
 * granted for a term by a protocol, supported; innovation sites and approbations go the same way
 * without the common deadline (S3-38, S4-18).
 *
 * @param year of the application
 * @param grant the council's decision, {@code null} before it
 * @param endedOn the day of an early end, else {@code null}
 * @param participants who takes part, in the order in which they were entered
 */
public record Laboratory(
    LaboratoryId id,
    Place place,
    int year,
    Proposal proposal,
    LaboratoryState state,
    LocalDateTime submittedAt,
    List<CouncilScore> scores,
    Grant grant,
    List<Project> projects,
    List<Support> supports,
    LocalDate endedOn,
    List<Participant> participants) {

  public Laboratory {
    scores = scores == null ? List.of() : List.copyOf(scores);
    projects = projects == null ? List.of() : List.copyOf(projects);
    supports = supports == null ? List.of() : List.copyOf(supports);
    participants = participants == null ? List.of() : List.copyOf(participants);
  }

  /** Подаёт заявку. */
  public static Decision<Laboratory, LaboratoryEvent> submit(
      Place place, Call call, Proposal what, LocalDateTime now) {
    List<Reason> reasons = inTime(call, what, now);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    LaboratoryId id = LaboratoryId.of(place.organisation(), what.kind(), call.year());
    return Decision.accept(
        new Laboratory(
            id,
            place,
            call.year(),
            what,
            LaboratoryState.SUBMITTED,
            now,
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            List.of()));
  }

  private static List<Reason> inTime(Call call, Proposal what, LocalDateTime now) {
    List<Reason> late =
        what.kind() == Proposal.Kind.LABORATORY
            ? DeadlineRule.against(call.window(), now)
            : List.of();
    return Stream.concat(what.objections().stream(), late.stream()).toList();
  }

  /** Исправляет заявку до срока; scores given before are taken anew. */
  public Decision<Laboratory, LaboratoryEvent> correct(
      Call call, Proposal changed, LocalDateTime now) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.SUBMITTED));
    reasons.addAll(inTime(call, changed, now));
    if (changed.kind() != proposal.kind()) {
      reasons.add(Reason.at("kind", "laboratory.other-kind", "Вид статуса не меняют."));
    }
    return reasons.isEmpty()
        ? Decision.accept(
            new Laboratory(
                id,
                place,
                year,
                changed,
                state,
                now,
                List.of(),
                null,
                projects,
                supports,
                null,
                participants))
        : Decision.refuse(reasons);
  }

  /** Answers whether the status is in force on a day. */
  public boolean inForce(LocalDate day) {
    return state == LaboratoryState.GRANTED
        && !day.isBefore(grant.from())
        && !day.isAfter(grant.to());
  }

  /** Answers whether it has or had the status. */
  public boolean hadStatus() {
    return grant != null && grant.granted();
  }

  /** The last day of the status: of its term, or the day on which it ended early. */
  public LocalDate lastDay() {
    return endedOn != null && endedOn.isBefore(grant.to()) ? endedOn : grant.to();
  }

  /** The council: scores and decision. */
  public LaboratoryCouncil council() {
    return new LaboratoryCouncil(this);
  }

  /** The work under the status: projects, support, early end. */
  public LaboratoryWork work() {
    return new LaboratoryWork(this);
  }

  /** Who takes part. */
  public LaboratoryTeam team() {
    return new LaboratoryTeam(this);
  }

  List<Reason> in(LaboratoryState needed) {
    return state == needed
        ? List.of()
        : List.of(
            Reason.of(
                "laboratory.state",
                "Это можно сделать, когда состояние — «"
                    + needed.label()
                    + "»; сейчас — «"
                    + state.label()
                    + "»."));
  }

  LaboratoryStatusGranted status() {
    return new LaboratoryStatusGranted(
        id,
        place.municipality(),
        place.organisation(),
        proposal.kind(),
        grant.number(),
        grant.on(),
        grant.from(),
        grant.to(),
        projects.size(),
        endedOn);
  }

  Laboratory scored(List<CouncilScore> all) {
    return with(state, all, grant, projects, supports, endedOn, participants);
  }

  Laboratory decided(Grant decision) {
    LaboratoryState next = decision.granted() ? LaboratoryState.GRANTED : LaboratoryState.DECLINED;
    return with(next, scores, decision, projects, supports, null, participants);
  }

  Laboratory working(List<Project> begun, List<Support> given) {
    return with(state, scores, grant, begun, given, endedOn, participants);
  }

  Laboratory ended(LocalDate on) {
    return with(LaboratoryState.ENDED, scores, grant, projects, supports, on, participants);
  }

  Laboratory joined(List<Participant> all) {
    return with(state, scores, grant, projects, supports, endedOn, all);
  }

  private Laboratory with(
      LaboratoryState next,
      List<CouncilScore> scored,
      Grant decided,
      List<Project> begun,
      List<Support> supported,
      LocalDate ended,
      List<Participant> team) {
    return new Laboratory(
        id,
        place,
        year,
        proposal,
        next,
        submittedAt,
        scored,
        decided,
        begun,
        supported,
        ended,
        team);
  }
}

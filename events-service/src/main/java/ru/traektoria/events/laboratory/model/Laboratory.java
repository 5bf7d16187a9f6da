package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.contest.model.entry.DeadlineRule;
import ru.traektoria.events.laboratory.model.LaboratoryEvent.LaboratoryStatusGranted;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
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
    LocalDate endedOn) {

  public Laboratory {
    scores = scores == null ? List.of() : List.copyOf(scores);
    projects = projects == null ? List.of() : List.copyOf(projects);
    supports = supports == null ? List.of() : List.copyOf(supports);
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
            null));
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
                id, place, year, changed, state, now, List.of(), null, projects, supports, null))
        : Decision.refuse(reasons);
  }

  /** Член совета оценивает; a second time replaces the first. */
  public Decision<Laboratory, LaboratoryEvent> score(CouncilScore said) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.SUBMITTED));
    reasons.addAll(said.objections());
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<CouncilScore> all =
        new ArrayList<>(scores.stream().filter(s -> !s.member().equals(said.member())).toList());
    all.add(said);
    return Decision.accept(with(state, all, grant, projects, supports, endedOn));
  }

  /**
   * Записывает решение совета.
   *
   * @param members of the council who may score it: more than half of them have to
   */
  public Decision<Laboratory, LaboratoryEvent> decide(
      Grant decision, List<TeacherId> members, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.SUBMITTED));
    reasons.addAll(decision.objections(today));
    long scored = scores.stream().filter(s -> members.contains(s.member())).count();
    if (members.isEmpty() || scored * 2 <= members.size()) {
      reasons.add(
          Reason.of(
              "laboratory.quorum",
              "Оценили " + scored + " из " + members.size() + ": нужно больше половины совета."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    LaboratoryState next = decision.granted() ? LaboratoryState.GRANTED : LaboratoryState.DECLINED;
    return with(next, scores, decision, projects, supports, null).told();
  }

  /** Добавляет проект. */
  public Decision<Laboratory, LaboratoryEvent> begin(Project project) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.GRANTED));
    boolean dated =
        project.from() != null && project.to() != null && !project.to().isBefore(project.from());
    if (project.title().isEmpty() || !dated) {
      reasons.add(
          Reason.at(
              "title", "laboratory.project", "Назовите проект и его срок: с какого по какое."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Project> all = new ArrayList<>(projects);
    all.add(project);
    return with(state, scores, grant, all, supports, endedOn).told();
  }

  /** Записывает сопровождение. */
  public Decision<Laboratory, LaboratoryEvent> support(Support given, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.GRANTED));
    if (given.kind() == null || given.words().isEmpty()) {
      reasons.add(
          Reason.at("words", "laboratory.support", "Выберите вид и напишите, что сделано."));
    }
    if (given.on() == null || given.on().isAfter(today)) {
      reasons.add(Reason.at("on", "laboratory.support-on", "Дата — не позже сегодня."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Support> all = new ArrayList<>(supports);
    all.add(given);
    return Decision.accept(with(state, scores, grant, projects, all, endedOn));
  }

  /** Снимает статус досрочно. */
  public Decision<Laboratory, LaboratoryEvent> end(LocalDate on, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(in(LaboratoryState.GRANTED));
    if (on == null || on.isAfter(today)) {
      reasons.add(Reason.at("on", "laboratory.ended-on", "Дата — не позже сегодня."));
    }
    return reasons.isEmpty()
        ? with(LaboratoryState.ENDED, scores, grant, projects, supports, on).told()
        : Decision.refuse(reasons);
  }

  /** Answers whether the status is in force on a day. */
  public boolean inForce(LocalDate day) {
    return state == LaboratoryState.GRANTED
        && !day.isBefore(grant.from())
        && !day.isAfter(grant.to());
  }

  private List<Reason> in(LaboratoryState needed) {
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

  private Decision<Laboratory, LaboratoryEvent> told() {
    return grant.granted()
        ? Decision.accept(
            this,
            new LaboratoryStatusGranted(
                id,
                place.municipality(),
                place.organisation(),
                proposal.kind(),
                grant.number(),
                grant.on(),
                grant.from(),
                grant.to(),
                projects.size(),
                endedOn))
        : Decision.accept(this);
  }

  private Laboratory with(
      LaboratoryState next,
      List<CouncilScore> scored,
      Grant decided,
      List<Project> begun,
      List<Support> supported,
      LocalDate ended) {
    return new Laboratory(
        id, place, year, proposal, next, submittedAt, scored, decided, begun, supported, ended);
  }
}

package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Экспертный совет о заявке: scores of its members, and the decision by a protocol (S2-69). */
public record LaboratoryCouncil(Laboratory laboratory) {

  /** Член совета оценивает; a second time replaces the first. */
  public Decision<Laboratory, LaboratoryEvent> score(CouncilScore said) {
    List<Reason> reasons = new ArrayList<>(laboratory.in(LaboratoryState.SUBMITTED));
    reasons.addAll(said.objections());
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<CouncilScore> all =
        new ArrayList<>(
            laboratory.scores().stream().filter(s -> !s.member().equals(said.member())).toList());
    all.add(said);
    return Decision.accept(laboratory.scored(all));
  }

  /**
   * Записывает решение совета; with the status the leader takes part.
   *
   * @param members of the council who may score it: more than half of them have to
   */
  public Decision<Laboratory, LaboratoryEvent> decide(
      Grant decision, List<TeacherId> members, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(laboratory.in(LaboratoryState.SUBMITTED));
    reasons.addAll(decision.objections(today));
    long scored = laboratory.scores().stream().filter(s -> members.contains(s.member())).count();
    if (members.isEmpty() || scored * 2 <= members.size()) {
      reasons.add(
          Reason.of(
              "laboratory.quorum",
              "Оценили " + scored + " из " + members.size() + ": нужно больше половины совета."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Laboratory decided = laboratory.decided(decision);
    return decision.granted() ? decided.team().led() : Decision.accept(decided);
  }
}

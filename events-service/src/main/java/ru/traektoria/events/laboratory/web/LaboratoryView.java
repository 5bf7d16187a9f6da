package ru.traektoria.events.laboratory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.Grant;
import ru.traektoria.events.laboratory.model.LaboratoryState;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.events.laboratory.model.Project;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.laboratory.model.Support;

/**
 * A laboratory as people and machines read it.
 *
 * @param scores empty for who only reads the register
 * @param council how many of the council may score it
 * @param team how many people take part or took part
 * @param participants who they are; empty for who only reads the register
 * @param may what the viewer may do now
 */
public record LaboratoryView(
    String id,
    long version,
    int year,
    Kind kind,
    String title,
    String about,
    Named leader,
    String link,
    Named organisation,
    LaboratoryState state,
    LocalDateTime submittedAt,
    List<Score> scores,
    int council,
    Grant grant,
    List<Project> projects,
    List<Support> supports,
    LocalDate endedOn,
    int team,
    List<Member> participants,
    May may) {

  /** Оценка одного члена совета. */
  public record Score(Named member, Map<Criterion, Integer> points, int total, String words) {}

  /**
   * Участник.
   *
   * @param id of the participation
   * @param to last day, at the latest that of the status
   */
  public record Member(
      String id, Named teacher, Named organisation, Role role, LocalDate from, LocalDate to) {}

  /** What the viewer may do with it in its present state. */
  public record May(
      boolean correct,
      boolean score,
      boolean decide,
      boolean begin,
      boolean support,
      boolean team) {}
}

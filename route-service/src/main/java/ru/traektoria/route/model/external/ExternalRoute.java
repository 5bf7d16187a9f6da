package ru.traektoria.route.model.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.RouteId;

/**
 * Маршрут, as the ЦНППМ sends it.
 *
 * @param externalId the centre's own number; the same number is the same route
 * @param teacher our id, if the centre knows it, else {@code null}
 * @param teacherName full name, {@code null} where {@code teacher} is given
 * @param organisation name or id, helps to tell people of one name apart; may be {@code null}
 * @param municipality our id; {@code null} while nobody knows it
 */
public record ExternalRoute(
    String externalId,
    String teacher,
    String teacherName,
    String organisation,
    String municipality,
    LocalDate issuedOn,
    String tempo,
    List<ExternalGoal> goals,
    List<ExternalStep> steps) {

  public ExternalRoute {
    goals = goals == null ? List.of() : List.copyOf(goals);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** A goal: a competence, or words where the tree has none. */
  public record ExternalGoal(CompetenceCode competence, String words) {}

  /** A step; its place in the list is its identity when the centre sends a new edition. */
  public record ExternalStep(
      StepKind kind,
      String content,
      LearningForm form,
      String technology,
      LocalDate from,
      LocalDate to,
      Integer hours,
      String responsible,
      String expectedResult) {}

  /** The centre's number always leads to the same route. */
  public RouteId id() {
    return idOf(externalId);
  }

  public static RouteId idOf(String externalId) {
    return new RouteId(Ids.derived("route", "cnppm", externalId));
  }

  /** What makes it unreadable as a route; the plan's own rules come later. */
  public List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    missing(reasons, externalId, "externalId", "Укажите номер маршрута в ЦНППМ");
    if (blank(teacher) && blank(teacherName)) {
      reasons.add(Reason.at("teacher", "external.teacher", "Укажите педагога: код или ФИО"));
    }
    if (issuedOn == null) {
      reasons.add(Reason.at("issuedOn", "external.issued", "Укажите дату маршрута"));
    }
    if (goals.isEmpty()) {
      reasons.add(Reason.at("goals", "external.goals", "Укажите хотя бы одну цель"));
    }
    if (steps.isEmpty()) {
      reasons.add(Reason.at("steps", "external.steps", "Укажите хотя бы один шаг"));
    }
    return reasons;
  }

  private static void missing(List<Reason> reasons, String value, String field, String words) {
    if (blank(value)) {
      reasons.add(Reason.at(field, "external." + field, words));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

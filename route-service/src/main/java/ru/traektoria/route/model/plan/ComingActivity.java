package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.terms.CompetenceCode;

/**
 * Предстоящее мероприятие of events-service, to which a step may refer.
 *
 * @param kind the step's kind that fits it
 */
public record ComingActivity(
    String id, String title, StepKind kind, LocalDate plannedOn, List<CompetenceCode> competences) {

  public ComingActivity {
    competences = List.copyOf(competences);
  }
}

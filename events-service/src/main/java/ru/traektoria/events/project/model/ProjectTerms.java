package ru.traektoria.events.project.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place.OrganisationId;

/**
 * What a project is and who works in it.
 *
 * @param goal что хотят получить; may be empty
 * @param from the first day
 * @param to the last day
 * @param associations участвующие объединения beside the one that leads
 * @param organisations участвующие организации
 */
public record ProjectTerms(
    String title,
    String goal,
    LocalDate from,
    LocalDate to,
    List<AssociationId> associations,
    List<OrganisationId> organisations) {

  public ProjectTerms {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    goal = goal == null ? "" : goal.strip();
    associations = associations == null ? List.of() : associations.stream().distinct().toList();
    organisations = organisations == null ? List.of() : organisations.stream().distinct().toList();
  }

  /** How many work in it beside the association that leads. */
  public int partners() {
    return associations.size() + organisations.size();
  }
}

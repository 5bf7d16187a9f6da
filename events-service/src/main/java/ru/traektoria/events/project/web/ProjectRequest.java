package ru.traektoria.events.project.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.project.model.ProjectTerms;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Проект, as a machine or a form sends it.
 *
 * @param lead id of the association that leads; read when it is registered
 */
public record ProjectRequest(
    String lead,
    String title,
    String goal,
    @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) LocalDate to,
    List<String> associations,
    List<String> organisations) {

  /** The association that leads; a missing one is said at its field. */
  public AssociationId leading() {
    if (lead == null || lead.isBlank()) {
      throw Problems.refused(
          Reason.at("lead", "project.lead", "Выберите объединение, которое ведёт проект."));
    }
    return new AssociationId(lead);
  }

  /** As the model knows it. */
  public ProjectTerms terms() {
    return new ProjectTerms(
        title,
        goal,
        from,
        to,
        chosen(associations).stream().map(AssociationId::new).toList(),
        chosen(organisations).stream().map(OrganisationId::new).toList());
  }

  private static List<String> chosen(List<String> ids) {
    return ids == null
        ? List.of()
        : ids.stream().filter(id -> id != null && !id.isBlank()).toList();
  }
}

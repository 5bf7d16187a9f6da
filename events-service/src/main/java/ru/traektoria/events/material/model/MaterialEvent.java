package ru.traektoria.events.material.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/** What happens to a material and concerns others (topic {@code activities.events}). */
public sealed interface MaterialEvent {

  /**
   * Материал опубликован: the whole truth about it (P7.6, E.12, SC.3, SC.10).
   *
   * @param association the association it comes from; {@code null} if none
   * @param archivedOn out of the bank since then; {@code null} while it stands there
   */
  record MaterialPublished(
      MaterialId material,
      MunicipalityId municipality,
      OrganisationId organisation,
      String association,
      List<TeacherId> authors,
      String title,
      MaterialContent.Kind kind,
      MaterialContent.Carrier carrier,
      Integer printRun,
      List<String> subjects,
      List<String> competences,
      LocalDate publishedOn,
      LocalDate archivedOn)
      implements MaterialEvent {}

  /** Экспертиза завершена: one verdict of one expert, without words (E.2a). */
  record ExpertiseCompleted(
      String expertise,
      MaterialId material,
      MunicipalityId municipality,
      OrganisationId organisation,
      TeacherId expert,
      MaterialContent.Kind kind,
      Expertise.Verdict verdict,
      LocalDate concludedOn)
      implements MaterialEvent {}
}

package ru.traektoria.events.document.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to a document and concerns others (topic {@code activities.events}). */
public sealed interface DocumentEvent {

  /**
   * Документ внесён, изменён, утверждён или прекращён: the whole truth each time, without title and
   * text (E.11, P7.1).
   *
   * @param association which association or council it is about, such as a school that an order
   *     opened (E.7); {@code null}: none
   * @param regulation whether it lays down how its directions work
   * @param approved whether a council approved it by a protocol (S3-146)
   * @param annulled {@code true} if it was entered by mistake, else absent
   */
  record DocumentPublished(
      DocumentId document,
      MunicipalityId municipality,
      OrganisationId organisation,
      String association,
      DocumentType type,
      boolean regulation,
      List<Direction> directions,
      LocalDate issuedOn,
      LocalDate validFrom,
      LocalDate validTo,
      boolean approved,
      Boolean annulled)
      implements DocumentEvent {}
}

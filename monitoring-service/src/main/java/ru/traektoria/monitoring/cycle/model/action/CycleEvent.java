package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;

/** Что другие узнают о цикле. */
public sealed interface CycleEvent {

  /**
   * Рекомендация выдана or withdrawn: the whole of it, without words and names; a teacher to whom
   * it is addressed is not told (PU.15).
   *
   * @param addressee ASSOCIATION, TEACHER, HEAD, ORGANISATION
   * @param association {@code null} unless it is addressed to one
   * @param indicator code of the number it stands on
   * @param annulled {@code true}: withdrawn, counts nowhere; otherwise {@code null}
   */
  record RecommendationIssued(
      String recommendation,
      String municipality,
      String organisation,
      String addressee,
      String association,
      String year,
      String indicator,
      LocalDate issuedOn,
      LocalDate dueOn,
      Boolean annulled)
      implements CycleEvent {

    static RecommendationIssued of(String id, Recommendation issued) {
      boolean association = issued.to().kind() == Addressee.Kind.ASSOCIATION;
      return new RecommendationIssued(
          id,
          issued.municipality(),
          issued.to().organisation(),
          issued.to().kind().name(),
          association ? issued.to().id() : null,
          issued.year(),
          issued.number().code(),
          issued.issuedOn(),
          issued.due(),
          issued.state() == Recommendation.State.WITHDRAWN ? true : null);
    }
  }
}

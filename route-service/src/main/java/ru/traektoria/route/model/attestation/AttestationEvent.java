package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.TeacherId;

/** Outcomes of attestation that others read; the components are the fields on the wire. */
public sealed interface AttestationEvent {

  /**
   * Категория установлена (T1.4, T1.5). Absolute: a correction repeats the whole, an annulled one
   * says so.
   *
   * @param position code of the directory of positions
   * @param ground the order, as people quote it
   * @param annulled true or {@code null}
   */
  record CategoryAssigned(
      CategoryRequestId request,
      TeacherId teacher,
      String municipality,
      String organisation,
      String position,
      Category category,
      LocalDate awardedOn,
      String ground,
      Boolean annulled)
      implements AttestationEvent {}

  /**
   * Аттестация на соответствие занимаемой должности завершена (T1.6a).
   *
   * @param conforms false: does not fit the position held
   * @param validTo the last day on which it counts, {@code null} if it does not conform
   */
  record ConformityAssessed(
      ConformityId conformity,
      TeacherId teacher,
      String municipality,
      String organisation,
      String position,
      boolean conforms,
      LocalDate passedOn,
      LocalDate validTo,
      String protocol)
      implements AttestationEvent {}
}

package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.TeacherId;

/** All that can happen to the list of a year; the components are the fields on the wire. */
public sealed interface ListEvent {

  /**
   * Педагог в списке аттестуемых года (S1 §1.2, SC.12). Absolute: who is taken out is told with
   * {@code cancelled}, who is put back without it.
   *
   * @param listing a teacher, a year and a kind
   * @param year academic year, {@code 2026-27}
   * @param position code of the directory of positions, {@code null} if it is not known
   * @param cancelled true or {@code null}
   * @param cancelledOn the day from which the teacher is out; {@code null} who stands there
   */
  record AttestationPlanned(
      String listing,
      TeacherId teacher,
      String municipality,
      String organisation,
      String year,
      AttestationKind kind,
      String position,
      LocalDate listedOn,
      Boolean cancelled,
      LocalDate cancelledOn)
      implements ListEvent {}
}

package ru.traektoria.route.application.attestation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.attestation.ListEvent;
import ru.traektoria.route.model.attestation.ListedAttestation;

/** Строки списков аттестуемых. */
public interface AttestationLists {

  Optional<Stored<ListedAttestation>> find(String id);

  /** The lines of a year, removed ones too. */
  List<Stored<ListedAttestation>> of(AcademicYear year);

  Stored<ListedAttestation> update(
      String id,
      Long version,
      Function<ListedAttestation, Decision<ListedAttestation, ListEvent>> decide);

  /**
   * Adds many in bulk; lines that are there stay.
   *
   * @return how many were new
   */
  int addAll(List<Decision.Accepted<ListedAttestation, ListEvent>> lines);

  /**
   * Writes many decided changes in bulk.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  int changeAll(List<Change> changes);

  /** A decided change of a stored line. */
  record Change(
      Stored<ListedAttestation> from, Decision.Accepted<ListedAttestation, ListEvent> to) {}
}

package ru.traektoria.events.consultation.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationEvent;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of consultations. */
public interface Consultations {

  Optional<Stored<Consultation>> find(ConsultationId id);

  /** Consultations of a municipality; of all where none is given. */
  List<Stored<Consultation>> in(Optional<String> municipality);

  /** Those a teacher asked for or was given. */
  List<Stored<Consultation>> of(String teacher);

  /** Questions of a municipality that wait for an answer. */
  List<Stored<Consultation>> waiting(String municipality);

  Stored<Consultation> create(
      ConsultationId id, String requestHash, Decision<Consultation, ConsultationEvent> decision);

  /** Decides again while others write: a thread is no form that goes stale. */
  Stored<Consultation> update(
      ConsultationId id, Function<Consultation, Decision<Consultation, ConsultationEvent>> how);
}

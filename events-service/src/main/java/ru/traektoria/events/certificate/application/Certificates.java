package ru.traektoria.events.certificate.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.certificate.model.CertificateCode;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All certificates. */
public interface Certificates {

  /** The certificate with the code, if there is one. */
  Optional<Stored<Certificate>> find(CertificateCode code);

  /** Those of these codes that exist. */
  List<Stored<Certificate>> findAll(Collection<CertificateCode> codes);

  /** Everything that was issued to a teacher. */
  List<Stored<Certificate>> of(TeacherId teacher);

  /** Keeps new ones in bulk; those that exist stay as they are. Answers how many were new. */
  int createAll(List<Certificate> fresh);

  /** Finds, decides, saves. */
  Stored<Certificate> update(
      CertificateCode code, Long version, Function<Certificate, Decision<Certificate, Object>> how);

  /** Reacts to an event, once. */
  void react(
      CertificateCode code,
      EventMessage cause,
      Function<Certificate, Decision<Certificate, Object>> how);
}

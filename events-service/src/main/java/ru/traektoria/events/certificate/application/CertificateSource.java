package ru.traektoria.events.certificate.application;

import ru.traektoria.platform.web.access.Scope;

/** What else than an activity certificates are issued for. */
public interface CertificateSource {

  /** Answers whether there is such a source and the viewer holds it. */
  boolean held(String source, Scope scope);
}

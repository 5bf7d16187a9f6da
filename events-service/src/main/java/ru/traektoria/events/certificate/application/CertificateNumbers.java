package ru.traektoria.events.certificate.application;

import ru.traektoria.platform.kernel.AcademicYear;

/** Counts certificates of a municipality and academic year: 1, 2, 3 …, no number twice. */
public interface CertificateNumbers {

  /** Takes so many numbers; answers the first of them. */
  long take(String municipality, AcademicYear year, int howMany);
}

package ru.traektoria.events.certificate.model;

import java.util.Locale;
import java.util.Objects;

/**
 * Код проверки: 16 signs that stand on the paper and open the public check; nobody can guess one.
 * Letters that are mistaken for digits are not used.
 */
public record CertificateCode(String value) {

  /** Digits and letters without I, L, O and U. */
  public static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Signs without dashes. */
  public static final int LENGTH = 16;

  public CertificateCode {
    Objects.requireNonNull(value, "CertificateCode");
  }

  /** The code as somebody typed it: any case, with or without dashes, O for 0, I or L for 1. */
  public static CertificateCode typed(String text) {
    String signs =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return new CertificateCode(signs);
  }

  /** As it stands on the paper: «7K2M-9QXA-40BD-C1TE». */
  public String printed() {
    return value.replaceAll("(.{4})(?=.)", "$1-");
  }
}

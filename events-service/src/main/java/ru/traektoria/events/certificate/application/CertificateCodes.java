package ru.traektoria.events.certificate.application;

import java.nio.charset.StandardCharsets;
import ru.traektoria.events.application.Seal;
import ru.traektoria.events.certificate.model.CertificateCode;

/**
 * The code of the first, second … certificate of a participation: the same each time it is asked
 * for, so that issuing twice issues once; and nobody without the secret can tell it.
 */
public final class CertificateCodes {

  private static final int BITS = 5;

  private final Seal seal;

  public CertificateCodes(Seal seal) {
    this.seal = seal;
  }

  /**
   * @param edition 1 for the first, 2 for the one after an annulment
   */
  public CertificateCode of(String participation, int edition) {
    byte[] sealed =
        seal.of(
            ("certificate\n" + participation + "\n" + edition).getBytes(StandardCharsets.UTF_8));
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < CertificateCode.LENGTH; i++) {
      signs.append(CertificateCode.SIGNS.charAt(five(sealed, i * BITS)));
    }
    return new CertificateCode(signs.toString());
  }

  private static int five(byte[] bytes, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS; bit++) {
      value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
    }
    return value;
  }
}

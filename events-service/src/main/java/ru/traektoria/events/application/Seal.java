package ru.traektoria.events.application;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with the service's secret: what it sealed nobody else can make or guess. */
public final class Seal {

  private static final String KIND = "HmacSHA256";

  private final SecretKeySpec key;

  public Seal(byte[] secret) {
    this.key = new SecretKeySpec(secret, KIND);
  }

  /** The 32 bytes of the seal. */
  public byte[] of(byte[] text) {
    try {
      Mac mac = Mac.getInstance(KIND);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + KIND, e);
    }
  }
}

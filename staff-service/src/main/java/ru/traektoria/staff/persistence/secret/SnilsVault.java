package ru.traektoria.staff.persistence.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.person.Snils;
import ru.traektoria.staff.model.place.MunicipalityId;

/**
 * Seals СНИЛС: AES-GCM for the value, HMAC-SHA256 of municipality and number for recognising the
 * same person in one register. Both keys are derived from one secret outside the store.
 */
public final class SnilsVault {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec cipherKey;
  private final SecretKeySpec markKey;
  private final SecureRandom random = new SecureRandom();

  /**
   * A vault with this secret.
   *
   * @param secret at least 32 bytes
   */
  public SnilsVault(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("the key of СНИЛС needs at least 32 bytes");
    }
    this.cipherKey = new SecretKeySpec(mac(secret, "snils-cipher"), "AES");
    this.markKey = new SecretKeySpec(mac(secret, "snils-mark"), "HmacSHA256");
  }

  /** Seals the number for the register of a municipality. */
  public SealedSnils seal(Snils snils, MunicipalityId municipality) {
    String mark =
        HexFormat.of()
            .formatHex(mac(markKey.getEncoded(), municipality.value() + "|" + snils.digits()));
    return new SealedSnils(encrypt(snils.digits()), mark, snils.masked());
  }

  /** The number again, for the export of one person's own data. */
  public Snils open(SealedSnils sealed) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.sealed()));
      byte[] nonce = new byte[NONCE];
      bytes.get(nonce);
      byte[] value = new byte[bytes.remaining()];
      bytes.get(value);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
      return new Snils(new String(cipher.doFinal(value), StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("СНИЛС was sealed with another key", e);
    }
  }

  private String encrypt(String digits) {
    try {
      byte[] nonce = new byte[NONCE];
      random.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] value = cipher.doFinal(digits.getBytes(StandardCharsets.US_ASCII));
      byte[] all = ByteBuffer.allocate(NONCE + value.length).put(nonce).put(value).array();
      return Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}

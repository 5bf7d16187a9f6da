package ru.traektoria.events.contest.model.jury;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Перестановка по ключу: an order that nobody can guess without the key and that the key gives
 * again every time.
 */
public final class Keyed {

  private static final int BLOCK = 64;
  private static final int INNER = 0x36;
  private static final int OUTER = 0x5c;

  private final String key;

  /** An order of the key's own. */
  public Keyed(String key) {
    this.key = key;
  }

  /** The things in the order of the key. */
  public <T> List<T> shuffled(List<T> things, Function<T, String> id, String purpose) {
    return things.stream()
        .sorted(Comparator.comparing((T thing) -> seal(purpose, id.apply(thing))))
        .toList();
  }

  /** A seal of some words, hexadecimal: it can be made by who has the key alone. */
  public String seal(String... words) {
    byte[] message = String.join("\u001f", words).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(hash(padded(OUTER), hash(padded(INNER), message)));
  }

  /** HMAC-SHA-256 (RFC 2104): {@code javax.crypto} is beyond what a model may know. */
  private byte[] padded(int pad) {
    byte[] own = key.getBytes(StandardCharsets.UTF_8);
    byte[] block = Arrays.copyOf(own.length > BLOCK ? hash(own) : own, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) pad;
    }
    return block;
  }

  private static byte[] hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

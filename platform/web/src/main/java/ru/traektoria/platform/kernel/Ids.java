package ru.traektoria.platform.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers: UUIDv7 for what is new, UUIDv5 for what follows from something else (RFC 9562). */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final UUID NAMESPACE = UUID.fromString("6f1b1d3c-52a1-5a0e-9d27-7a3c5f0e8b11");
  private static final char SEPARATOR = '\u001f';

  private Ids() {}

  /** A new id that sorts by the time it was made. */
  public static String next() {
    return at(System.currentTimeMillis());
  }

  static String at(long epochMilli) {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long random = buffer.getLong(0) & 0x0fffL;
    buffer.putLong(0, epochMilli << 16 | 0x7000L | random);
    bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
    return uuid(bytes).toString();
  }

  /** The id that the same parts give again, on every machine and on every day. */
  public static String derived(String... parts) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array());
    byte[] name = String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8);
    byte[] hash = sha1.digest(name);
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    return uuid(hash).toString();
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}

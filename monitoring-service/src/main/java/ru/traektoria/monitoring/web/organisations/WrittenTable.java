package ru.traektoria.monitoring.web.organisations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A finished answer: its bytes, packed ones for whoever takes them, and a strong tag of each. */
final class WrittenTable {

  /** Below it an answer fits a few network packets, and packing it saves nobody any time. */
  private static final int WORTH_PACKING = 8_192;

  private final Heading heading;
  private final byte[] plain;
  private final String tag;
  private volatile byte[] packed;

  WrittenTable(Heading heading, byte[] plain) {
    this.heading = heading;
    this.plain = plain;
    this.tag = tag(plain);
  }

  /** Whether it answers this question. */
  boolean answers(Heading asked) {
    return heading.equals(asked);
  }

  boolean worthPacking() {
    return plain.length >= WORTH_PACKING;
  }

  /** The bytes; packed ones are made when they are first asked for. */
  byte[] bytes(boolean gzip) {
    if (!gzip) {
      return plain;
    }
    byte[] known = packed;
    if (known == null) {
      known = gzip(plain);
      packed = known;
    }
    return known;
  }

  /** The same tag stands for the same bytes, so that each way of packing has its own. */
  String etag(boolean gzip) {
    return gzip ? '"' + tag + "-gzip\"" : '"' + tag + '"';
  }

  /** What it takes in memory, the packed bytes included that may come. */
  int weight() {
    return plain.length + plain.length / 4;
  }

  /** Two checks of different polynomials and the length: no secret, only different or not. */
  private static String tag(byte[] bytes) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    return "%08x%08x-%x".formatted(one.getValue(), other.getValue(), bytes.length);
  }

  /** Quickly rather than tightly: numbers pack sixfold even so. */
  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream into = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream packing = new Quick(into)) {
      packing.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return into.toByteArray();
  }

  private static final class Quick extends GZIPOutputStream {
    private static final int BUFFER = 8_192;

    Quick(ByteArrayOutputStream into) throws IOException {
      super(into, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}

package ru.traektoria.diagnostics.application;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A number that changes with the content of a record: the version of a part of an aggregate. */
public final class Fingerprint {

  private Fingerprint() {}

  /** The same for equal records in every process: records print all they hold. */
  public static long of(Record content) {
    CRC32 sum = new CRC32();
    sum.update(content.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}

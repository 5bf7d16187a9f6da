package ru.traektoria.monitoring.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import ru.traektoria.monitoring.facts.column.Table;

/**
 * A fingerprint of the facts of a table that depends on nothing but the facts: neither the order in
 * which they came nor the numbers that ids were given. Hashes of rows are added up, so nothing is
 * kept.
 */
record FactsDigest(long rows, long high, long low) {

  /** The fingerprint; the caller sees to it that nothing is folded meanwhile. */
  static FactsDigest of(Table table) {
    MessageDigest sha = sha();
    long rows = 0;
    long high = 0;
    long low = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        ByteBuffer hash = hash(sha, table, row);
        rows++;
        high += hash.getLong();
        low += hash.getLong();
      }
    }
    return new FactsDigest(rows, high, low);
  }

  /** The first half of the fact's hash: enough to tell facts of one table apart. */
  static long of(MessageDigest sha, Table table, int row) {
    return hash(sha, table, row).getLong();
  }

  private static ByteBuffer hash(MessageDigest sha, Table table, int row) {
    String fact = table.describe(row).toString();
    return ByteBuffer.wrap(sha.digest(fact.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

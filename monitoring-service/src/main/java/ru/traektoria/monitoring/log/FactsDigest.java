package ru.traektoria.monitoring.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Table;

/**
 * A fingerprint of all facts that depends on nothing but the facts: neither the order in which they
 * came nor the numbers that ids were given. Hashes of rows are added up, so nothing is kept.
 */
final class FactsDigest {

  private final MessageDigest sha;
  private long high;
  private long low;

  private FactsDigest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The fingerprint; the caller sees to it that nothing is folded meanwhile. */
  static String of(Facts facts) {
    FactsDigest digest = new FactsDigest();
    facts.tables().forEach(digest::add);
    ByteBuffer sum = ByteBuffer.allocate(2 * Long.BYTES).putLong(digest.high).putLong(digest.low);
    return HexFormat.of().formatHex(sum.array());
  }

  private void add(Table table) {
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        String fact = table.name() + table.describe(row);
        ByteBuffer hash = ByteBuffer.wrap(sha.digest(fact.getBytes(StandardCharsets.UTF_8)));
        high += hash.getLong();
        low += hash.getLong();
      }
    }
  }
}

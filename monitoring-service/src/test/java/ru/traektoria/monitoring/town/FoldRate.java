package ru.traektoria.monitoring.town;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * The fold against a bare consumer that only polls the same topics of the same broker, in turns, in
 * one process. One JSON line a reading; {@code benchmarks} starts it and compares. A fold that lost
 * or parked an event ends the process. Arguments: broker, rounds, municipality, day; a fifth makes
 * every round wait for a line, so that somebody else may have a turn in between.
 */
public final class FoldRate {

  private final LogReading log;
  private final String municipality;
  private final LocalDate day;

  private FoldRate(String broker, String municipality, LocalDate day) {
    this.log = new LogReading(broker);
    this.municipality = municipality;
    this.day = day;
  }

  public static void main(String[] arguments) throws IOException {
    ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
    FoldRate rate = new FoldRate(arguments[0], arguments[2], LocalDate.parse(arguments[3]));
    int rounds = Integer.parseInt(arguments[1]);
    boolean led = arguments.length > 4;
    BufferedReader word = new BufferedReader(new InputStreamReader(System.in));
    for (int round = 0; round <= rounds; round++) {
      await(led, word);
      rate.raw(round);
      await(led, word);
      rate.fold(round);
    }
  }

  private static void await(boolean led, BufferedReader word) throws IOException {
    if (led) {
      word.readLine();
    }
  }

  private void raw(int round) {
    long[] keys = new long[1];
    tell(round, "raw", log.read(batch -> batch.forEach(one -> keys[0] += one.key().length)), "");
  }

  private void fold(int round) {
    Fold fold = Folded.empty();
    tell(round, "fold", log.fold(fold), digest(fold));
  }

  /**
   * One short word for all numbers of the open and the last year: equal folds have it in common.
   */
  private String digest(Fold fold) {
    Tables tables = new Tables(fold::facts, CatalogueReader.shipped());
    StringBuilder numbers = new StringBuilder();
    AcademicYear open = AcademicYear.of(day);
    for (AcademicYear year : List.of(open, open.previous())) {
      for (String track : List.of("track1", "track2", "track3")) {
        Selection selection = Selection.of(year, municipality);
        for (Row row : tables.track(track, selection, day)) {
          numbers.append(numbers(year, row));
        }
      }
    }
    return sha256(numbers.toString());
  }

  private static String numbers(AcademicYear year, Row row) {
    return year
        + " "
        + row.indicator().code()
        + " "
        + (row.numerator() == null ? "-" : row.numerator().stripTrailingZeros().toPlainString())
        + " "
        + (row.denominator() == null ? "-" : row.denominator())
        + "\n";
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void tell(int round, String what, LogReading.Took took, String digest) {
    System.out.printf(
        java.util.Locale.ROOT,
        "{\"round\":%d,\"what\":\"%s\",\"events\":%d,\"bytes\":%d,\"wall\":%.6f,\"cpu\":%.6f,"
            + "\"tables\":\"%s\"}%n",
        round,
        what,
        took.events(),
        took.bytes(),
        took.wall(),
        took.cpu(),
        digest);
  }
}

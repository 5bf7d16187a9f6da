package ru.traektoria.monitoring.fold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.event.Foldings;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.QualificationFacts;
import ru.traektoria.monitoring.facts.Recipients;
import ru.traektoria.monitoring.facts.ResultFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.SurveyFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.FoundRows;
import ru.traektoria.monitoring.facts.column.Image;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Key;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Keys;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.Numbers;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.PageScan;
import ru.traektoria.monitoring.facts.column.Pages;
import ru.traektoria.monitoring.facts.column.Table;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.facts.methodical.CalendarFacts;
import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.facts.methodical.ServiceFacts;

/**
 * A fingerprint of the code that folds: a snapshot of another fold is not used, because the facts
 * it holds may mean something else. Made from the compiled classes, so nobody has to raise a
 * number.
 */
final class FoldHash {

  private static final List<Class<?>> FACTS =
      List.of(
          Facts.class,
          Names.class,
          Word.class,
          Day.class,
          Image.class,
          Dictionary.class,
          Key.class,
          Keys.class,
          Numbers.class,
          PageScan.class,
          FoundRows.class,
          Pages.class,
          IntColumn.class,
          Table.class,
          KeyedTable.class,
          OwnedTable.class,
          PlaceFacts.class,
          StaffFacts.class,
          DirectoryFacts.class,
          DiagnosticsFacts.class,
          SurveyFacts.class,
          RouteFacts.class,
          QualificationFacts.class,
          Recipients.class,
          MentoringFacts.class,
          ResultFacts.class,
          AssociationFacts.class,
          PlanFacts.class,
          BankFacts.class,
          DocumentFacts.class,
          ServiceFacts.class,
          CalendarFacts.class,
          ActivityFacts.class);

  private static final List<Class<?>> FOLD =
      List.of(
          Fold.class,
          Place.class,
          Envelope.class,
          Envelopes.class,
          Progress.class,
          Parking.class,
          Parked.class);

  /** Every class that decides what is in the columns, with those inside (a test looks after it). */
  static final List<Class<?>> CLASSES =
      Stream.of(FACTS, Foldings.CODE, FOLD)
          .flatMap(List::stream)
          .flatMap(FoldHash::withInner)
          .toList();

  private static final String CURRENT = compute();

  private FoldHash() {}

  static String current() {
    return CURRENT;
  }

  private static Stream<Class<?>> withInner(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Arrays.stream(type.getDeclaredClasses()).sorted(Comparator.comparing(Class::getName)));
  }

  private static String compute() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> type : CLASSES) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
          digest.update(bytes.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Банки материалов и практик, экспертиза (P2.7, P7.6, PU.16, E.2a, E.12). */
public final class Bank {

  private Bank() {}

  /** Опубликован в эти дни. */
  public static Bits published(Reading reading, int from, int to) {
    BankFacts.Materials table = reading.facts().bank.materials;
    Bits materials = new Bits(table.keys().size());
    for (int row : reading.rowsBetween(table.publishedOn, table.rows(), from, to)) {
      materials.set(row);
    }
    return materials;
  }

  /** В банке на день: published and not in the archive. */
  public static Bits inBank(Reading reading) {
    BankFacts.Materials table = reading.facts().bank.materials;
    Bits materials = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.publishedOn.get(row) <= reading.asOf()
          && table.archivedOn.get(row) > reading.asOf()) {
        materials.set(row);
      }
    }
    return materials;
  }

  /** Вид материала. */
  public static int[] kinds(Reading reading) {
    BankFacts.Materials table = reading.facts().bank.materials;
    return table.kind.first(table.keys().size());
  }

  /** Заключение дано в эти дни. */
  public static Bits concluded(Reading reading, int from, int to) {
    BankFacts.Expertises table = reading.facts().bank.expertises;
    Bits expertises = new Bits(table.keys().size());
    for (int row : reading.rowsBetween(table.concludedOn, table.rows(), from, to)) {
      expertises.set(row);
    }
    return expertises;
  }

  /** Заключение положительное. */
  public static Bits positive(Reading reading) {
    BankFacts.Expertises table = reading.facts().bank.expertises;
    Bits expertises = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.verdict.get(row) == Word.POSITIVE.code()) {
        expertises.set(row);
      }
    }
    return expertises;
  }

  /** Одобрена и с того дня в открытом банке. */
  public static Bits approved(Reading reading) {
    BankFacts.Practices table = reading.facts().bank.practices;
    Bits practices = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.approvedOn.get(row) <= reading.asOf()) {
        practices.set(row);
      }
    }
    return practices;
  }

  /** Показана или опубликована в эти дни; once is enough, a mistake does not count (P2.7). */
  public static Bits disseminated(Reading reading, int from, int to) {
    BankFacts.Disseminations table = reading.facts().bank.disseminations;
    Bits practices = new Bits(reading.facts().bank.practices.keys().size());
    for (int row : reading.rowsBetween(table.disseminatedOn, table.rows(), from, to)) {
      if (table.annulled.get(row) == 0) {
        practices.set(table.practice.get(row));
      }
    }
    return practices;
  }

  /** Практику открыли хотя бы из одной другой организации. */
  public static Bits opened(Reading reading) {
    BankFacts.PracticeReaders table = reading.facts().bank.practiceReaders;
    Bits practices = new Bits(reading.facts().bank.practices.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.on.get(row) <= reading.asOf()) {
        practices.set(table.owner(row));
      }
    }
    return practices;
  }

  /** Организации, открывшие в эти дни хотя бы одну чужую практику. */
  public static Bits readers(Reading reading, int from, int to) {
    BankFacts.PracticeReaders table = reading.facts().bank.practiceReaders;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      int on = table.present(row) ? table.on.get(row) : Day.NEVER;
      if (on >= from && on <= to && on != Day.NEVER) {
        organisations.set(table.organisation.get(row));
      }
    }
    return organisations;
  }
}

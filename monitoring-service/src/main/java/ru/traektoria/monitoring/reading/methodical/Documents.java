package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Документы методической службы (E.19, P7.1). */
public final class Documents {

  private Documents() {}

  /** Действует на день и не внесён по ошибке. */
  public static Bits inForce(Reading reading) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    Bits documents = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(reading, row)) {
        documents.set(row);
      }
    }
    return documents;
  }

  static boolean inForce(Reading reading, int row) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    return table.present(row)
        && table.annulled.get(row) == 0
        && table.validFrom.get(row) <= reading.asOf()
        && table.validTo.get(row) >= reading.asOf();
  }

  /** Объединения, к которым внесён действующий документ вида: an order opened the school (E.7). */
  public static Bits aboutAssociations(Reading reading, int type) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    Bits associations = new Bits(reading.facts().names.associations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(reading, row)
          && table.association.get(row) >= 0
          && (type < 0 || table.type.get(row) == type)) {
        associations.set(table.association.get(row));
      }
    }
    return associations;
  }

  /** Вид документа. */
  public static int[] types(Reading reading) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    return table.type.first(table.keys().size());
  }

  /** Документ муниципалитета, а не организации. */
  public static Bits municipal(Reading reading) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    Bits documents = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.organisation.get(row) < 0) {
        documents.set(row);
      }
    }
    return documents;
  }
}

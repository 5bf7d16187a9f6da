package ru.traektoria.monitoring.reading.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Направления деятельности методической службы (E.11): seven for each municipality, as the events
 * name them; the passport of the document says six, its stages name seven (S4-46).
 */
public final class Directions implements Countable {

  private static final List<String> CODES =
      List.of(
          "ORGANISATIONAL",
          "SCIENTIFIC",
          "ANALYTICAL",
          "INFORMATIONAL",
          "PUBLISHING",
          "CONSULTING",
          "DIAGNOSTIC");

  @Override
  public int size(Reading reading) {
    return reading.facts().names.municipalities.size() * CODES.size();
  }

  /** Those of municipalities that have organisations; no organisation has directions of its own. */
  @Override
  public Bits inSlice(Reading reading) {
    PlaceFacts.Organisations table = reading.facts().places.organisations;
    Bits rows = new Bits(size(reading));
    for (int organisation = 0; organisation < table.rows(); organisation++) {
      int town = table.present(organisation) ? table.municipality.get(organisation) : -1;
      if (town >= 0 && reading.slice().contains(town, Dictionary.NONE)) {
        for (int direction = 0; direction < CODES.size(); direction++) {
          rows.set(town * CODES.size() + direction);
        }
      }
    }
    return rows;
  }

  @Override
  public String id(Reading reading, int row) {
    String town = reading.facts().names.municipalities.text(row / CODES.size());
    return town + "#" + CODES.get(row % CODES.size());
  }

  /** Есть положение: a municipal regulation of the direction is in force on the day. */
  public static Bits regulated(Reading reading) {
    DocumentFacts.Documents table = reading.facts().documents.documents;
    DocumentFacts.DocumentDirections of = reading.facts().documents.documentDirections;
    Bits rows = new Bits(reading.facts().names.municipalities.size() * CODES.size());
    for (int row = 0; row < table.rows(); row++) {
      boolean counts =
          Documents.inForce(reading, row)
              && table.regulation.get(row) == 1
              && table.organisation.get(row) < 0;
      for (int at = of.first(row); at >= 0 && counts; at = of.next(at)) {
        int direction = CODES.indexOf(reading.facts().names.codes.text(of.direction.get(at)));
        if (direction >= 0) {
          rows.set(table.municipality.get(row) * CODES.size() + direction);
        }
      }
    }
    return rows;
  }
}

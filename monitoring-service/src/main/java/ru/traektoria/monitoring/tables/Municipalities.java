package ru.traektoria.monitoring.tables;

import java.util.List;
import java.util.TreeSet;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;

/** Municipalities that have organisations. */
public final class Municipalities {

  private Municipalities() {}

  public static List<String> of(Facts facts) {
    return facts.read(
        () -> {
          PlaceFacts.Organisations table = facts.places.organisations;
          TreeSet<String> ids = new TreeSet<>();
          for (int row = 0; row < table.rows(); row++) {
            if (table.present(row)) {
              ids.add(facts.names.municipalities.text(table.municipality.get(row)));
            }
          }
          return List.copyOf(ids);
        });
  }
}

package ru.traektoria.monitoring.frozen.part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Capture;

/**
 * Those of one population whom a part's rows count: every id once, in order, and for each number
 * the bits of those whom it counts.
 */
final class ListedDocument {

  private ListedDocument() {}

  static Document of(Population of, List<Capture.Counted> rows) {
    TreeSet<String> everybody = new TreeSet<>();
    rows.forEach(row -> everybody.addAll(row.numerator()));
    rows.forEach(row -> everybody.addAll(row.denominator()));
    List<String> ids = List.copyOf(everybody);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return new Document("of", of.name())
        .append("ids", ids)
        .append(
            "rows",
            rows.stream()
                .filter(row -> !(row.numerator().isEmpty() && row.denominator().isEmpty()))
                .map(
                    row ->
                        new Document("code", row.row().indicator().code())
                            .append("numeratorIds", bits(row.numerator(), places))
                            .append("denominatorIds", bits(row.denominator(), places)))
                .toList());
  }

  /** How many are named in it. */
  static int size(Document listed) {
    return listed.getList("ids", String.class).size();
  }

  private static byte[] bits(List<String> ids, Map<String, Integer> places) {
    BitSet bits = new BitSet();
    ids.forEach(id -> bits.set(places.get(id)));
    return bits.toByteArray();
  }

  /** Those whom the row counts. */
  static List<String> people(Document listed, String code, boolean numerator) {
    List<String> ids = listed.getList("ids", String.class);
    List<String> counted = new ArrayList<>();
    for (Document row : listed.getList("rows", Document.class)) {
      if (row.getString("code").equals(code)) {
        Binary bits = row.get(numerator ? "numeratorIds" : "denominatorIds", Binary.class);
        BitSet.valueOf(bits.getData()).stream().forEach(place -> counted.add(ids.get(place)));
      }
    }
    return counted;
  }
}

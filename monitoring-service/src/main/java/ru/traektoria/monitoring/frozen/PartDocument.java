package ru.traektoria.monitoring.frozen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;

/**
 * One frozen part as it is stored: every id once, in order, and for each number the bits of those
 * whom it counts. Forty thousand people with fifty rows stay well under a document's limit.
 */
final class PartDocument {

  private PartDocument() {}

  static String id(String window, String organisation, String subject) {
    return window
        + '|'
        + (organisation == null ? "" : organisation)
        + '|'
        + (subject == null ? "" : subject);
  }

  static Document of(String window, Capture.Part part) {
    TreeSet<String> everybody = new TreeSet<>();
    part.rows().forEach(row -> everybody.addAll(row.numerator()));
    part.rows().forEach(row -> everybody.addAll(row.denominator()));
    List<String> ids = List.copyOf(everybody);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return new Document("_id", id(window, part.organisation(), part.subject()))
        .append("window", window)
        .append("ids", ids)
        .append("rows", part.rows().stream().map(row -> document(row, places)).toList());
  }

  private static Document document(Capture.Counted counted, Map<String, Integer> places) {
    Row row = counted.row();
    Indicator indicator = row.indicator();
    return new Document("definition", indicator.id())
        .append("code", indicator.code())
        .append("track", indicator.track())
        .append("partOf", indicator.partOf())
        .append("name", indicator.text().name())
        .append("unit", indicator.text().unit().name())
        .append("direction", indicator.text().direction().name())
        .append("numerator", text(row.numerator()))
        .append("denominator", row.denominator())
        .append("value", text(row.value()))
        .append("state", row.state().name())
        .append("asOf", row.asOf().toString())
        .append("notes", row.notes().stream().map(PartDocument::note).toList())
        .append("numeratorIds", bits(counted.numerator(), places))
        .append("denominatorIds", bits(counted.denominator(), places));
  }

  private static Document note(Row.Note note) {
    return new Document("name", note.name()).append("count", note.count());
  }

  private static String text(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static byte[] bits(List<String> ids, Map<String, Integer> places) {
    BitSet bits = new BitSet();
    ids.forEach(id -> bits.set(places.get(id)));
    return bits.toByteArray();
  }

  static List<FrozenRow> rows(Document part) {
    return part.getList("rows", Document.class).stream().map(PartDocument::row).toList();
  }

  private static FrozenRow row(Document row) {
    Number denominator = (Number) row.get("denominator");
    return new FrozenRow(
        row.getString("definition"),
        row.getString("code"),
        row.getString("track"),
        row.getString("partOf"),
        row.getString("name"),
        row.getString("unit"),
        row.getString("direction"),
        number(row.getString("numerator")),
        denominator == null ? null : denominator.longValue(),
        number(row.getString("value")),
        Row.State.valueOf(row.getString("state")),
        LocalDate.parse(row.getString("asOf")),
        row.getList("notes", Document.class).stream()
            .map(n -> new Row.Note(n.getString("name"), ((Number) n.get("count")).longValue()))
            .toList());
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  static List<String> people(Document part, String code, boolean numerator) {
    List<String> ids = part.getList("ids", String.class);
    List<String> counted = new ArrayList<>();
    for (Document row : part.getList("rows", Document.class)) {
      if (row.getString("code").equals(code)) {
        Binary bits = row.get(numerator ? "numeratorIds" : "denominatorIds", Binary.class);
        BitSet.valueOf(bits.getData()).stream().forEach(place -> counted.add(ids.get(place)));
      }
    }
    return counted;
  }
}

package ru.traektoria.monitoring.frozen;

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
import ru.traektoria.monitoring.target.model.Judged;

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

  static Document of(String window, Capture.Part part, Map<String, Judged> targets) {
    TreeSet<String> everybody = new TreeSet<>();
    part.rows().forEach(row -> everybody.addAll(row.numerator()));
    part.rows().forEach(row -> everybody.addAll(row.denominator()));
    List<String> ids = List.copyOf(everybody);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return new Document("_id", id(window, part.organisation(), part.division()))
        .append("window", window)
        .append("ids", ids)
        .append("rows", part.rows().stream().map(row -> document(row, places, targets)).toList());
  }

  private static Document document(
      Capture.Counted counted, Map<String, Integer> places, Map<String, Judged> targets) {
    Judged target = targets.get(counted.row().indicator().code());
    Row row = counted.row();
    Indicator indicator = row.indicator();
    return new Document("definition", indicator.id())
        .append("code", indicator.code())
        .append("track", indicator.track())
        .append("partOf", indicator.partOf())
        .append("name", indicator.text().name())
        .append("unit", indicator.text().unit().name())
        .append("direction", indicator.text().direction().name())
        .append("figure", Figure.of(row).document())
        .append("target", JudgedDocument.of(target))
        .append("notes", row.notes().stream().map(PartDocument::note).toList())
        .append("before", Figure.of(counted.before()).document())
        .append("past", counted.past().stream().map(PartDocument::past).toList())
        .append("parts", row.parts().stream().map(IngredientDocument::of).toList())
        .append("numeratorIds", bits(counted.numerator(), places))
        .append("denominatorIds", bits(counted.denominator(), places));
  }

  private static Document note(Row.Note note) {
    return new Document("name", note.name()).append("count", note.count());
  }

  private static Document past(Capture.Past past) {
    return new Document("year", past.year().toString())
        .append("figure", Figure.of(past.row()).document());
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
    return new FrozenRow(
        row.getString("definition"),
        row.getString("code"),
        row.getString("track"),
        row.getString("partOf"),
        row.getString("name"),
        row.getString("unit"),
        row.getString("direction"),
        Figure.read(row.get("figure", Document.class)),
        row.getList("notes", Document.class).stream()
            .map(n -> new Row.Note(n.getString("name"), ((Number) n.get("count")).longValue()))
            .toList(),
        JudgedDocument.read(row.get("target", Document.class)),
        Figure.read(row.get("before", Document.class)),
        row.getList("past", Document.class).stream().map(PartDocument::readPast).toList(),
        row.getList("parts", Document.class, List.of()).stream()
            .map(IngredientDocument::read)
            .toList());
  }

  private static FrozenRow.Past readPast(Document past) {
    return new FrozenRow.Past(
        past.getString("year"), Figure.read(past.get("figure", Document.class)));
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

package ru.traektoria.monitoring.frozen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.target.model.Judged;

/**
 * One frozen part as it is stored: a document of its rows, and one for each population with every
 * id once, in order, and for each number the bits of those whom it counts. So forty thousand people
 * with two hundred rows, and their courses and visits, stay under a document's limit.
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

  /** The document of those whom the part's rows of a population count. */
  static String id(String part, Population of) {
    return part + '|' + of;
  }

  static List<Document> of(String window, Capture.Part part, Map<String, Judged> targets) {
    String id = id(window, part.organisation(), part.division());
    List<Document> documents = new ArrayList<>();
    documents.add(
        new Document("_id", id)
            .append("window", window)
            .append("rows", part.rows().stream().map(row -> document(row, targets)).toList()));
    Map<Population, List<Capture.Counted>> counted = new EnumMap<>(Population.class);
    part.rows().stream()
        .filter(row -> row.row().indicator().listed())
        .forEach(
            row ->
                counted
                    .computeIfAbsent(row.row().indicator().of(), of -> new ArrayList<>())
                    .add(row));
    counted.forEach((of, rows) -> documents.add(people(id(id, of), window, rows)));
    return documents;
  }

  private static Document people(String id, String window, List<Capture.Counted> rows) {
    TreeSet<String> everybody = new TreeSet<>();
    rows.forEach(row -> everybody.addAll(row.numerator()));
    rows.forEach(row -> everybody.addAll(row.denominator()));
    List<String> ids = List.copyOf(everybody);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return new Document("_id", id)
        .append("window", window)
        .append("ids", ids)
        .append(
            "rows",
            rows.stream()
                .map(
                    row ->
                        new Document("code", row.row().indicator().code())
                            .append("numeratorIds", bits(row.numerator(), places))
                            .append("denominatorIds", bits(row.denominator(), places)))
                .toList());
  }

  private static Document document(Capture.Counted counted, Map<String, Judged> targets) {
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
        .append("parts", row.parts().stream().map(IngredientDocument::of).toList());
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

  /** Those whom the row counts, from the document of its population. */
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

package ru.traektoria.monitoring.frozen.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.target.model.Judged;

/**
 * One frozen part as it is stored: its rows, and those behind the numbers, of each population
 * apart. A population of thousands is a document of its own, so that forty thousand people with
 * their courses and visits stay under a document's limit.
 */
final class PartDocument {

  private static final int INSIDE = 2_000;

  private PartDocument() {}

  static String id(String window, String organisation, String subject) {
    return window
        + '|'
        + (organisation == null ? "" : organisation)
        + '|'
        + (subject == null ? "" : subject);
  }

  /** The document of a population too large for the part's own. */
  static String id(String part, Population of) {
    return part + '|' + of;
  }

  static List<Document> of(String window, Capture.Part part, Map<String, Judged> targets) {
    String id = id(window, part.organisation(), part.division());
    Map<Population, List<Capture.Counted>> counted = new EnumMap<>(Population.class);
    part.rows().stream()
        .filter(row -> row.row().indicator().listed())
        .forEach(
            row ->
                counted
                    .computeIfAbsent(row.row().indicator().of(), of -> new ArrayList<>())
                    .add(row));
    List<Document> inside = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    documents.add(
        new Document("_id", id)
            .append("rows", part.rows().stream().map(row -> document(row, targets)).toList())
            .append("listed", inside));
    counted.forEach(
        (of, rows) -> {
          Document listed = ListedDocument.of(of, rows);
          if (ListedDocument.size(listed) > INSIDE) {
            documents.add(listed.append("_id", id(id, of)));
          } else if (ListedDocument.size(listed) > 0) {
            inside.add(listed);
          }
        });
    return documents;
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
        .append("figure", Figure.of(row).written())
        .append("target", JudgedDocument.of(target))
        .append("notes", row.notes().stream().map(PartDocument::note).toList())
        .append("before", Figure.of(counted.before()).written())
        .append("past", counted.past().stream().map(PartDocument::past).toList())
        .append("parts", row.parts().stream().map(IngredientDocument::of).toList());
  }

  private static Document note(Row.Note note) {
    return new Document("name", note.name()).append("count", note.count());
  }

  private static String past(Capture.Past past) {
    return past.year() + " " + Figure.of(past.row()).written();
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
        Figure.read(row.getString("figure")),
        row.getList("notes", Document.class).stream()
            .map(n -> new Row.Note(n.getString("name"), ((Number) n.get("count")).longValue()))
            .toList(),
        JudgedDocument.read(row.get("target", Document.class)),
        Figure.read(row.getString("before")),
        row.getList("past", String.class).stream().map(PartDocument::readPast).toList(),
        row.getList("parts", Document.class, List.of()).stream()
            .map(IngredientDocument::read)
            .toList());
  }

  private static FrozenRow.Past readPast(String past) {
    int space = past.indexOf(' ');
    return new FrozenRow.Past(past.substring(0, space), Figure.read(past.substring(space + 1)));
  }

  /** Those of a population if they lie in the part's own document. */
  static Optional<Document> listed(Document part, Population of) {
    return part.getList("listed", Document.class).stream()
        .filter(listed -> listed.getString("of").equals(of.name()))
        .findFirst();
  }
}

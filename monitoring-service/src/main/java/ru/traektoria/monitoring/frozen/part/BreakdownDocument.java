package ru.traektoria.monitoring.frozen.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Capture;

/** A frozen indicator by all its breakdowns, so that a page reads one document. */
final class BreakdownDocument {

  /** Cells of an organisation and a subject, of the staffing map alone. */
  private static final String CELLS = "ORGANISATION_SUBJECT";

  private BreakdownDocument() {}

  static String id(String window, String code) {
    return window + '|' + code;
  }

  /** The documents of all indicators; a part of which nothing is counted has no entry. */
  static List<Document> of(String window, List<Capture.Part> parts) {
    Map<String, Document> byId = new LinkedHashMap<>();
    for (Capture.Part part : parts) {
      if (part.organisation() != null && part.subject() != null) {
        cells(byId, window, part);
      } else if (part.organisation() != null) {
        add(byId, window, part, Breakdown.ORGANISATION, part.organisation());
      } else if (part.subject() != null) {
        add(byId, window, part, Breakdown.SUBJECT, part.subject());
      } else if (part.part() != null) {
        add(byId, window, part, part.part().by(), part.part().key());
      }
    }
    FrozenParts.GAPS.stream()
        .map(code -> byId.get(id(window, code)))
        .filter(Objects::nonNull)
        .forEach(document -> list(document, CELLS));
    return List.copyOf(byId.values());
  }

  private static void cells(Map<String, Document> byId, String window, Capture.Part part) {
    for (Capture.Counted counted : part.rows()) {
      String id = id(window, counted.row().indicator().code());
      list(byId.computeIfAbsent(id, key -> new Document("_id", key)), CELLS)
          .add(
              new Document("organisation", part.organisation())
                  .append("subject", part.subject())
                  .append("figure", Figure.of(counted.row()).written()));
    }
  }

  private static void add(
      Map<String, Document> byId, String window, Capture.Part part, Breakdown by, String key) {
    for (Capture.Counted counted : part.rows()) {
      if (counted.row().counted() && counted.row().indicator().breakdowns().contains(by)) {
        Document document =
            byId.computeIfAbsent(
                id(window, counted.row().indicator().code()), id -> new Document("_id", id));
        list(document, by.name())
            .add(new Document("key", key).append("figure", Figure.of(counted.row()).written()));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Document> list(Document document, String field) {
    return (List<Document>) document.computeIfAbsent(field, name -> new ArrayList<Document>());
  }

  /** Subject → organisation → figure; empty for a document of a time when no cells were kept. */
  static Optional<Map<String, Map<String, Figure>>> gaps(Document document) {
    if (!document.containsKey(CELLS)) {
      return Optional.empty();
    }
    Map<String, Map<String, Figure>> gaps = new LinkedHashMap<>();
    for (Document cell : document.getList(CELLS, Document.class)) {
      gaps.computeIfAbsent(cell.getString("subject"), subject -> new LinkedHashMap<>())
          .put(cell.getString("organisation"), Figure.read(cell.getString("figure")));
    }
    return Optional.of(gaps);
  }

  static Map<String, Figure> figures(Document document, Breakdown by) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Document part : document.getList(by.name(), Document.class, List.of())) {
      figures.put(part.getString("key"), Figure.read(part.getString("figure")));
    }
    return figures;
  }
}

package ru.traektoria.monitoring.frozen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Capture;

/** A frozen indicator by organisation or subject, so that a page reads one document. */
final class BreakdownDocument {

  private BreakdownDocument() {}

  static String id(String window, String code, Breakdown by) {
    return window + '|' + code + '|' + by;
  }

  /** The documents of all indicators; a part of which nothing is counted has no entry. */
  static List<Document> of(String window, List<Capture.Part> parts) {
    Map<String, List<Document>> byId = new LinkedHashMap<>();
    for (Capture.Part part : parts) {
      if (part.organisation() != null) {
        add(byId, window, part, Breakdown.ORGANISATION, part.organisation());
      } else if (part.subject() != null) {
        add(byId, window, part, Breakdown.SUBJECT, part.subject());
      } else if (part.part() != null) {
        add(byId, window, part, part.part().by(), part.part().key());
      }
    }
    return byId.entrySet().stream()
        .map(e -> new Document("_id", e.getKey()).append("parts", e.getValue()))
        .toList();
  }

  private static void add(
      Map<String, List<Document>> byId,
      String window,
      Capture.Part part,
      Breakdown by,
      String key) {
    for (Capture.Counted counted : part.rows()) {
      if (counted.row().counted() && counted.row().indicator().breakdowns().contains(by)) {
        byId.computeIfAbsent(
                id(window, counted.row().indicator().code(), by), id -> new ArrayList<>())
            .add(new Document("key", key).append("figure", Figure.of(counted.row()).document()));
      }
    }
  }

  static Map<String, Figure> figures(Document document) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Document part : document.getList("parts", Document.class)) {
      figures.put(part.getString("key"), Figure.read(part.get("figure", Document.class)));
    }
    return figures;
  }
}

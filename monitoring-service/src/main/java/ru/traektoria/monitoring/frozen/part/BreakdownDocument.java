package ru.traektoria.monitoring.frozen.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Capture;

/** A frozen indicator by all its breakdowns, so that a page reads one document. */
final class BreakdownDocument {

  private BreakdownDocument() {}

  static String id(String window, String code) {
    return window + '|' + code;
  }

  /** The documents of all indicators; a part of which nothing is counted has no entry. */
  static List<Document> of(String window, List<Capture.Part> parts) {
    Map<String, Document> byId = new LinkedHashMap<>();
    for (Capture.Part part : parts) {
      if (part.organisation() != null) {
        add(byId, window, part, Breakdown.ORGANISATION, part.organisation());
      } else if (part.subject() != null) {
        add(byId, window, part, Breakdown.SUBJECT, part.subject());
      } else if (part.part() != null) {
        add(byId, window, part, part.part().by(), part.part().key());
      }
    }
    return List.copyOf(byId.values());
  }

  private static void add(
      Map<String, Document> byId, String window, Capture.Part part, Breakdown by, String key) {
    for (Capture.Counted counted : part.rows()) {
      if (counted.row().counted() && counted.row().indicator().breakdowns().contains(by)) {
        Document document =
            byId.computeIfAbsent(
                id(window, counted.row().indicator().code()), id -> new Document("_id", id));
        entries(document, by)
            .add(new Document("key", key).append("figure", Figure.of(counted.row()).written()));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Document> entries(Document document, Breakdown by) {
    return (List<Document>) document.computeIfAbsent(by.name(), name -> new ArrayList<Document>());
  }

  static Map<String, Figure> figures(Document document, Breakdown by) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Document part : document.getList(by.name(), Document.class, List.of())) {
      figures.put(part.getString("key"), Figure.read(part.getString("figure")));
    }
    return figures;
  }
}

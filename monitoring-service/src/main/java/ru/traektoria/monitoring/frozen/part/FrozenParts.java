package ru.traektoria.monitoring.frozen.part;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.target.model.Judged;

/** What a window holds: documents of parts and of broken down indicators, read by id. */
@Component
public class FrozenParts {

  /** Indicators of the staffing map: of them a window keeps organisation by subject too. */
  public static final List<String> GAPS =
      List.of("T2.1", "T2.2", "T2.4", "T2.5", "K.3", "K.1", "K.2", "K.4");

  private static final int BULK = 500;
  private static final int REMEMBERED = 8;

  private final MongoCollection<Document> parts;
  private final MongoCollection<Document> breakdowns;

  private final Map<String, Document> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
          return size() > REMEMBERED;
        }
      };

  public FrozenParts(MongoTemplate mongo) {
    this.parts = mongo.getCollection("frozen_parts");
    this.breakdowns = mongo.getCollection("frozen_breakdowns");
  }

  /** The rows of a part; empty when nothing was ever counted there. */
  public List<FrozenRow> rows(String window, String organisation, String subject) {
    Document part = part(window, organisation, subject);
    return part == null ? List.of() : PartDocument.rows(part);
  }

  /** Those whom the frozen number of the indicator counted. */
  public List<String> people(
      String window, String organisation, String subject, Indicator indicator, boolean numerator) {
    if (!indicator.listed()) {
      return List.of();
    }
    Document part = part(window, organisation, subject);
    if (part == null) {
      return List.of();
    }
    return PartDocument.listed(part, indicator.of())
        .or(
            () ->
                Optional.ofNullable(
                    document(PartDocument.id(part.getString("_id"), indicator.of()))))
        .map(listed -> ListedDocument.people(listed, indicator.code(), numerator))
        .orElse(List.of());
  }

  private Document part(String window, String organisation, String subject) {
    return document(PartDocument.id(window, organisation, subject));
  }

  /** A part never changes, so the last few stay at hand: a page asks for the same one again. */
  private Document document(String id) {
    synchronized (remembered) {
      return remembered.computeIfAbsent(
          id, key -> PackedDocument.open(parts.find(Filters.eq("_id", key)).first()));
    }
  }

  /** The indicator by organisation or subject: key and number. */
  public Map<String, Figure> breakdown(String window, String code, Breakdown by) {
    String id = BreakdownDocument.id(window, code);
    Document found = PackedDocument.open(breakdowns.find(Filters.eq("_id", id)).first());
    return found == null ? Map.of() : BreakdownDocument.figures(found, by);
  }

  /** Whether the number says that somebody is missing. */
  public static boolean gap(BigDecimal numerator) {
    return numerator != null && numerator.longValue() > 0;
  }

  /**
   * The cells of the staffing map in which somebody is missing: subject → organisation → number;
   * empty for a window of a time when it was not kept.
   */
  public Optional<Map<String, Map<String, Figure>>> gaps(String window, String code) {
    if (!GAPS.contains(code)) {
      return Optional.empty();
    }
    String id = BreakdownDocument.id(window, code);
    Document found = PackedDocument.open(breakdowns.find(Filters.eq("_id", id)).first());
    return found == null ? Optional.of(Map.of()) : BreakdownDocument.gaps(found);
  }

  /** Keeps the parts of a window that is being frozen. */
  public void store(String window, List<Capture.Part> captured, Map<String, Judged> targets) {
    insert(
        parts,
        captured.stream()
            .map(part -> PartDocument.of(window, part, part.whole() ? targets : Map.of()))
            .flatMap(List::stream)
            .toList());
    insert(breakdowns, BreakdownDocument.of(window, captured));
  }

  /** Forgets the parts of a window that never came to be. */
  public void remove(String window) {
    for (MongoCollection<Document> collection : List.of(parts, breakdowns)) {
      collection.deleteMany(
          Filters.and(Filters.gte("_id", window + "|"), Filters.lt("_id", window + "}")));
    }
    synchronized (remembered) {
      remembered.clear();
    }
  }

  private static void insert(MongoCollection<Document> collection, List<Document> documents) {
    for (int from = 0; from < documents.size(); from += BULK) {
      List<Document> bulk = documents.subList(from, Math.min(documents.size(), from + BULK));
      collection.insertMany(bulk.stream().map(PackedDocument::of).toList());
    }
  }
}

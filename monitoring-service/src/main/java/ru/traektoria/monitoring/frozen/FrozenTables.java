package ru.traektoria.monitoring.frozen;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.context.FrozenContext;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.platform.kernel.Ids;

/**
 * Frozen windows in the store. A window is written after its parts: one without its document was
 * never finished and does not exist.
 */
@Component
public class FrozenTables implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FrozenTables.class);

  private final MongoCollection<Document> windows;
  private final FrozenParts parts;
  private final FrozenContexts contexts;
  private final FrozenSeal seal;
  private final CutOffAttempts attempts;

  FrozenTables(
      MongoTemplate mongo,
      FrozenParts parts,
      FrozenContexts contexts,
      FrozenSeal seal,
      CutOffAttempts attempts) {
    this.attempts = attempts;
    this.windows = mongo.getCollection("frozen_windows");
    this.parts = parts;
    this.contexts = contexts;
    this.seal = seal;
  }

  /** Windows of the municipality ({@code null}: of all), the newest first. */
  public List<FrozenWindow> of(String municipality) {
    List<FrozenWindow> found = new ArrayList<>();
    windows
        .find(municipality == null ? new Document() : Filters.eq("municipality", municipality))
        .forEach(document -> found.add(window(document)));
    found.sort(Comparator.comparing(FrozenWindow::frozenAt).reversed());
    return found;
  }

  public Optional<FrozenWindow> find(String id) {
    return Optional.ofNullable(windows.find(Filters.eq("_id", id)).first())
        .map(FrozenTables::window);
  }

  /**
   * Stores the parts, then the window under the next free number of the municipality's year; what
   * an attempt that was cut off has left is taken away first.
   */
  FrozenWindow store(
      FrozenWindow draft,
      List<Capture.Part> captured,
      Map<String, Judged> targets,
      FrozenContext context) {
    discard(draft.id());
    attempts.begin(draft.id());
    parts.store(draft.id(), captured, targets);
    contexts.store(draft.id(), context);
    String sealed = seal.of(draft.id());
    while (true) {
      FrozenWindow numbered = draft.numbered(next(draft), sealed);
      try {
        windows.insertOne(document(numbered));
        attempts.over(draft.id());
        return numbered;
      } catch (MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
      }
    }
  }

  /** Takes back a window of which nobody has heard yet. */
  public void discard(String id) {
    windows.deleteOne(Filters.eq("_id", id));
    contexts.remove(id);
    parts.remove(id);
    attempts.over(id);
  }

  /** Takes away what was cut off half-way; at start, before anybody can freeze again. */
  @Override
  public void afterSingletonsInstantiated() {
    for (String id : attempts.old()) {
      if (find(id).isPresent()) {
        attempts.over(id);
      } else {
        LOG.info("parts of window {} that was cut off half-way are taken away", id);
        discard(id);
      }
    }
  }

  private int next(FrozenWindow draft) {
    return of(draft.municipality()).stream()
            .filter(window -> window.year().equals(draft.year()))
            .mapToInt(FrozenWindow::number)
            .max()
            .orElse(0)
        + 1;
  }

  private static Document document(FrozenWindow window) {
    return new Document("_id", window.id())
        .append("number", window.number())
        .append("name", window.name())
        .append("municipality", window.municipality())
        .append("year", window.year().toString())
        .append("asOf", window.asOf() == null ? null : window.asOf().toString())
        .append("frozenAt", window.frozenAt().toString())
        .append("frozenBy", window.frozenBy())
        .append("definitions", window.definitions())
        .append("seal", window.seal());
  }

  private static FrozenWindow window(Document document) {
    String asOf = document.getString("asOf");
    return new FrozenWindow(
        document.getString("_id"),
        document.getInteger("number"),
        document.getString("name"),
        document.getString("municipality"),
        ReportingYear.parse(document.getString("year")),
        asOf == null ? null : LocalDate.parse(asOf),
        Instant.parse(document.getString("frozenAt")),
        document.getString("frozenBy"),
        document.getList("definitions", String.class),
        document.getString("seal"));
  }

  static String newId() {
    return Ids.next();
  }
}

package ru.traektoria.platform.events.outbox;

import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** Maps a record of the model to BSON and back, by the platform's JSON. */
final class StateMapper<S> {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  private final Class<S> type;
  private final Function<S, Map<String, Object>> readFields;

  StateMapper(Class<S> type, Function<S, Map<String, Object>> readFields) {
    this.type = type;
    this.readFields = readFields;
  }

  /** The state and, beside it, the flat fields that lists are filtered by. */
  Document fields(S state) {
    Document document = new Document(readFields.apply(state));
    return document.append("state", Document.parse(JSON.writeValueAsString(state)));
  }

  Stored<S> stored(Document document) {
    String state = document.get("state", Document.class).toJson();
    return new Stored<>(
        document.getString("_id"),
        document.get("version", Number.class).longValue(),
        JSON.readValue(state, type));
  }
}

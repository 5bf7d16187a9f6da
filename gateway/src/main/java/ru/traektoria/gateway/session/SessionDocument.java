package ru.traektoria.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** How a session is written: times in milliseconds, every attribute a field of its own. */
final class SessionDocument {

  private SessionDocument() {}

  static Document times(StoredSession.Times times) {
    return new Document("created", times.created().toEpochMilli())
        .append("accessed", times.accessed().toEpochMilli())
        .append("term", times.term().toMillis())
        .append("expires", times.accessed().plus(times.term()).toEpochMilli());
  }

  /** A field name without the dots that would make it a path. */
  static String field(String attribute) {
    return attribute.replace('.', ':');
  }

  static Binary value(Object attribute) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(attribute);
    } catch (IOException notSerializable) {
      throw new UncheckedIOException(notSerializable);
    }
    return new Binary(bytes.toByteArray());
  }

  /** Empty when it was written by a build whose classes are gone: the person signs in again. */
  static Optional<StoredSession> read(String id, Document stored) {
    Map<String, Object> attributes = new HashMap<>();
    try {
      for (var field : stored.get("attributes", Document.class).entrySet()) {
        attributes.put(field.getKey().replace(':', '.'), value((Binary) field.getValue()));
      }
    } catch (IOException | ClassNotFoundException otherBuild) {
      return Optional.empty();
    }
    return Optional.of(
        StoredSession.found(
            id,
            new StoredSession.Times(
                Instant.ofEpochMilli(stored.getLong("created")),
                Instant.ofEpochMilli(stored.getLong("accessed")),
                Duration.ofMillis(stored.getLong("term"))),
            attributes));
  }

  private static Object value(Binary bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.getData()))) {
      return in.readObject();
    }
  }
}

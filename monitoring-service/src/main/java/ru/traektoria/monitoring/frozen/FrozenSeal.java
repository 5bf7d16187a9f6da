package ru.traektoria.monitoring.frozen;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Печать окна: SHA-256 of every byte that is stored for it. Who doubts a frozen number counts it
 * again: one changed byte gives another seal.
 */
@Component
public class FrozenSeal {

  private final List<MongoCollection<RawBsonDocument>> collections;

  FrozenSeal(MongoTemplate mongo) {
    this.collections =
        List.of("frozen_parts", "frozen_breakdowns", "frozen_contexts").stream()
            .map(name -> mongo.getDb().getCollection(name, RawBsonDocument.class))
            .toList();
  }

  /** The seal of what is stored now. */
  public String of(String window) {
    MessageDigest digest = sha256();
    for (MongoCollection<RawBsonDocument> collection : collections) {
      collection
          .find(
              Filters.or(
                  Filters.eq("_id", window),
                  Filters.and(Filters.gte("_id", window + "|"), Filters.lt("_id", window + "}"))))
          .sort(Sorts.ascending("_id"))
          .forEach(document -> digest.update(document.getByteBuffer().asNIO()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

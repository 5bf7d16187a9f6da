package ru.traektoria.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

  @TempDir Path folder;

  @Test
  void anAcknowledgedWriteIsThereAfterARestart() {
    try (DocumentStore store = DocumentStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      teachers(client).insertOne(new Document("_id", "т1").append("state", new Document("b", 1)));
    }
    try (DocumentStore store = DocumentStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      assertThat(teachers(client).find(new Document("_id", "т1")).first())
          .containsEntry("state", new Document("b", 1));
    }
  }

  @Test
  void itPresentsItselfAsMongoSeven() {
    try (DocumentStore store = DocumentStore.start(null, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
      Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
      assertThat(hello)
          .containsEntry("maxWireVersion", 21)
          .containsEntry("isWritablePrimary", true);
      assertThat(build).containsEntry("version", "7.0.0");
    }
  }

  @Test
  void aGuardedUpdateSucceedsOnceAndAUniqueIndexHolds() {
    try (DocumentStore store = DocumentStore.start(null, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> teachers = teachers(client);
      teachers.createIndex(
          new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
      teachers.createIndex(new Document("number", 1), new IndexOptions().unique(true).sparse(true));
      teachers.insertOne(new Document("_id", "т1").append("version", 1).append("number", 7));

      Document guard = new Document("_id", "т1").append("version", 1);
      Document change =
          new Document("$set", new Document("state", "new"))
              .append("$inc", new Document("version", 1))
              .append("$push", new Document("outbox", new Document("$each", List.of("e1", "e2"))));
      assertThat(teachers.updateOne(guard, change).getModifiedCount()).isOne();
      assertThat(teachers.updateOne(guard, change).getModifiedCount()).isZero();
      assertThatThrownBy(() -> teachers.insertOne(new Document("_id", "т2").append("number", 7)))
          .isInstanceOf(MongoWriteException.class);
    }
  }

  @Test
  void aFolderIsHeldByOneStoreAtATime() {
    DocumentStore first = DocumentStore.start(folder, 0);
    try {
      assertThatThrownBy(() -> DocumentStore.start(folder, 0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("не открывается");
    } finally {
      first.close();
    }
  }

  private static MongoCollection<Document> teachers(MongoClient client) {
    return client.getDatabase("staff").getCollection("teachers");
  }
}

package ru.traektoria.gateway.token;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Machine clients in the collection {@code clients}. */
@Repository
public class MachineClients {

  private final MongoCollection<Document> clients;

  MachineClients(MongoTemplate mongo) {
    this.clients = mongo.getCollection("clients");
  }

  /** The client with this id. */
  public Optional<MachineClient> find(String id) {
    return Optional.ofNullable(clients.find(Filters.eq("_id", id)).first())
        .map(MachineClients::read);
  }

  /** Every client, by id. */
  public List<MachineClient> all() {
    return clients
        .find()
        .sort(Sorts.ascending("_id"))
        .map(MachineClients::read)
        .into(new ArrayList<>());
  }

  void add(MachineClient client) {
    clients.insertOne(
        new Document("_id", client.id())
            .append("name", client.name())
            .append("secretHash", client.secretHash())
            .append("region", client.region())
            .append("createdAt", client.createdAt().toString()));
  }

  /** Takes a client's way in away; tokens it holds end by themselves within minutes. */
  public boolean remove(String id) {
    return clients.deleteOne(Filters.eq("_id", id)).getDeletedCount() == 1;
  }

  private static MachineClient read(Document document) {
    return new MachineClient(
        document.getString("_id"),
        document.getString("name"),
        document.getString("secretHash"),
        document.getString("region"),
        Instant.parse(document.getString("createdAt")));
  }
}

package ru.traektoria.gateway.account.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.gateway.account.application.DemoPasswords;
import ru.traektoria.platform.kernel.Ids;

/** The collection {@code demo}: empty in every installation that is not a demonstration. */
@Repository
class MongoDemoPasswords implements DemoPasswords {

  private final MongoCollection<Document> demo;

  MongoDemoPasswords(MongoTemplate mongo) {
    this.demo = mongo.getCollection("demo");
  }

  @Override
  public void keep(String login, String password) {
    demo.updateOne(
        Filters.eq("_id", login),
        Updates.combine(
            Updates.set("password", password), Updates.setOnInsert("order", Ids.next())),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<Entry> all() {
    return demo.find()
        .sort(Sorts.ascending("order"))
        .map(entry -> new Entry(entry.getString("_id"), entry.getString("password")))
        .into(new ArrayList<>());
  }
}

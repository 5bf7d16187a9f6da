package ru.traektoria.route.persistence.portfolio;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.portfolio.PublishedMaterials;
import ru.traektoria.route.model.portfolio.PublishedMaterial;
import ru.traektoria.route.model.terms.TeacherId;

/** Materials, one small document each. */
@Repository
class MongoPublishedMaterials implements PublishedMaterials {

  private final MongoCollection<Document> collection;

  MongoPublishedMaterials(MongoTemplate mongo) {
    this.collection = mongo.getCollection("portfolio_materials");
  }

  @Override
  public List<PublishedMaterial> of(TeacherId author) {
    List<PublishedMaterial> found = new ArrayList<>();
    collection.find(Filters.eq("authors", author.value())).forEach(d -> found.add(material(d)));
    return found;
  }

  @Override
  public void put(PublishedMaterial material, long sequence) {
    Document there = collection.find(Filters.eq("_id", material.material())).first();
    if (there == null || there.get("sequence", Number.class).longValue() < sequence) {
      collection.replaceOne(
          Filters.eq("_id", material.material()),
          document(material).append("sequence", sequence),
          new ReplaceOptions().upsert(true));
    }
  }

  private static Document document(PublishedMaterial material) {
    return new Document("_id", material.material())
        .append("authors", material.authors().stream().map(TeacherId::value).toList())
        .append("title", material.title())
        .append("kind", material.kind().name())
        .append("on", material.on().toString())
        .append("archived", material.archived());
  }

  private static PublishedMaterial material(Document d) {
    return new PublishedMaterial(
        d.getString("_id"),
        d.getList("authors", String.class).stream().map(TeacherId::new).toList(),
        d.getString("title"),
        PublishedMaterial.Kind.valueOf(d.getString("kind")),
        LocalDate.parse(d.getString("on")),
        d.getBoolean("archived", false));
  }
}

package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.model.terms.CompetenceCode;
import tools.jackson.databind.json.JsonMapper;

/** The competence tree in one document, read anew for each page. */
@Repository
class MongoCompetences implements Competences {

  private static final String TREE = "tree";
  private static final JsonMapper JSON = PlatformJson.tolerant();

  private final MongoCollection<Document> collection;

  MongoCompetences(MongoTemplate mongo) {
    this.collection = mongo.getCollection("competences");
  }

  private record TreeDocument(int version, List<Area> areas) {}

  @Override
  public String name(CompetenceCode code) {
    return code == null ? "" : names().getOrDefault(code.value(), code.value());
  }

  @Override
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Area area : areas()) {
      names.put(area.code(), area.name());
      area.competences().forEach(competence -> names.put(competence.code(), competence.name()));
    }
    return names;
  }

  @Override
  public List<Area> areas() {
    return tree().areas();
  }

  @Override
  public void replace(int version, List<Area> areas) {
    if (version > tree().version()) {
      Document document = Document.parse(JSON.writeValueAsString(new TreeDocument(version, areas)));
      document.put("_id", TREE);
      collection.replaceOne(Filters.eq("_id", TREE), document, new ReplaceOptions().upsert(true));
    }
  }

  private TreeDocument tree() {
    Document found = collection.find(Filters.eq("_id", TREE)).first();
    return found == null
        ? new TreeDocument(0, List.of())
        : JSON.readValue(found.toJson(), TreeDocument.class);
  }
}

package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.training.OpenDeficits;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.TeacherId;

/** Open deficits, one small document each. */
@Repository
class MongoOpenDeficits implements OpenDeficits {

  private final MongoCollection<Document> collection;

  MongoOpenDeficits(MongoTemplate mongo) {
    this.collection = mongo.getCollection("open_deficits");
  }

  @Override
  public void put(OpenDeficit deficit) {
    Document document =
        new Document("_id", deficit.id())
            .append("teacher", deficit.teacher().value())
            .append("competence", deficit.competence().value())
            .append("assessment", deficit.assessment())
            .append("readers", deficit.readers().stream().map(Reader::name).sorted().toList());
    collection.replaceOne(
        Filters.eq("_id", deficit.id()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void resolve(String id) {
    collection.updateOne(Filters.eq("_id", id), Updates.set("resolved", true));
  }

  @Override
  public void forget(TeacherId teacher, String assessment) {
    collection.deleteMany(
        Filters.and(Filters.eq("teacher", teacher.value()), Filters.eq("assessment", assessment)));
  }

  @Override
  public Map<String, List<CompetenceCode>> openTo(Reader reader) {
    Map<String, List<CompetenceCode>> open = new HashMap<>();
    collection
        .find(Filters.and(Filters.eq("readers", reader.name()), Filters.ne("resolved", true)))
        .forEach(
            d ->
                open.computeIfAbsent(d.getString("teacher"), t -> new ArrayList<>())
                    .add(new CompetenceCode(d.getString("competence"))));
    return open;
  }

  @Override
  public Set<DeficitId> known(TeacherId teacher, Reader reader) {
    Set<DeficitId> known = new HashSet<>();
    collection
        .find(
            Filters.and(
                Filters.eq("teacher", teacher.value()), Filters.eq("readers", reader.name())))
        .forEach(d -> known.add(new DeficitId(d.getString("_id"))));
    return known;
  }
}

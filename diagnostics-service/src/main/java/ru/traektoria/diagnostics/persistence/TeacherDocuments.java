package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small documents that lists are read from, one a teacher. They follow the aggregates: written
 * right after them, and should the process die in between, within seconds by {@link LineMarks}.
 */
@Repository
public class TeacherDocuments {

  static final String ASSESSMENTS = "assessments";
  static final String PROFILES = "profiles";

  /** Renamed when lines learn something new: then all are written anew at the next start. */
  private static final String PROFILE_VERSION = "profileVersion2";

  private static final JsonMapper JSON = PlatformJson.tolerant();
  private static final int BULK = 500;

  private final MongoTemplate mongo;
  private final MongoCollection<Document> collection;
  private final TeacherMirror mirror;
  private final AtomicLong stamps = new AtomicLong();

  TeacherDocuments(MongoTemplate mongo) {
    this.mongo = mongo;
    this.collection = mongo.getCollection("teachers");
    collection.createIndex(new Document(TeacherMirror.STAMP, 1));
    this.mirror = new TeacherMirror(collection, TeacherDocuments::read);
  }

  /** The document of a teacher; empty when the teacher has no diagnostics yet. */
  public Optional<TeacherDocument> find(String teacher) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", teacher)).first())
        .map(TeacherDocuments::read);
  }

  /** The documents of these teachers, as far as there are any. */
  public List<TeacherDocument> findAll(Collection<String> teachers) {
    return teachers.isEmpty() ? List.of() : list(Filters.in("_id", teachers));
  }

  /** The documents of a municipality, from memory. */
  public List<TeacherDocument> in(String municipality) {
    return mirror.all().stream().filter(each -> municipality.equals(each.municipality())).toList();
  }

  /** The documents of the region, from memory. */
  public List<TeacherDocument> all() {
    return List.copyOf(mirror.all());
  }

  /** Follows many assessments in bulk. */
  public void putAll(List<Stored<Assessment>> all) {
    for (int from = 0; from < all.size(); from += BULK) {
      List<UpdateOneModel<Document>> updates = new ArrayList<>();
      all.subList(from, Math.min(all.size(), from + BULK))
          .forEach(stored -> updates.add(update(stored)));
      collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }
    mirror.written();
  }

  private UpdateOneModel<Document> update(Stored<Assessment> stored) {
    Document set =
        place(stored.state().examinee().municipality(), stored.state().examinee().organisation())
            .append("assessments." + stored.id(), bson(TeacherLines.line(stored)))
            .append("levels." + stored.id(), TeacherLines.levels(stored.state(), false))
            .append("burnout." + stored.id(), TeacherLines.levels(stored.state(), true));
    return new UpdateOneModel<>(
        Filters.eq("_id", stored.state().examinee().teacher().value()),
        new Document("$set", set),
        new UpdateOptions().upsert(true));
  }

  /** Follows a profile. */
  public void putProfile(Stored<CompetenceProfile> stored) {
    CompetenceProfile profile = stored.state();
    Document set =
        place(profile.examinee().municipality(), profile.examinee().organisation())
            .append(PROFILE_VERSION, stored.version())
            .append(
                "deficits",
                profile.deficits().stream()
                    .map(TeacherLines::line)
                    .map(TeacherDocuments::bson)
                    .toList())
            .append(
                "strengths",
                profile.strengths().stream()
                    .map(TeacherLines::line)
                    .map(TeacherDocuments::bson)
                    .toList());
    collection.updateOne(
        Filters.eq("_id", profile.examinee().teacher().value()),
        new Document("$set", set),
        new UpdateOptions().upsert(true));
    mirror.written();
  }

  /** Ids of the assessments whose line is missing or older than the aggregate. */
  public List<String> staleAssessments() {
    Map<String, Long> known = new HashMap<>();
    collection
        .find()
        .forEach(
            document ->
                document
                    .get("assessments", new Document())
                    .forEach((id, line) -> known.put(id, version((Document) line, "version"))));
    return stale(ASSESSMENTS, document -> known.get(document.getString("_id")));
  }

  /** Ids of the profiles whose lines are missing or older than the aggregate. */
  public List<String> staleProfiles() {
    Map<String, Long> known = new HashMap<>();
    collection.find().forEach(d -> known.put(d.getString("_id"), version(d, PROFILE_VERSION)));
    return stale(PROFILES, document -> known.get(document.getString("teacher")));
  }

  private List<String> stale(String aggregates, java.util.function.Function<Document, Long> known) {
    List<String> stale = new ArrayList<>();
    mongo
        .getCollection(aggregates)
        .find()
        .projection(new Document("version", 1).append("teacher", 1))
        .forEach(
            document -> {
              Long seen = known.apply(document);
              if (seen == null || seen < version(document, "version")) {
                stale.add(document.getString("_id"));
              }
            });
    return stale;
  }

  private static long version(Document document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }

  private Document place(String municipality, String organisation) {
    return new Document("municipality", municipality)
        .append("organisation", organisation)
        .append(TeacherMirror.STAMP, stamp());
  }

  /** Now, but never the same twice from one instance, so that every write shows. */
  private long stamp() {
    return stamps.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis()));
  }

  private List<TeacherDocument> list(Bson filter) {
    List<TeacherDocument> found = new ArrayList<>();
    collection.find(filter).forEach(document -> found.add(read(document)));
    return found;
  }

  private static Document bson(Object line) {
    return Document.parse(JSON.writeValueAsString(line));
  }

  private static TeacherDocument read(Document document) {
    document.put("id", document.getString("_id"));
    return JSON.readValue(document.toJson(), TeacherDocument.class);
  }
}

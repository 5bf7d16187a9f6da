package ru.traektoria.staff.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;

/** The register of teachers. */
@Repository
public class Teachers {

  private static final Document ROW =
      new Document("name", 1)
          .append("birthDate", 1)
          .append("teachingSince", 1)
          .append("leader", 1)
          .append("work", 1)
          .append("ranks", 1)
          .append("presence", 1)
          .append("reserve", 1);

  private final AggregateStore<Teacher> store;
  private final MongoCollection<Document> collection;

  Teachers(AggregateStores stores, MongoTemplate mongo) {
    this.store = stores.open("teachers", Teacher.class, TeacherFields::of);
    this.collection = mongo.getCollection("teachers");
    collection.createIndex(new Document("snils", 1), new IndexOptions().unique(true));
    collection.createIndex(new Document("municipality", 1).append("sortKey", 1));
  }

  /** By which column, in which direction, from which row, how many. */
  public record Slice(String sort, boolean ascending, int skip, int limit) {

    /** Everything, by name. */
    public static Slice all() {
      return new Slice("sortKey", true, 0, 0);
    }
  }

  /** The aggregates themselves, to be changed. */
  public AggregateStore<Teacher> store() {
    return store;
  }

  /** The teacher, unless there is none or the person was erased. */
  public Optional<Stored<Teacher>> find(TeacherId id) {
    return store.find(id.value()).filter(found -> !found.state().erased());
  }

  /** Everybody of a municipality, with the whole state. */
  public List<Stored<Teacher>> of(MunicipalityId municipality) {
    return store.query(new Document("municipality", municipality.value()).append("erased", false));
  }

  /** Who has, had or will have an assignment there. */
  public List<Stored<Teacher>> everAt(String organisation) {
    return store.query(new Document("work.organisation", organisation).append("erased", false));
  }

  /** Who is, was or will be in the reserve; of the region for {@code null}. */
  public List<Stored<Teacher>> everInReserve(MunicipalityId municipality) {
    Document posts = new Document("$in", Stream.of(Reserve.Post.values()).map(Enum::name).toList());
    Document filter = new Document("reserve.post", posts).append("erased", false);
    return store.query(
        municipality == null ? filter : filter.append("municipality", municipality.value()));
  }

  /** Whose assignments began or ended after the one day and until the other. */
  public List<Stored<Teacher>> turningBetween(LocalDate after, LocalDate until) {
    Document began = new Document("$gt", after.toString()).append("$lte", until.toString());
    Document ended = new Document("$gte", after.toString()).append("$lt", until.toString());
    List<Document> either =
        List.of(
            new Document("work", new Document("$elemMatch", new Document("from", began))),
            new Document("work", new Document("$elemMatch", new Document("to", ended))));
    return store.query(new Document("erased", false).append("$or", either));
  }

  /** Whose СНИЛС it is. */
  public Optional<String> holder(SealedSnils snils) {
    return Optional.ofNullable(
            collection
                .find(new Document("snils", snils.mark()))
                .projection(new Document("_id", 1))
                .first())
        .map(found -> found.getString("_id"));
  }

  /** How many the filter finds. */
  public long count(TeacherFilter filter) {
    return collection.countDocuments(TeacherQuery.of(filter));
  }

  /** Rows of the register. */
  public List<TeacherRow> rows(TeacherFilter filter, Slice slice) {
    List<TeacherRow> rows = new ArrayList<>();
    Document order = new Document(slice.sort(), slice.ascending() ? 1 : -1);
    collection
        .find(TeacherQuery.of(filter))
        .projection(ROW)
        .sort(slice.sort().equals("sortKey") ? order : order.append("sortKey", 1))
        .skip(slice.skip())
        .limit(slice.limit())
        .forEach(found -> rows.add(TeacherRow.of(found)));
    return rows;
  }
}

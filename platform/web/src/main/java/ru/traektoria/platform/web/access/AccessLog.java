package ru.traektoria.platform.web.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Who looked at whose named result (domain.md §3.1). Written before the answer is given: what
 * cannot be logged is not shown.
 */
public final class AccessLog {

  private static final String COLLECTION = "access_log";

  private final MongoTemplate mongo;
  private final Clock clock;

  public AccessLog(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * One look, as the teacher reads it.
   *
   * @param what Russian: which page or result was opened
   */
  public record Look(Instant at, String viewer, String role, String what) {}

  /**
   * Records that the viewer opens something of the teacher's; one's own record is not logged.
   *
   * @throws org.springframework.web.ErrorResponseException 503 if the log cannot be written
   */
  public void looked(Viewer viewer, String teacher, String what) {
    looked(viewer, List.of(teacher), what);
  }

  /**
   * Records a list: one look at each of these teachers, however often the list names one, in one
   * write.
   *
   * @throws org.springframework.web.ErrorResponseException 503 if the log cannot be written
   */
  public void looked(Viewer viewer, Collection<String> teachers, String what) {
    String at = clock.instant().toString();
    String role = viewer.roles().stream().map(Role::name).sorted().findFirst().orElse("");
    List<Document> looks =
        teachers.stream()
            .distinct()
            .filter(teacher -> !viewer.is(teacher))
            .map(
                teacher ->
                    new Document("_id", Ids.next())
                        .append("teacher", teacher)
                        .append("at", at)
                        .append("viewer", viewer.name())
                        .append("subject", viewer.subject())
                        .append("role", role)
                        .append("what", what))
            .toList();
    if (looks.isEmpty()) {
      return;
    }
    try {
      mongo.getCollection(COLLECTION).insertMany(looks);
    } catch (DataAccessException | com.mongodb.MongoException e) {
      throw Problems.unavailable(
          "Журнал доступа сейчас недоступен, поэтому чужие результаты не показываются."
              + " Повторите через минуту.");
    }
  }

  /** Everybody who looked at this teacher's results, newest first. */
  public List<Look> of(String teacher) {
    Query query = new Query(Criteria.where("teacher").is(teacher));
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(
            d ->
                new Look(
                    Instant.parse(d.getString("at")),
                    d.getString("viewer"),
                    d.getString("role"),
                    d.getString("what")))
        .sorted(Comparator.comparing(Look::at).reversed())
        .toList();
  }
}

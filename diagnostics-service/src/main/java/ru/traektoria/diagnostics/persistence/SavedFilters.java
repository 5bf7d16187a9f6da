package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.kernel.Ids;

/** Сохранённые фильтры: named links of one account to one page. */
@Repository
public class SavedFilters {

  private final MongoCollection<Document> collection;

  SavedFilters(MongoTemplate mongo) {
    this.collection = mongo.getCollection("saved_filters");
  }

  /**
   * A named link.
   *
   * @param query what stands after the question mark of the page's address
   */
  public record Saved(String id, String name, String query) {}

  /** The filters of an account for a page, by name. */
  public List<Saved> of(String account, String page) {
    List<Saved> found = new ArrayList<>();
    collection
        .find(Filters.eq("owner", owner(account, page)))
        .forEach(
            each ->
                found.add(
                    new Saved(
                        each.getString("_id"), each.getString("name"), each.getString("query"))));
    found.sort(Comparator.comparing(Saved::name));
    return found;
  }

  /** Saves; the same name again replaces the link. */
  public void save(String account, String page, String name, String query) {
    String id = Ids.derived("saved-filter", account, page, name);
    collection.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id)
            .append("owner", owner(account, page))
            .append("name", name)
            .append("query", query),
        new ReplaceOptions().upsert(true));
  }

  /** Forgets one of the account's own. */
  public void forget(String account, String page, String id) {
    collection.deleteOne(
        Filters.and(Filters.eq("_id", id), Filters.eq("owner", owner(account, page))));
  }

  private static String owner(String account, String page) {
    return account + " " + page;
  }
}

package ru.traektoria.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** The people and places of a test: invented, in a municipality of their own. */
public final class Cast {

  public final String municipality = Ids.next();
  public final String school = Ids.next();
  public final String lyceum = Ids.next();
  public final String anna = Ids.next();
  public final String boris = Ids.next();

  /** Puts the names into the staff directory. */
  public Cast on(TestTopics topics) {
    topics.publishName(municipality, entry(municipality, "MUNICIPALITY", "Озёрный район", null));
    topics.publishName(school, entry(school, "ORGANISATION", "Школа № 3", null));
    topics.publishName(lyceum, entry(lyceum, "ORGANISATION", "Лицей № 1", null));
    topics.publishName(anna, entry(anna, "TEACHER", "Берёзова Анна Ильинична", school));
    topics.publishName(boris, entry(boris, "TEACHER", "Ельников Борис Олегович", lyceum));
    return this;
  }

  /** One more teacher of the school. */
  public Map<String, Object> teacher(String id, String name) {
    return entry(id, "TEACHER", name, school);
  }

  private Map<String, Object> entry(String id, String kind, String name, String organisation) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", id);
    entry.put("kind", kind);
    entry.put("municipality", municipality);
    entry.put("name", name);
    entry.put("shortName", name);
    entry.put("sortKey", name);
    if (organisation != null) {
      entry.put("organisation", organisation);
      entry.put("organisations", List.of(organisation));
      entry.put("subjects", List.of("MATHEMATICS"));
    }
    return entry;
  }

  public String methodist() {
    return Tokens.methodist(municipality);
  }

  public String lead() {
    return Tokens.schoolLead(municipality, school);
  }

  public String anna() {
    return Tokens.teacher(municipality, school, anna);
  }

  public String boris() {
    return Tokens.teacher(municipality, lyceum, boris);
  }
}

package ru.traektoria.mentoring.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.CompetenceProfiles;
import ru.traektoria.mentoring.model.competence.CompetenceProfile;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoCompetenceProfiles implements CompetenceProfiles {

  private static final String TREE = "tree";

  /** One teacher, with the municipality for the query. */
  record ProfileDocument(String municipality, CompetenceProfile profile) {}

  /** Names of the published tree. */
  record NamesDocument(int version, Map<String, String> names) {}

  private final AggregateStore<ProfileDocument> profiles;
  private final AggregateStore<NamesDocument> names;

  MongoCompetenceProfiles(AggregateStores stores) {
    profiles =
        stores.open("competence_profiles", ProfileDocument.class, MongoCompetenceProfiles::fields);
    names = stores.open("competence_names", NamesDocument.class, known -> Map.of());
  }

  private static Map<String, Object> fields(ProfileDocument known) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", known.municipality());
    fields.put("strong", !known.profile().strengths().isEmpty());
    return fields;
  }

  @Override
  public CompetenceProfile of(TeacherId teacher) {
    return profiles
        .find(teacher.value())
        .map(stored -> stored.state().profile())
        .orElseGet(() -> CompetenceProfile.empty(teacher));
  }

  @Override
  public List<CompetenceProfile> ofAll(Collection<TeacherId> teachers) {
    return states(profiles.findAll(teachers.stream().map(TeacherId::value).toList()));
  }

  @Override
  public List<CompetenceProfile> strongIn(String municipality) {
    return states(
        profiles.query(new Document("municipality", municipality).append("strong", true)));
  }

  private static List<CompetenceProfile> states(List<Stored<ProfileDocument>> found) {
    return found.stream().map(stored -> stored.state().profile()).toList();
  }

  @Override
  public void react(
      EventMessage cause,
      TeacherId teacher,
      String municipality,
      UnaryOperator<CompetenceProfile> how) {
    profiles.react(
        teacher.value(),
        cause,
        known -> {
          CompetenceProfile before =
              known.map(ProfileDocument::profile).orElseGet(() -> CompetenceProfile.empty(teacher));
          return Decision.unchanged(new ProfileDocument(municipality, how.apply(before)));
        });
  }

  @Override
  public Map<String, String> names() {
    return names.find(TREE).map(stored -> stored.state().names()).orElse(Map.of());
  }

  @Override
  public void name(int version, Map<String, String> published) {
    NamesDocument next = new NamesDocument(version, published);
    Optional<Stored<NamesDocument>> known = names.find(TREE);
    if (known.isEmpty()) {
      names.create(TREE, "", Decision.unchanged(next));
    } else if (known.get().state().version() <= version) {
      names.update(TREE, null, before -> Decision.unchanged(next));
    }
  }
}

package ru.traektoria.events.project.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.project.application.Projects;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoProjects implements Projects {

  private final AggregateStore<Project> store;

  MongoProjects(AggregateStores stores) {
    this.store =
        stores.open(
            "projects",
            Project.class,
            project -> Map.of("municipality", project.place().municipality().value()));
  }

  @Override
  public Optional<Stored<Project>> find(ProjectId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Project>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Project> create(
      ProjectId id, String requestHash, Decision<Project, Object> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Project> update(
      ProjectId id, long version, Function<Project, Decision<Project, Object>> how) {
    return store.update(id.value(), version, how);
  }
}

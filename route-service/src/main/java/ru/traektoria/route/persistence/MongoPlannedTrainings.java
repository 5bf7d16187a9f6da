package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.training.PlannedTrainings;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.TrainingEvent;

/** The plan of КПК, a document for a teacher and a year. */
@Repository
class MongoPlannedTrainings implements PlannedTrainings {

  private final AggregateStore<PlannedTraining> store;

  MongoPlannedTrainings(AggregateStores stores) {
    this.store =
        stores.open("trainings", PlannedTraining.class, line -> Map.of("dropped", line.dropped()));
  }

  @Override
  public Optional<Stored<PlannedTraining>> find(String id) {
    return store.find(id);
  }

  @Override
  public List<PlannedTraining> standing() {
    return store.query(Filters.eq("dropped", false)).stream().map(Stored::state).toList();
  }

  @Override
  public List<PlannedTraining> all() {
    return store.query(new Document()).stream().map(Stored::state).toList();
  }

  @Override
  public Stored<PlannedTraining> add(Decision<PlannedTraining, TrainingEvent> decision) {
    return store.create(Problems.accepted(decision).state().id(), "", decision);
  }

  @Override
  public Stored<PlannedTraining> update(
      String id,
      Long version,
      Function<PlannedTraining, Decision<PlannedTraining, TrainingEvent>> decide) {
    return store.update(id, version, decide);
  }

  @Override
  public int addAll(List<PlannedTraining> lines) {
    return store.createAll(
        lines.stream().map(line -> new AggregateStore.New<>(line.id(), line, List.of())).toList());
  }

  @Override
  public List<Stored<PlannedTraining>> of(AcademicYear year) {
    return store.query(new Document()).stream()
        .filter(line -> line.state().year().equals(year))
        .toList();
  }

  @Override
  public int changeAll(List<Change> changes) {
    return store.updateAll(
        changes.stream()
            .map(c -> new AggregateStore.Change<>(c.from(), c.to().state(), c.to().events()))
            .toList());
  }
}

package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.selfeducation.SelfEducations;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent;
import ru.traektoria.route.model.selfeducation.SelfEducationId;

/** Themes of self-education, a document for a teacher and a year. */
@Repository
class MongoSelfEducations implements SelfEducations {

  private final AggregateStore<SelfEducation> store;

  MongoSelfEducations(AggregateStores stores) {
    this.store =
        stores.open(
            "self_educations",
            SelfEducation.class,
            theme ->
                Map.of(
                    "teacher", theme.teacher().value(), "academicYear", theme.year().toString()));
  }

  @Override
  public Optional<Stored<SelfEducation>> find(SelfEducationId id) {
    return store.find(id.value());
  }

  @Override
  public List<SelfEducation> in(AcademicYear year) {
    return store.query(Filters.eq("academicYear", year.toString())).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public Stored<SelfEducation> add(Decision<SelfEducation, SelfEducationEvent> decision) {
    return store.create(Problems.accepted(decision).state().id().value(), "", decision);
  }

  @Override
  public Stored<SelfEducation> update(
      SelfEducationId id,
      Long version,
      Function<SelfEducation, Decision<SelfEducation, SelfEducationEvent>> decide) {
    return store.update(id.value(), version, decide);
  }
}

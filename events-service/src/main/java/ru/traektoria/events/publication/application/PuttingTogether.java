package ru.traektoria.events.publication.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.publication.model.Anthology;
import ru.traektoria.events.publication.model.Anthology.About;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.events.publication.model.Work;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Сборники: the methodist puts them together; what is published everybody reads. */
@Service
public class PuttingTogether {

  private final Anthologies anthologies;
  private final FindingMaterials materials;
  private final FindingPractices practices;
  private final FindingActivities activities;
  private final Reach places;
  private final Clock clock;

  PuttingTogether(
      Anthologies anthologies,
      FindingMaterials materials,
      FindingPractices practices,
      FindingActivities activities,
      Reach places,
      Clock clock) {
    this.anthologies = anthologies;
    this.materials = materials;
    this.practices = practices;
    this.activities = activities;
    this.places = places;
    this.clock = clock;
  }

  /** What is added: an entry of a bank by its id, or a work of its own. */
  public record Added(Work.Kind kind, String source, String title, List<String> authors) {}

  /** What the viewer may read: published ones, for the methodist all. */
  public List<Stored<Anthology>> seen(Scope scope) {
    boolean office = scope.viewer().has(Role.METHODIST);
    return anthologies.in(scope.municipality()).stream()
        .filter(stored -> office || stored.state().publishedOn() != null)
        .toList();
  }

  /** One collection; 404 if it is not the viewer's to see. */
  public Stored<Anthology> one(AnthologyId id, Scope scope) {
    return seen(scope).stream()
        .filter(stored -> stored.id().equals(id.value()))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Сборник", id.value()));
  }

  /** Begins one. */
  public Stored<Anthology> begin(CreationKey key, About about, Scope scope) {
    if (about.activity() != null) {
      activities.one(new ActivityId(about.activity()), scope);
    }
    AnthologyId id = new AnthologyId(key.id());
    MunicipalityId town = new MunicipalityId(scope.viewer().municipality().orElse("-"));
    return anthologies.create(id, key.requestHash(), Anthology.begin(id, town, about));
  }

  /** Добавляет работу; title and authors of what stands in a bank come from there. */
  public Stored<Anthology> add(CreationKey key, AnthologyId id, Added said, Scope scope) {
    Work work = work(key.id(), said, scope);
    return change(id, null, scope, one -> one.add(work));
  }

  /** Убирает работу. */
  public Stored<Anthology> remove(AnthologyId id, long version, String work, Scope scope) {
    return change(id, version, scope, one -> one.remove(work));
  }

  /** Ставит работу выше. */
  public Stored<Anthology> raise(AnthologyId id, long version, String work, Scope scope) {
    return change(id, version, scope, one -> one.raise(work));
  }

  /** Выпускает. */
  public Stored<Anthology> publish(AnthologyId id, long version, Scope scope) {
    return change(id, version, scope, one -> one.publish(LocalDate.now(clock)));
  }

  private Stored<Anthology> change(
      AnthologyId id,
      Long version,
      Scope scope,
      Function<Anthology, Decision<Anthology, Object>> how) {
    one(id, scope);
    return anthologies.update(id, version, how);
  }

  private Work work(String id, Added said, Scope scope) {
    Work.Kind kind = said.kind() == null ? Work.Kind.OWN : said.kind();
    if (kind != Work.Kind.OWN && (said.source() == null || said.source().isBlank())) {
      throw Problems.refused(Reason.at("source", "anthology.source", "Выберите работу из списка."));
    }
    return switch (kind) {
      case MATERIAL -> {
        Material one = materials.one(new MaterialId(said.source()), scope).state();
        yield new Work(id, kind, said.source(), one.content().title(), one.source().authors());
      }
      case PRACTICE -> {
        Practice one = practices.one(new PracticeId(said.source()), scope).state();
        yield new Work(id, kind, said.source(), one.content().title(), one.source().authors());
      }
      case OWN -> {
        List<TeacherId> authors =
            said.authors() == null
                ? List.of()
                : said.authors().stream()
                    .filter(who -> who != null && !who.isBlank())
                    .map(TeacherId::new)
                    .toList();
        authors.forEach(author -> places.placeOf(author, scope));
        yield new Work(id, kind, null, said.title(), authors);
      }
    };
  }
}

package ru.traektoria.events.activity.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Handouts;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.Upload;

/** Материалы мероприятия: who sees the activity reads them, who holds it brings them. */
@Service
public class KeepingHandouts {

  private final AggregateStore<Handouts> store;
  private final FindingActivities finding;
  private final Holding holding;
  private final KeepingFiles keeping;
  private final Files contents;

  KeepingHandouts(
      AggregateStores stores,
      FindingActivities finding,
      Holding holding,
      KeepingFiles keeping,
      Files contents) {
    this.store = stores.open("activity_files", Handouts.class, handouts -> Map.of());
    this.finding = finding;
    this.holding = holding;
    this.keeping = keeping;
    this.contents = contents;
  }

  /** The files of an activity that the viewer sees. */
  public List<Attachment> of(ActivityId id, Scope scope) {
    finding.one(id, scope);
    return store.find(id.value()).map(stored -> stored.state().files()).orElse(List.of());
  }

  /** Прикладывает. */
  public List<Attachment> add(ActivityId id, List<Upload> uploads, Scope scope) {
    holding.require(scope, id);
    return keeping.with(
        uploads, kept -> change(id, handouts -> handouts.add(kept)), Function.identity());
  }

  /** Убирает, with its content. */
  public List<Attachment> remove(ActivityId id, String file, Scope scope) {
    holding.require(scope, id);
    boolean there = of(id, scope).stream().anyMatch(one -> one.id().equals(file));
    List<Attachment> rest = change(id, handouts -> handouts.remove(file));
    if (there) {
      contents.remove(file);
    }
    return rest;
  }

  private List<Attachment> change(
      ActivityId id, Function<Handouts, Decision<Handouts, ActivityEvent>> how) {
    Handouts none = new Handouts(id, List.of());
    Stored<Handouts> known =
        store
            .find(id.value())
            .orElseGet(() -> store.create(id.value(), "", Decision.unchanged(none)));
    return store.update(known.id(), null, how).state().files();
  }
}

package ru.traektoria.events.competence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Keeps the last published tree and answers its names. */
@Component
public class Competences implements Intake {

  static final String PUBLISHED = "ru.traektoria.CompetenceTreePublished.v1";
  private static final String ID = "competence-tree";

  private final AggregateStore<CompetenceTree> store;

  Competences(AggregateStores stores) {
    this.store = stores.open("competence_tree", CompetenceTree.class, tree -> Map.of());
  }

  @Override
  public Set<String> types() {
    return Set.of(PUBLISHED);
  }

  @Override
  public void on(EventMessage event) {
    CompetenceTree told = event.data(CompetenceTree.class);
    store.react(ID, event, known -> Decision.unchanged(told));
  }

  /** Code → «Область: компетенция», in the order of the tree. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Optional<CompetenceTree> tree = store.find(ID).map(Stored::state);
    for (CompetenceTree.Area area : tree.map(CompetenceTree::areas).orElse(List.of())) {
      area.competences().forEach(c -> names.put(c.code(), area.name() + ": " + c.name()));
    }
    return names;
  }
}

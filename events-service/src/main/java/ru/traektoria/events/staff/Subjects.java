package ru.traektoria.events.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Предметы by the codes of the staff directory. */
@Component
public class Subjects implements Intake {

  private static final String CHANGED = "ru.traektoria.DirectoryChanged.v1";
  private static final String ID = "SUBJECTS";

  private final AggregateStore<SubjectList> store;

  Subjects(AggregateStores stores) {
    this.store = stores.open("subjects", SubjectList.class, list -> Map.of());
  }

  /** The fields of DirectoryChanged that are needed. */
  record SubjectList(String directory, List<Entry> entries) {
    /** One subject; retired ones keep their names for what refers to them. */
    record Entry(String code, String name, boolean retired) {}
  }

  @Override
  public Set<String> types() {
    return Set.of(CHANGED);
  }

  @Override
  public void on(EventMessage event) {
    SubjectList told = event.data(SubjectList.class);
    if (told.directory().equals(ID)) {
      store.react(ID, event, known -> Decision.unchanged(told));
    }
  }

  /** Code → name of all, retired ones too. */
  public Map<String, String> names() {
    return listed(true);
  }

  /** Code → name of those that can be chosen. */
  public Map<String, String> choices() {
    return listed(false);
  }

  private Map<String, String> listed(boolean retired) {
    Map<String, String> names = new LinkedHashMap<>();
    store.find(ID).map(Stored::state).stream()
        .flatMap(list -> list.entries().stream())
        .filter(entry -> retired || !entry.retired())
        .forEach(entry -> names.put(entry.code(), entry.name()));
    return names;
  }
}

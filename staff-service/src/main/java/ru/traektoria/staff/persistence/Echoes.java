package ru.traektoria.staff.persistence;

import java.util.Map;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.echo.Echo;
import ru.traektoria.staff.model.teacher.TeacherId;

/** What other services say of the teachers; can be thrown away and heard again from the topics. */
@Repository
public class Echoes {

  private final AggregateStore<Echo> store;

  Echoes(AggregateStores stores) {
    this.store = stores.open("echoes", Echo.class, echo -> Map.of());
  }

  /** The documents themselves, for the intakes. */
  public AggregateStore<Echo> store() {
    return store;
  }

  /** What was said of the teacher; silence where nothing was. */
  public Echo of(TeacherId teacher) {
    return Echo.of(store.find(teacher.value()).map(Stored::state));
  }
}

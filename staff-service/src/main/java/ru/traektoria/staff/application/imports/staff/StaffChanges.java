package ru.traektoria.staff.application.imports.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;

/** What an import decided, collected to be written in bulk. */
final class StaffChanges {

  private static final int CHUNK = 500;

  private final List<AggregateStore.New<Teacher>> created = new ArrayList<>();
  private final Map<AggregateStore.Change<Teacher>, Function<Teacher, Decision<Teacher, ?>>>
      updated = new LinkedHashMap<>();
  private int unchanged;

  void create(Decision.Accepted<Teacher, TeacherEvent> accepted) {
    created.add(
        new AggregateStore.New<>(
            accepted.state().id().value(), accepted.state(), accepted.events()));
  }

  void change(
      Stored<Teacher> from,
      Decision.Accepted<Teacher, TeacherEvent> accepted,
      Function<Teacher, Decision<Teacher, ?>> again) {
    if (accepted.state().equals(from.state())) {
      unchanged++;
    } else {
      updated.put(new AggregateStore.Change<>(from, accepted.state(), accepted.events()), again);
    }
  }

  List<AggregateStore.New<Teacher>> created() {
    return created;
  }

  List<AggregateStore.Change<Teacher>> updated() {
    return List.copyOf(updated.keySet());
  }

  int unchanged() {
    return unchanged;
  }

  /** Writes all; what somebody changed meanwhile is decided again on what is there now. */
  void write(AggregateStore<Teacher> store, int rows, IntConsumer progress) {
    int written = 0;
    int total = Math.max(1, created.size() + updated.size());
    for (List<AggregateStore.New<Teacher>> some : chunks(created)) {
      if (store.createAll(some) < some.size()) {
        throw new IllegalStateException("somebody registered the same people meanwhile");
      }
      written += some.size();
      progress.accept(rows / 2 + rows * written / total / 2);
    }
    for (List<AggregateStore.Change<Teacher>> some : chunks(updated())) {
      if (store.updateAll(some) < some.size()) {
        some.forEach(c -> store.update(c.from().id(), null, updated.get(c)));
      }
      written += some.size();
      progress.accept(rows / 2 + rows * written / total / 2);
    }
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
    return chunks;
  }
}

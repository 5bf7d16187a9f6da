package ru.traektoria.events.activity.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All activities. */
public interface Activities {

  /** The activity, if there is one. */
  Optional<Stored<Activity>> find(ActivityId id);

  /** Those of these that exist. */
  List<Stored<Activity>> findAll(Collection<String> ids);

  /** Activities of a municipality (all where none is given) between two days, both included. */
  List<Stored<Activity>> between(LocalDate from, LocalDate to, Optional<String> municipality);

  /** Activities on whose lists the teacher stands. */
  List<Stored<Activity>> of(TeacherId teacher);

  /** Activities of a series, cancelled ones too, in no order. */
  List<Stored<Activity>> ofSeries(String series);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<Activity> create(
      ActivityId id, String requestHash, Decision<Activity, ActivityEvent> decision);

  /**
   * Finds, decides, saves.
   *
   * @param version the version that was seen; {@code null} decides again when many send at once
   */
  Stored<Activity> update(
      ActivityId id, Long version, Function<Activity, Decision<Activity, ActivityEvent>> how);

  /** Creates many in bulk; those that exist stay as they are. */
  int createAll(List<New<Activity>> activities);

  /** Writes many decided changes in bulk. */
  int updateAll(List<Change<Activity>> changes);
}

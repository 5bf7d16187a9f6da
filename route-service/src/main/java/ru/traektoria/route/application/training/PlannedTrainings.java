package ru.traektoria.route.application.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.training.PlannedTraining;

/** Строки плана КПК. */
public interface PlannedTrainings {

  Optional<Stored<PlannedTraining>> find(String id);

  /** All lines that stand. */
  List<PlannedTraining> standing();

  /** Dropped ones too: what stood on an earlier day is in {@link PlannedTraining#on}. */
  List<PlannedTraining> all();

  Stored<PlannedTraining> add(Decision<PlannedTraining, Void> decision);

  Stored<PlannedTraining> update(
      String id, Long version, Function<PlannedTraining, Decision<PlannedTraining, Void>> decide);

  /**
   * Adds many in bulk; lines that are there stay.
   *
   * @return how many were new
   */
  int addAll(List<PlannedTraining> lines);
}

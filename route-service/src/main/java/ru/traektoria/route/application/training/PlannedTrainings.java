package ru.traektoria.route.application.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.TrainingEvent;

/** Строки плана КПК. */
public interface PlannedTrainings {

  Optional<Stored<PlannedTraining>> find(String id);

  /** All lines that stand. */
  List<PlannedTraining> standing();

  /** Dropped ones too: what stood on an earlier day is in {@link PlannedTraining#on}. */
  List<PlannedTraining> all();

  /** The lines of one year, dropped ones too. */
  List<Stored<PlannedTraining>> of(AcademicYear year);

  Stored<PlannedTraining> add(Decision<PlannedTraining, TrainingEvent> decision);

  Stored<PlannedTraining> update(
      String id,
      Long version,
      Function<PlannedTraining, Decision<PlannedTraining, TrainingEvent>> decide);

  /**
   * Adds many in bulk; lines that are there stay.
   *
   * @return how many were new
   */
  int addAll(List<PlannedTraining> lines);

  /**
   * Writes many decided changes in bulk.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  int changeAll(List<Change> changes);

  /** A decided change of a stored line. */
  record Change(
      Stored<PlannedTraining> from, Decision.Accepted<PlannedTraining, TrainingEvent> to) {}
}

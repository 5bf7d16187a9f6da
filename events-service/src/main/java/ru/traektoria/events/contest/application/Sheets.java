package ru.traektoria.events.contest.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of score sheets. */
public interface Sheets {

  Optional<Stored<ScoreSheet>> find(ScoreSheet.Of of);

  /** Sheets of a stage. */
  List<ScoreSheet> of(ContestId contest, int stage);

  /** Creates the sheet where there is none, decides and saves. */
  Stored<ScoreSheet> change(
      ScoreSheet.Of of, Long version, Function<ScoreSheet, Decision<ScoreSheet, Void>> how);
}

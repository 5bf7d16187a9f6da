package ru.traektoria.events.contest.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of contests. */
public interface Contests {

  Optional<Stored<Contest>> find(ContestId id);

  /** Contests of a municipality; of all where none is given. */
  List<Stored<Contest>> in(Optional<String> municipality);

  Stored<Contest> create(ContestId id, String requestHash, Decision<Contest, Void> decision);

  /**
   * Finds, decides, saves.
   *
   * @param version the version that was seen; {@code null} decides again when many send at once
   */
  Stored<Contest> update(
      ContestId id, Long version, Function<Contest, Decision<Contest, Void>> how);
}

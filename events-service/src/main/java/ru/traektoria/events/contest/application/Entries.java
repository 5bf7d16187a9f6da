package ru.traektoria.events.contest.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of applications for contests. */
public interface Entries {

  Optional<Stored<ContestEntry>> find(EntryId id);

  /** Applications for a contest. */
  List<Stored<ContestEntry>> of(ContestId contest);

  /** Applications of a teacher. */
  List<Stored<ContestEntry>> ofTeacher(String teacher);

  /** Applications of a municipality. */
  List<Stored<ContestEntry>> in(String municipality);

  Stored<ContestEntry> create(EntryId id, Decision<ContestEntry, Void> decision);

  /** Finds, decides, saves; see {@link Contests#update}. */
  Stored<ContestEntry> update(
      EntryId id, Long version, Function<ContestEntry, Decision<ContestEntry, Void>> how);
}

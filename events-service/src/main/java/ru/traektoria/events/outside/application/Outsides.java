package ru.traektoria.events.outside.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.outside.model.CountedContests;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All outside participations, and what of them counts in a municipality. */
public interface Outsides {

  Optional<Stored<Outside>> find(OutsideId id);

  /** Those of a municipality; everything where none is given. */
  List<Stored<Outside>> in(Optional<String> municipality);

  /** A teacher's own. */
  List<Stored<Outside>> of(TeacherId teacher);

  Stored<Outside> create(OutsideId id, String requestHash, Decision<Outside, ActivityEvent> told);

  Stored<Outside> update(
      OutsideId id, long version, Function<Outside, Decision<Outside, ActivityEvent>> how);

  /** The list of contests that count, with its version; empty with version 0 where none is kept. */
  Stored<CountedContests> counted(String municipality);

  /** Puts another list in its place. */
  Stored<CountedContests> count(String municipality, long version, List<String> titles);
}

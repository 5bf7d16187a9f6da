package ru.traektoria.mentoring.application.pair;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All mentoring pairs. */
public interface Pairs {

  /** The pair, if there is one. */
  Optional<Stored<MentoringPair>> find(PairId id);

  /** Those of these that exist. */
  List<Stored<MentoringPair>> findAll(Collection<String> ids);

  /** Pairs of a municipality, or of all where none is given. */
  List<Stored<MentoringPair>> in(Optional<String> municipality);

  /** Pairs in which the teacher takes part on either side. */
  List<Stored<MentoringPair>> involving(TeacherId teacher);

  /** Active pairs that one of these mentors leads. */
  List<Stored<MentoringPair>> activeLedBy(Collection<TeacherId> mentors);

  /** Active pairs of a municipality, or of all where none is given. */
  List<Stored<MentoringPair>> active(Optional<String> municipality);

  /** Active pairs and proposals of a municipality, or of all where none is given. */
  List<Stored<MentoringPair>> open(Optional<String> municipality);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<MentoringPair> create(
      PairId id, String requestHash, Decision<MentoringPair, MentoringEvent> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<MentoringPair> update(
      PairId id,
      long version,
      Function<MentoringPair, Decision<MentoringPair, MentoringEvent>> how);

  /** Creates many in bulk; those that exist stay as they are. */
  int createAll(List<New<MentoringPair>> pairs);

  /** Writes many decided changes in bulk. */
  int updateAll(List<Change<MentoringPair>> changes);
}

package ru.traektoria.route.application.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.TeacherId;

/** All course records. Every write stores the state together with its events. */
public interface Courses {

  Optional<Stored<CourseRecord>> find(CourseId id);

  List<Stored<CourseRecord>> of(TeacherId teacher);

  /** Rows of the register and of the radar. */
  List<CourseLine> lines();

  /** Those that record these documents already, by {@link CourseRecord#identity}. */
  Map<String, Stored<CourseRecord>> withIdentity(Collection<String> identities);

  Stored<CourseRecord> add(
      CourseId id, String requestHash, Decision<CourseRecord, CourseEvent> decision);

  Stored<CourseRecord> update(
      CourseId id,
      Long version,
      Function<CourseRecord, Decision<CourseRecord, CourseEvent>> decide);

  /**
   * Adds many in bulk; what is there stays.
   *
   * @return how many were new
   */
  int addAll(List<Decision.Accepted<CourseRecord, CourseEvent>> courses);

  /**
   * Writes many decided changes in bulk.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  int changeAll(List<Change> changes);

  /** A decided change of a stored course. */
  record Change(Stored<CourseRecord> from, Decision.Accepted<CourseRecord, CourseEvent> to) {}
}

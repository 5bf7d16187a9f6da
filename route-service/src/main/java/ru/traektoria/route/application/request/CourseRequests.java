package ru.traektoria.route.application.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestEvent;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.terms.TeacherId;

/** Заявки на курсы. Every write stores the state together with its events. */
public interface CourseRequests {

  Optional<Stored<CourseRequest>> find(CourseRequestId id);

  List<Stored<CourseRequest>> of(TeacherId teacher);

  List<Stored<CourseRequest>> all();

  /** The request that holds this training of a teacher's year. */
  Optional<Stored<CourseRequest>> holding(String claim);

  /**
   * Adds a request once.
   *
   * @throws org.springframework.web.ErrorResponseException 409 if another one holds the same claim
   */
  Stored<CourseRequest> add(
      CourseRequestId id, String requestHash, Decision<CourseRequest, CourseRequestEvent> first);

  Stored<CourseRequest> update(
      CourseRequestId id,
      Long version,
      Function<CourseRequest, Decision<CourseRequest, CourseRequestEvent>> decide);

  /** Reacts to an event once. */
  void react(
      CourseRequestId id,
      EventMessage cause,
      Function<CourseRequest, Decision<CourseRequest, CourseRequestEvent>> decide);
}

package ru.traektoria.route.application.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestEvent;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.terms.Actor;

/** Agrees, refuses, withdraws; one by one or many at once. */
@Service
public class DecidingRequests {

  private final CourseRequests requests;
  private final Clock clock;

  DecidingRequests(CourseRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /** What became of many. */
  public record Outcome(int agreed, List<String> reasons) {}

  public Stored<CourseRequest> agree(CourseRequestId id, Long version, String ground, Actor by) {
    return decide(id, version, request -> request.agree(ground, by, today()));
  }

  public Stored<CourseRequest> refuse(CourseRequestId id, Long version, String why, Actor by) {
    return decide(id, version, request -> request.refuse(why, by, today()));
  }

  public Stored<CourseRequest> withdraw(CourseRequestId id, Long version, String why, Actor by) {
    return decide(id, version, request -> request.withdraw(why, by, today()));
  }

  /** Each is decided by itself; the reasons of those that were refused, each once. */
  public Outcome agreeAll(List<CourseRequestId> ids, String ground, Actor by) {
    List<String> reasons = new ArrayList<>();
    int agreed = 0;
    for (CourseRequestId id : ids) {
      try {
        agree(id, null, ground, by);
        agreed++;
      } catch (ErrorResponseException refusal) {
        reasons.add(refusal.getBody().getDetail());
      }
    }
    return new Outcome(agreed, reasons.stream().distinct().toList());
  }

  private Stored<CourseRequest> decide(
      CourseRequestId id,
      Long version,
      Function<CourseRequest, Decision<CourseRequest, CourseRequestEvent>> command) {
    return requests.update(id, version, command);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

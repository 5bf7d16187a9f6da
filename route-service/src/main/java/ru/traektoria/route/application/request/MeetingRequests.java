package ru.traektoria.route.application.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Finished;
import ru.traektoria.route.model.terms.TeacherId;

/** A course record closes the request it answers, so that nothing is typed twice. */
@Service
public class MeetingRequests {

  private final CourseRequests requests;

  MeetingRequests(CourseRequests requests) {
    this.requests = requests;
  }

  /**
   * Closes the open request of the teacher that the course meets, the one for its step before older
   * ones; opens what it closed and no longer meets.
   *
   * @return the request the course answers, if there is one
   */
  public Optional<CourseRequest> met(
      TeacherId teacher, Finished course, EventMessage cause, LocalDate today) {
    List<CourseRequest> own = requests.of(teacher).stream().map(Stored::state).toList();
    List<CourseRequest> closed =
        own.stream().filter(r -> course.course().equals(r.course())).toList();
    closed.forEach(r -> requests.react(r.id(), cause, now -> now.meet(course, today)));
    Optional<CourseRequest> still = closed.stream().filter(r -> r.meets(course)).findFirst();
    return still.isPresent() ? still : closeOne(own, course, cause, today);
  }

  private Optional<CourseRequest> closeOne(
      List<CourseRequest> own, Finished course, EventMessage cause, LocalDate today) {
    Optional<CourseRequest> answered =
        own.stream()
            .filter(r -> r.state().open() && r.meets(course))
            .min(
                Comparator.comparing((CourseRequest r) -> !forIts(r, course))
                    .thenComparing(CourseRequest::submittedOn));
    answered.ifPresent(r -> requests.react(r.id(), cause, now -> now.meet(course, today)));
    return answered;
  }

  private static boolean forIts(CourseRequest request, Finished course) {
    return request.step() != null && request.step().equals(course.step());
  }
}

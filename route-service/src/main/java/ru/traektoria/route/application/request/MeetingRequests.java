package ru.traektoria.route.application.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /** Closes the oldest open request of the teacher that the course meets; opens what it closed. */
  public void met(TeacherId teacher, Finished course, EventMessage cause, LocalDate today) {
    List<CourseRequest> own = requests.of(teacher).stream().map(Stored::state).toList();
    List<CourseRequest> closed =
        own.stream().filter(r -> course.course().equals(r.course())).toList();
    closed.forEach(r -> requests.react(r.id(), cause, now -> now.meet(course, today)));
    boolean still = closed.stream().anyMatch(r -> r.meets(course));
    if (!still) {
      own.stream()
          .filter(r -> r.state().open() && r.meets(course))
          .min(Comparator.comparing(CourseRequest::submittedOn))
          .ifPresent(r -> requests.react(r.id(), cause, now -> now.meet(course, today)));
    }
  }
}

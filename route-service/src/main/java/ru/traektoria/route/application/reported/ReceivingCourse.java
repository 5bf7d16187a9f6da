package ru.traektoria.route.application.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.external.RecognisingTeacher;
import ru.traektoria.route.application.external.RecognisingTeacher.Told;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.ReportedCourse;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Takes in a course completion of the ЦНППМ. It is kept before anything is decided; if its teacher
 * is not known or the record may not change, it waits with the reason until a methodist resolves
 * it.
 */
@Service
public class ReceivingCourse {

  private final CourseArrivals arrivals;
  private final RecognisingTeacher recognising;
  private final WritingReported writing;
  private final Clock clock;

  ReceivingCourse(
      CourseArrivals arrivals,
      RecognisingTeacher recognising,
      WritingReported writing,
      Clock clock) {
    this.arrivals = arrivals;
    this.recognising = recognising;
    this.writing = writing;
    this.clock = clock;
  }

  /** The same edition again changes nothing; a teacher once recognised stays recognised. */
  public CourseArrival receive(ReportedCourse course) {
    List<Reason> objections = course.objections(LocalDate.now(clock));
    if (!objections.isEmpty()) {
      throw Problems.refused(objections);
    }
    Optional<CourseArrival> before = arrivals.find(course.externalId());
    if (before.filter(arrival -> decided(arrival, course)).isPresent()) {
      return before.get();
    }
    CourseArrival arrival =
        before
            .map(known -> known.edition(course))
            .orElseGet(() -> CourseArrival.waiting(course, LocalDate.now(clock)));
    arrivals.save(arrival);
    return resolve(arrival);
  }

  /** Tries once more: the teacher may have been registered meanwhile. */
  public CourseArrival retry(String externalId) {
    return resolve(waiting(externalId));
  }

  /** A methodist says whose it is. */
  public CourseArrival accept(String externalId, TeacherId teacher) {
    return adopt(waiting(externalId), teacher);
  }

  /** A methodist says that it is nobody's. */
  public CourseArrival reject(String externalId, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problems.refused(
          Reason.at("reason", "reported.reason", "Напишите, почему запись не принята"));
    }
    return kept(waiting(externalId).rejected(reason.strip()));
  }

  private static boolean decided(CourseArrival arrival, ReportedCourse course) {
    return arrival.state() != ArrivalState.WAITING && arrival.course().equals(course);
  }

  private CourseArrival waiting(String externalId) {
    return arrivals
        .find(externalId)
        .filter(arrival -> arrival.state() == ArrivalState.WAITING)
        .orElseThrow(() -> Problems.notFound("Запись ЦНППМ", externalId));
  }

  private CourseArrival resolve(CourseArrival arrival) {
    if (arrival.teacher() != null) {
      return adopt(arrival, arrival.teacher());
    }
    ReportedCourse course = arrival.course();
    RecognisingTeacher.Recognised found =
        recognising.of(
            new Told(
                course.teacher(),
                course.teacherName(),
                course.organisation(),
                course.municipality()));
    return found.teacher() == null
        ? kept(arrival.waitsFor(found.problem()))
        : adopt(arrival, found.teacher());
  }

  private CourseArrival adopt(CourseArrival arrival, TeacherId teacher) {
    try {
      return kept(arrival.accepted(teacher, writing.write(arrival, teacher)));
    } catch (ErrorResponseException refused) {
      return kept(arrival.waitsFor(refused.getBody().getDetail()));
    }
  }

  private CourseArrival kept(CourseArrival arrival) {
    arrivals.save(arrival);
    return arrival;
  }
}

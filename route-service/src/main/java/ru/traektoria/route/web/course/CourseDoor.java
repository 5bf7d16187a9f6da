package ru.traektoria.route.web.course;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to a course within reach; a look at somebody else's course is logged. */
@Component
class CourseDoor {

  private final Courses courses;
  private final Whereabouts whereabouts;
  private final AccessLog log;

  CourseDoor(Courses courses, Whereabouts whereabouts, AccessLog log) {
    this.courses = courses;
    this.whereabouts = whereabouts;
    this.log = log;
  }

  /** The course to act on; 404 for somebody else's. */
  CourseId within(Scope scope, String id) {
    return find(scope, id).state().id();
  }

  /** The course to show, with the look logged first. */
  Stored<CourseRecord> look(Scope scope, String id) {
    Stored<CourseRecord> course = find(scope, id);
    log.looked(scope.viewer(), course.state().teacher().value(), "Запись о курсе");
    return course;
  }

  /** Requires a teacher to be within reach and gives the place; 404 otherwise. */
  Place teacher(Scope scope, TeacherId teacher) {
    return whereabouts
        .of(teacher)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher.value()))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
  }

  private Stored<CourseRecord> find(Scope scope, String id) {
    return courses
        .find(new CourseId(id))
        .filter(course -> covers(scope, course.state()))
        .orElseThrow(() -> Problems.notFound("Курс", id));
  }

  private boolean covers(Scope scope, CourseRecord course) {
    Place place = whereabouts.of(course.teacher(), course.place());
    return scope.covers(place.municipality(), place.organisation(), course.teacher().value());
  }
}

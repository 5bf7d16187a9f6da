package ru.traektoria.route.web.course;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.web.Acting;

/** What is decided on a record of a course: confirmed, rejected, annulled. */
@Controller
@RequestMapping("/routes/courses")
class CourseCommandPages {

  private final Courses courses;
  private final CourseDoor door;

  CourseCommandPages(Courses courses, CourseDoor door) {
    this.courses = courses;
    this.door = door;
  }

  @PostMapping("/{id}/confirm")
  ResponseEntity<Void> confirm(@PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    decide(scope, id, match, course -> course.confirm(Acting.of(viewer)));
    return Done.here("Курс подтверждён и засчитан");
  }

  @PostMapping("/{id}/reject")
  ResponseEntity<Void> reject(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, course -> course.reject(Acting.of(viewer), remark));
    return Done.here("Курс отклонён");
  }

  @PostMapping("/{id}/annul")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, course -> course.annul(Acting.of(viewer), reason));
    return Done.here("Курс аннулирован");
  }

  private void decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<CourseRecord, Decision<CourseRecord, CourseEvent>> command) {
    courses.update(door.within(scope, id), match.version(), command);
  }
}

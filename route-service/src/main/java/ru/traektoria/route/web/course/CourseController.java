package ru.traektoria.route.web.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.application.course.RecordingCourse;
import ru.traektoria.route.application.course.TakingMarks;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.web.Acting;

/** Course records: list, one, record, correct, confirm, reject, annul. */
@RestController
@RequestMapping("/api/v1/routes/courses")
@Tag(name = "Курсы")
class CourseController {

  private final ListingCourses listing;
  private final RecordingCourse recording;
  private final Courses courses;
  private final TakingMarks marks;
  private final CourseDoor door;
  private final Clock clock;

  CourseController(
      ListingCourses listing,
      RecordingCourse recording,
      Courses courses,
      TakingMarks marks,
      CourseDoor door,
      Clock clock) {
    this.listing = listing;
    this.recording = recording;
    this.courses = courses;
    this.marks = marks;
    this.door = door;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Курсы, доступные вам")
  List<CourseLine> list(
      Scope scope,
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) CourseRecord.State state,
      @RequestParam(required = false) CourseMark mark) {
    return listing.within(scope::covers).stream()
        .filter(line -> teacher == null || line.teacher().equals(teacher))
        .filter(line -> state == null || line.state() == state)
        .filter(line -> mark == null || line.marks().contains(mark))
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Запись о курсе; чужой просмотр попадает в журнал")
  ResponseEntity<CourseRecord> one(@PathVariable String id, Scope scope) {
    return answer(door.look(scope, id));
  }

  @PostMapping
  @Operation(summary = "Записать курс; загруженный педагогом ждёт подтверждения")
  ResponseEntity<CourseRecord> record(
      @RequestBody CourseRequests.CourseBody body, Scope scope, Viewer viewer, CreationKey key) {
    if (body.teacher() == null) {
      throw Problems.refused(Reason.at("teacher", "course.teacher", "Выберите педагога"));
    }
    CourseId id = new CourseId(key.id());
    Stored<CourseRecord> course =
        recording.record(
            id,
            key.requestHash(),
            CourseRecord.record(
                id,
                body.teacher(),
                door.teacher(scope, body.teacher()),
                marks.of(body.content()),
                new CourseRecord.Entry(Acting.of(viewer), today(), false)));
    return Etags.created("/api/v1/routes/courses/" + id.value(), course.version(), course.state());
  }

  @PutMapping("/{id}")
  @Operation(summary = "Исправить запись")
  ResponseEntity<CourseRecord> correct(
      @PathVariable String id,
      @RequestBody CourseRequests.CourseBody body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    CourseContent told = marks.of(body.content());
    return decide(scope, id, match, c -> c.correct(told, Acting.of(viewer), today()));
  }

  @PostMapping("/{id}/confirmation")
  @Operation(summary = "Подтвердить курс или вернуть аннулированный (завуч, методист)")
  ResponseEntity<CourseRecord> confirm(
      @PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    return decide(scope, id, match, course -> course.confirm(Acting.of(viewer)));
  }

  @PostMapping("/{id}/rejection")
  @Operation(summary = "Отклонить загруженный курс")
  ResponseEntity<CourseRecord> reject(
      @PathVariable String id,
      @RequestBody CourseRequests.Words body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    return decide(scope, id, match, course -> course.reject(Acting.of(viewer), body.reason()));
  }

  @PostMapping("/{id}/annulment")
  @Operation(summary = "Аннулировать засчитанный курс")
  ResponseEntity<CourseRecord> annul(
      @PathVariable String id,
      @RequestBody CourseRequests.Words body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    return decide(scope, id, match, course -> course.annul(Acting.of(viewer), body.reason()));
  }

  private ResponseEntity<CourseRecord> decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<CourseRecord, Decision<CourseRecord, CourseEvent>> command) {
    return answer(courses.update(door.within(scope, id), match.version(), command));
  }

  private static ResponseEntity<CourseRecord> answer(Stored<CourseRecord> course) {
    return Etags.ok(course.version(), course.state());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package ru.traektoria.route.web.arrival;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.reported.ReceivingCourse;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.ReportedCourse;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.TeacherId;

/** Course completions of the ЦНППМ over REST, and the queue of those whose teacher is unknown. */
@RestController
@RequestMapping("/api/v1/routes/reported-courses")
@Tag(name = "Курсы ЦНППМ")
class ReportedCourseController {

  private final ReceivingCourse receiving;
  private final CourseArrivalDesk desk;

  ReportedCourseController(ReceivingCourse receiving, CourseArrivalDesk desk) {
    this.receiving = receiving;
    this.desk = desk;
  }

  /**
   * What became of it.
   *
   * @param course the record it made, {@code null} while it waits
   */
  record ReceivedView(String externalId, ArrivalState state, CourseId course, String reason) {

    static ReceivedView of(CourseArrival arrival) {
      return new ReceivedView(
          arrival.course().externalId(), arrival.state(), arrival.record(), arrival.reason());
    }
  }

  /** Whose it is. */
  record Recognition(TeacherId teacher) {}

  /** Why it is nobody's. */
  record Rejection(String reason) {}

  @PostMapping
  @Operation(summary = "Сообщить о завершении курса (ЦНППМ); тот же номер исправляет запись")
  ResponseEntity<ReceivedView> receive(@RequestBody ReportedCourse body) {
    ReceivedView view = ReceivedView.of(receiving.receive(body));
    return view.state() == ArrivalState.WAITING
        ? ResponseEntity.accepted().body(view)
        : ResponseEntity.ok(view);
  }

  @GetMapping("/queue")
  @Operation(summary = "Записи, которые ждут разбора")
  List<CourseArrival> queue(Scope scope) {
    return desk.list(scope, ArrivalState.WAITING);
  }

  @PostMapping("/queue/{id}/acceptance")
  @Operation(summary = "Указать, чей это курс")
  ReceivedView accept(@PathVariable String id, @RequestBody Recognition body, Scope scope) {
    return ReceivedView.of(desk.accept(scope, id, body.teacher()));
  }

  @PostMapping("/queue/{id}/rejection")
  @Operation(summary = "Отклонить с причиной")
  ReceivedView reject(@PathVariable String id, @RequestBody Rejection body, Scope scope) {
    return ReceivedView.of(desk.reject(scope, id, body.reason()));
  }
}

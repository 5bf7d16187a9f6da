package ru.traektoria.route.web.arrival;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.ReportedCourse;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/** Курсы ЦНППМ: what was reported, what waits for somebody to say whose it is. */
@Controller
@RequestMapping("/routes/courses/reported")
class CourseArrivalPages {

  private static final ArrivalWords WORDS =
      new ArrivalWords(
          "/routes/courses/reported",
          "Принять курс",
          "Почему запись не принята",
          "Отклонить запись",
          "Когда ЦНППМ сообщит о курсе неизвестного педагога, он появится здесь.");

  private final CourseArrivalDesk desk;
  private final StaffDirectory directory;

  CourseArrivalPages(CourseArrivalDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping
  String queue(Scope scope, Model model) {
    Heading heading =
        Heading.of("Курсы ЦНППМ")
            .under("Курсы", "/routes/courses")
            .lead(
                "Завершённые курсы, о которых сообщил ЦНППМ, засчитываются сами. Неизвестные"
                    + " педагоги ждут здесь.");
    return WORDS.show(
        heading,
        rows(desk.list(scope, ArrivalState.WAITING)),
        rows(desk.list(scope, ArrivalState.ACCEPTED, ArrivalState.REJECTED)),
        !scope.unlimited(),
        model);
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @RequestParam String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    CourseArrival arrival = desk.accept(scope, id, new TeacherId(teacher));
    if (arrival.state() != ArrivalState.ACCEPTED) {
      throw Problems.refused(Reason.of("reported.record", arrival.reason()));
    }
    return Done.here("Курс принят и засчитан");
  }

  @PostMapping("/reject")
  ResponseEntity<Void> reject(
      @RequestParam String id, @RequestParam(defaultValue = "") String reason, Scope scope) {
    desk.reject(scope, id, reason);
    return Done.here("Запись отклонена");
  }

  @PostMapping("/retry")
  ResponseEntity<Void> retry(Scope scope) {
    return Done.here("Принято записей: " + desk.retry(scope));
  }

  private List<ArrivalRow> rows(List<CourseArrival> arrivals) {
    return arrivals.stream().map(this::row).toList();
  }

  private ArrivalRow row(CourseArrival arrival) {
    ReportedCourse course = arrival.course();
    String what =
        "№ %s: «%s», %s, документ от %s"
            .formatted(
                course.externalId(),
                course.title(),
                Russian.count(course.hours(), "час", "часа", "часов"),
                Russian.date(course.documentOn()));
    return new ArrivalRow(
        course.externalId(),
        ArrivalRow.who(
            directory,
            arrival.teacher(),
            course.teacher(),
            course.teacherName(),
            course.organisation()),
        what,
        arrival.reason(),
        ArrivalRow.badge(arrival.state()),
        arrival.record() == null ? null : "/routes/courses/" + arrival.record().value());
  }
}

package ru.traektoria.route.web.reported;

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
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.CourseArrival.State;
import ru.traektoria.route.model.reported.ReportedCourse;
import ru.traektoria.route.model.terms.TeacherId;

/** Очередь курсов ЦНППМ: what was reported, what waits for somebody to say whose it is. */
@Controller
@RequestMapping("/routes/courses/reported")
class ReportedPages {

  private static final int MOST = 100;

  private final ReportedDesk desk;
  private final StaffDirectory directory;

  ReportedPages(ReportedDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  /** A record that arrived. */
  record Row(
      String id,
      String who,
      String what,
      String reason,
      Badge badge,
      String course,
      boolean waiting) {}

  @GetMapping
  String queue(Scope scope, Model model) {
    List<Row> waiting = rows(desk.list(scope, State.WAITING));
    model.addAttribute(
        Heading.of("Курсы ЦНППМ")
            .under("Курсы", "/routes/courses")
            .lead(
                "Завершённые курсы, о которых сообщил ЦНППМ, засчитываются сами. Неизвестные"
                    + " педагоги ждут здесь.")
            .action(Action.link("Загрузить файл ЦНППМ", "/routes/imports", "upload"))
            .also(
                waiting.isEmpty()
                    ? null
                    : Action.post("Проверить ещё раз", "/routes/courses/reported/retry")
                        .icon("refresh")));
    model.addAttribute("waiting", waiting);
    model.addAttribute("decided", rows(desk.list(scope, State.ACCEPTED, State.REJECTED)));
    model.addAttribute(
        "empty",
        Empty.saying("Никто не ждёт разбора")
            .advice("Когда ЦНППМ сообщит о курсе неизвестного педагога, он появится здесь."));
    return "routes/reported";
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @RequestParam String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    if (teacher.isBlank()) {
      throw Problems.refused(Reason.at("teacher", "course.teacher", "Выберите педагога из списка"));
    }
    CourseArrival arrival = desk.accept(scope, id, new TeacherId(teacher));
    if (arrival.state() != State.ACCEPTED) {
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

  private List<Row> rows(List<CourseArrival> arrivals) {
    return arrivals.stream().limit(MOST).map(this::row).toList();
  }

  private Row row(CourseArrival arrival) {
    ReportedCourse course = arrival.course();
    String told = course.teacherName() == null ? "Код " + course.teacher() : course.teacherName();
    String who = arrival.teacher() == null ? told : directory.shortName(arrival.teacher().value());
    String place = course.organisation() == null ? "" : ", " + course.organisation();
    String what =
        "№ %s: «%s», %s, документ от %s"
            .formatted(
                course.externalId(),
                course.title(),
                Russian.count(course.hours(), "час", "часа", "часов"),
                Russian.date(course.documentOn()));
    return new Row(
        course.externalId(),
        who + place,
        what,
        arrival.reason(),
        badge(arrival.state()),
        arrival.record() == null ? null : arrival.record().value(),
        arrival.state() == State.WAITING);
  }

  private static Badge badge(State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case WAITING -> Badge.warning(text).icon("hourglass");
      case ACCEPTED -> Badge.good(text);
      case REJECTED -> Badge.neutral(text).icon("ban");
    };
  }
}

package ru.traektoria.route.web.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.terms.TeacherId;

/** What a teacher owes: agreement, the next step, the half-year report, courses in time. */
@Component
class OwnReminders implements Reminding {

  private static final String MINE = "/routes/mine";
  private static final int DAYS_AHEAD = 14;

  private final Routes routes;
  private final Courses courses;

  OwnReminders(Routes routes, Courses courses) {
    this.routes = routes;
    this.courses = courses;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (!viewer.has(Role.TEACHER) || viewer.teacherId().isEmpty()) {
      return List.of();
    }
    TeacherId teacher = new TeacherId(viewer.teacherId().get());
    List<Reminder> all = new ArrayList<>();
    routes.of(teacher).stream()
        .map(stored -> RouteLine.of(stored.state()))
        .forEach(line -> all.addAll(route(line, today)));
    window(teacher, today).ifPresent(all::add);
    return all;
  }

  private static List<Reminder> route(RouteLine line, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    if (line.state() == RouteState.DRAFT && line.steps() > 0) {
      all.add(Reminder.unanswered("Посмотрите и согласуйте свой маршрут", MINE));
    }
    if (line.overdue(today)) {
      all.add(Reminder.late("Шаг маршрута: " + line.next(), MINE, line.nextDue()));
    } else if (line.nextDue() != null && !line.nextDue().isAfter(today.plusDays(DAYS_AHEAD))) {
      all.add(Reminder.near("Шаг маршрута: " + line.next(), MINE, line.nextDue()));
    }
    if (line.owesReport(today)) {
      LocalDate due = ReportRule.deadline(line.inForce(), today).orElseThrow();
      String text = "Отчёт о ходе маршрута за полугодие";
      all.add(
          due.isBefore(today) ? Reminder.late(text, MINE, due) : Reminder.near(text, MINE, due));
    }
    return all;
  }

  private Optional<Reminder> window(TeacherId teacher, LocalDate today) {
    return courses.of(teacher).stream()
        .map(stored -> CourseLine.of(stored.state()))
        .filter(CourseLine::renews)
        .map(CourseLine::documentOn)
        .max(Comparator.naturalOrder())
        .map(QualificationWindow::lastDay)
        .filter(last -> QualificationWindow.reminds(last, today))
        .map(
            last ->
                last.isBefore(today)
                    ? Reminder.late("Три года с последнего повышения квалификации", MINE, last)
                    : Reminder.near("Три года с последнего повышения квалификации", MINE, last));
  }
}

package ru.traektoria.route.web.reminder;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.training.WatchingSchedule;
import ru.traektoria.route.model.training.ScheduleState;

/**
 * До 30 сентября школа утверждает график курсов (S1 §1.1); lines planned later wait for an order
 * too.
 */
@Component
class ScheduleReminders implements Reminding {

  private static final String PAGE = "/routes/training/schedule";

  private final WatchingSchedule schedule;

  ScheduleReminders(WatchingSchedule schedule) {
    this.schedule = schedule;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (!viewer.has(Role.SCHOOL_LEAD) || viewer.organisation().isEmpty()) {
      return List.of();
    }
    String own = viewer.organisation().get();
    AcademicYear year = AcademicYear.of(today);
    long lines =
        schedule.of(year, (m, o, t) -> own.equals(o), today).stream()
            .filter(line -> line.state() == ScheduleState.UNAPPROVED)
            .count();
    if (lines == 0) {
      return List.of();
    }
    LocalDate due = LocalDate.of(year.startYear(), Month.SEPTEMBER, 30);
    String count = Russian.count(lines, "строка ждёт", "строки ждут", "строк ждут");
    String text = "График курсов: " + count + " утверждения";
    return List.of(
        today.isAfter(due) ? Reminder.unanswered(text, PAGE) : Reminder.near(text, PAGE, due));
  }
}

package ru.traektoria.events.bulletin.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Bulletins the organisation has not confirmed yet. */
@Component
class RemindingBulletins implements Reminding {

  private final FindingBulletins finding;

  RemindingBulletins(FindingBulletins finding) {
    this.finding = finding;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (!viewer.has(Role.SCHOOL_LEAD)) {
      return List.of();
    }
    return finding.toConfirm(viewer).stream().map(one -> reminder(one, today)).toList();
  }

  private static Reminder reminder(Bulletin one, LocalDate today) {
    String words = "Подтвердите бюллетень «" + one.content().title() + "»";
    String href = "/activities/bulletins/" + one.id().value();
    return one.dueOn().isBefore(today)
        ? Reminder.late(words, href, one.dueOn())
        : Reminder.near(words, href, one.dueOn());
  }
}

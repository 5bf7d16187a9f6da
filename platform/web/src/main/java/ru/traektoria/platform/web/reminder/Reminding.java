package ru.traektoria.platform.web.reminder;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.web.access.Viewer;

/**
 * A feature that knows what a person has to do. Each is a bean; {@link Reminders} asks all of a
 * service. The answer is asked on every home page: small lists, no scans.
 */
public interface Reminding {

  /** What is late, near, unanswered and new for this person; nothing that is not theirs to do. */
  List<Reminder> of(Viewer viewer, LocalDate today);
}

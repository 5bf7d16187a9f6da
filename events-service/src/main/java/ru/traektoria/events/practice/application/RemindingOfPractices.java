package ru.traektoria.events.practice.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/**
 * Напоминания о практиках: the expert of what to conclude, the author of what came back, the
 * methodist of what has no expert. A conclusion is late {@value #DAYS} days after it was asked for.
 */
@Component
class RemindingOfPractices implements Reminding {

  private static final String PATH = "/activities/practices/";
  private static final int DAYS = 14;

  private final Practices practices;
  private final PracticeReach reach;

  RemindingOfPractices(Practices practices, PracticeReach reach) {
    this.practices = practices;
    this.reach = reach;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (viewer.municipality().isEmpty() || !concerned(viewer)) {
      return List.of();
    }
    List<Practice> all = practices.in(viewer.municipality()).stream().map(Stored::state).toList();
    return Stream.concat(
            all.stream().flatMap(one -> own(viewer, one, today)), waiting(viewer, all).stream())
        .toList();
  }

  private static boolean concerned(Viewer viewer) {
    return viewer.has(Role.TEACHER) || viewer.has(Role.EXPERT) || viewer.has(Role.METHODIST);
  }

  private Stream<Reminder> own(Viewer viewer, Practice practice, LocalDate today) {
    String at = PATH + practice.id().value();
    String title = "«" + practice.content().title() + "»";
    boolean author =
        practice.source().authors().stream().map(TeacherId::value).anyMatch(viewer::is);
    if (author && practice.state() == PracticeState.RETURNED) {
      return Stream.of(Reminder.unanswered("Практика вернулась с замечаниями: " + title, at));
    }
    if (practice.state() != PracticeState.UNDER_REVIEW || !reach.reviews(viewer, practice)) {
      return Stream.empty();
    }
    LocalDate due = practice.review().assignedOn().plusDays(DAYS);
    String text = "Дайте заключение о практике " + title;
    return Stream.of(
        due.isBefore(today) ? Reminder.late(text, at, due) : Reminder.near(text, at, due));
  }

  private Optional<Reminder> waiting(Viewer viewer, List<Practice> all) {
    long count =
        all.stream()
            .filter(one -> one.state() == PracticeState.APPLIED && reach.arranges(viewer, one))
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Reminder.unanswered(
                Russian.count(count, "практика ждёт", "практики ждут", "практик ждут")
                    + " эксперта",
                PATH + "applications"));
  }
}

package ru.traektoria.events.feedback.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Reminds a teacher of activities that wait for an answer. */
@Component
class FeedbackReminding implements Reminding {

  private final GivingFeedback giving;

  FeedbackReminding(GivingFeedback giving) {
    this.giving = giving;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    return viewer
        .teacherId()
        .map(me -> giving.waiting(new TeacherId(me), today))
        .orElse(List.of())
        .stream()
        .map(FeedbackReminding::reminder)
        .toList();
  }

  private static Reminder reminder(Activity activity) {
    return Reminder.unanswered(
        "Оцените мероприятие «" + activity.description().title() + "»: одна минута, без имени",
        "/activities/" + activity.id().value() + "/feedback");
  }
}

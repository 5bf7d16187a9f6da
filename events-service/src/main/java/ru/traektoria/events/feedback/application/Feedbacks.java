package ru.traektoria.events.feedback.application;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.feedback.model.Feedback;
import ru.traektoria.events.feedback.model.FeedbackEvent;
import ru.traektoria.platform.kernel.Decision;

/** All feedback, by activity. */
public interface Feedbacks {

  /** What was answered about an activity; nothing yet where nobody has. */
  Feedback of(ActivityId activity);

  /** The same of several, those without an answer left out. */
  List<Feedback> of(Collection<ActivityId> activities);

  /** Decides and saves. */
  Feedback answer(ActivityId activity, Function<Feedback, Decision<Feedback, FeedbackEvent>> how);
}

package ru.traektoria.events.feedback.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.feedback.model.Answer;
import ru.traektoria.events.feedback.model.AnsweringRule;
import ru.traektoria.events.feedback.model.Feedback;
import ru.traektoria.events.feedback.model.FeedbackSummary;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Отзывы: whom an activity still asks, answering, what the organiser reads. */
@Service
public class GivingFeedback {

  private final Feedbacks feedbacks;
  private final FindingActivities activities;
  private final Holding holding;
  private final Clock clock;

  GivingFeedback(Feedbacks feedbacks, FindingActivities activities, Holding holding, Clock clock) {
    this.feedbacks = feedbacks;
    this.activities = activities;
    this.holding = holding;
    this.clock = clock;
  }

  /** The teacher who is signed in answers. */
  public void answer(ActivityId id, Answer said, Scope scope) {
    Activity about = activities.one(id, scope).state();
    TeacherId me = self(scope);
    feedbacks.answer(id, known -> known.answer(about, me, said, LocalDate.now(clock)));
  }

  /** What stands against asking the viewer about this activity; nothing if the form is open. */
  public List<Reason> against(ActivityId id, Scope scope) {
    Activity about = activities.one(id, scope).state();
    return AnsweringRule.against(about, feedbacks.of(id), self(scope), LocalDate.now(clock));
  }

  /** Activities that wait for the teacher's answer, the newest first. */
  public List<Activity> waiting(TeacherId who, LocalDate today) {
    List<Activity> held =
        activities.of(who).stream()
            .map(Stored::state)
            .filter(activity -> activity.status() == Status.HELD)
            .filter(activity -> !activity.heldOn().plusDays(AnsweringRule.DAYS).isBefore(today))
            .toList();
    Map<ActivityId, Feedback> known =
        feedbacks.of(held.stream().map(Activity::id).toList()).stream()
            .collect(Collectors.toMap(Feedback::activity, Function.identity()));
    return held.stream()
        .filter(
            activity ->
                AnsweringRule.against(
                        activity,
                        known.getOrDefault(activity.id(), Feedback.none(activity.id())),
                        who,
                        today)
                    .isEmpty())
        .sorted(Comparator.comparing(Activity::heldOn).reversed())
        .toList();
  }

  /** What the organiser reads. */
  public FeedbackSummary summary(ActivityId id, Scope scope) {
    holding.require(scope, id);
    int present = activities.one(id, scope).state().enrolments().present().size();
    return FeedbackSummary.of(feedbacks.of(id), present);
  }

  private static TeacherId self(Scope scope) {
    return scope
        .viewer()
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("Отзыв оставляет педагог, который есть в реестре."));
  }
}

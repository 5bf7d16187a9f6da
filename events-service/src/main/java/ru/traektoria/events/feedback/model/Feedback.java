package ru.traektoria.events.feedback.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.feedback.model.FeedbackEvent.FeedbackGiven;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Отзывы об одном мероприятии: who has answered and what was answered lie apart, each in an order
 * of its own, so that nobody can be put beside an answer.
 */
public record Feedback(ActivityId activity, List<TeacherId> answered, List<Answer> answers) {

  private static final int BEST = 5;
  private static final int LONGEST = 1000;

  public Feedback {
    answered = answered == null ? List.of() : List.copyOf(answered);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** Nobody has answered yet. */
  public static Feedback none(ActivityId activity) {
    return new Feedback(activity, List.of(), List.of());
  }

  /** Somebody who was there answers, once. */
  public Decision<Feedback, FeedbackEvent> answer(
      Activity about, TeacherId who, Answer said, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(AnsweringRule.against(about, this, who, today));
    if (reasons.isEmpty() && (said.score() == null || said.score() < 1 || said.score() > BEST)) {
      reasons.add(Reason.at("score", "feedback.score", "Поставьте оценку от 1 до 5."));
    }
    if (said.text().length() > LONGEST) {
      reasons.add(Reason.at("text", "feedback.text", "Не длиннее 1000 знаков."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Feedback more =
        new Feedback(
            activity,
            Stream.concat(answered.stream(), Stream.of(who))
                .sorted(Comparator.comparing(TeacherId::value))
                .toList(),
            Stream.concat(answers.stream(), Stream.of(said)).sorted(Answer.ORDER).toList());
    return Decision.accept(more, more.given(about));
  }

  private FeedbackEvent given(Activity about) {
    return new FeedbackGiven(
        activity,
        about.place().municipality(),
        about.place().organisation(),
        about.description().kind(),
        about.heldOn(),
        answers.size());
  }
}

package ru.traektoria.events.feedback.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.feedback.application.GivingFeedback;
import ru.traektoria.events.feedback.model.Answer;
import ru.traektoria.events.feedback.model.Answer.Useful;
import ru.traektoria.events.feedback.model.FeedbackSummary;
import ru.traektoria.platform.web.access.Scope;

/** Отзывы over REST. */
@RestController
@RequestMapping("/api/v1/activities/{id}/feedback")
class FeedbackController {

  private final GivingFeedback giving;

  FeedbackController(GivingFeedback giving) {
    this.giving = giving;
  }

  /** An answer as a form or a machine sends it. */
  record AnswerRequest(Integer score, List<Useful> useful, String text) {
    Answer answer() {
      return new Answer(score, useful, text);
    }
  }

  @GetMapping
  FeedbackSummary summary(@PathVariable String id, Scope scope) {
    return giving.summary(new ActivityId(id), scope);
  }

  @PostMapping
  ResponseEntity<Void> answer(
      @PathVariable String id, @RequestBody AnswerRequest request, Scope scope) {
    giving.answer(new ActivityId(id), request.answer(), scope);
    return ResponseEntity.noContent().build();
  }
}

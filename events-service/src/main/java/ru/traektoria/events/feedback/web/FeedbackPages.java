package ru.traektoria.events.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.feedback.application.GivingFeedback;
import ru.traektoria.events.feedback.model.Answer.Useful;
import ru.traektoria.events.feedback.model.FeedbackSummary;
import ru.traektoria.events.feedback.web.FeedbackController.AnswerRequest;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Отзыв: one short form on a phone; what the organiser reads; what still waits for an answer. */
@Controller
class FeedbackPages {

  private static final String OF_ACTIVITY = "/activities/{id}/feedback";
  private static final List<Option> SCORES =
      List.of(
          Option.of("5", "5: очень полезно"),
          Option.of("4", "4: полезно"),
          Option.of("3", "3: отчасти"),
          Option.of("2", "2: мало пользы"),
          Option.of("1", "1: бесполезно"));

  private final GivingFeedback giving;
  private final FindingActivities activities;
  private final Clock clock;

  FeedbackPages(GivingFeedback giving, FindingActivities activities, Clock clock) {
    this.giving = giving;
    this.activities = activities;
    this.clock = clock;
  }

  @GetMapping(OF_ACTIVITY)
  String form(@PathVariable String id, Scope scope, Model model) {
    Activity about = activities.one(new ActivityId(id), scope).state();
    List<Reason> against = giving.against(new ActivityId(id), scope);
    model.addAttribute(
        Heading.of("Как прошло?")
            .under("Мероприятия и запись", "/activities/mine")
            .lead(
                Words.kind(about.description().kind()) + " «" + about.description().title() + "»"));
    model.addAttribute("activity", id);
    model.addAttribute("closed", against.stream().map(Reason::message).findFirst().orElse(null));
    model.addAttribute("scores", SCORES);
    model.addAttribute("useful", Words.options(Useful.values(), FeedbackWords::useful));
    return "feedback/form";
  }

  @PostMapping(OF_ACTIVITY)
  ResponseEntity<Void> answer(@PathVariable String id, AnswerRequest form, Scope scope) {
    giving.answer(new ActivityId(id), form.answer(), scope);
    return Done.at("/activities/mine", "Спасибо! Отзыв записан без вашего имени");
  }

  /** Part of the card of an activity, for who holds it. */
  @GetMapping(OF_ACTIVITY + "/panel")
  String panel(@PathVariable String id, Scope scope, Model model) {
    FeedbackSummary summary = giving.summary(new ActivityId(id), scope);
    model.addAttribute("summary", summary);
    model.addAttribute("bars", FeedbackWords.scores(summary));
    model.addAttribute("useful", FeedbackWords.useful(summary));
    return "feedback/panel";
  }

  /** Part of a teacher's page: what still waits for an answer; empty where nothing does. */
  @GetMapping("/activities/fragments/feedback")
  String waiting(Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Activity> waiting =
        scope
            .viewer()
            .teacherId()
            .map(me -> giving.waiting(new TeacherId(me), today))
            .orElse(List.of());
    model.addAttribute("waiting", waiting.stream().map(FeedbackPages::asked).toList());
    return "feedback/waiting";
  }

  /** One activity that asks. */
  record Asked(String href, String title, String when) {}

  private static Asked asked(Activity activity) {
    return new Asked(
        "/activities/" + activity.id().value() + "/feedback",
        activity.description().title(),
        Russian.dayMonth(activity.heldOn()));
  }
}

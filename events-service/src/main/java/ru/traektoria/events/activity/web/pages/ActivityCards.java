package ru.traektoria.events.activity.web.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Activities as small cards, for a phone and for panels of other pages. */
@Component
class ActivityCards {

  /**
   * One card.
   *
   * @param soon «через 3 дня»
   * @param join what the button to join says; {@code null} if there is none
   */
  record Card(
      String href,
      String title,
      String when,
      String soon,
      String place,
      String seats,
      Badge mine,
      String join) {}

  private final Views views;

  ActivityCards(Views views) {
    this.views = views;
  }

  List<Card> of(List<ActivityView> activities) {
    return activities.stream().map(this::card).toList();
  }

  private Card card(ActivityView activity) {
    Long free = activity.counts().free();
    boolean full = free != null && free == 0;
    String join = full ? "Встать в лист ожидания" : "Записаться";
    return new Card(
        "/activities/" + activity.id(),
        activity.description().title(),
        Words.when(activity),
        Russian.relative(activity.day(), views.today()),
        place(activity),
        Words.seats(activity),
        Words.mine(activity),
        ActivityCard.maySignUp(activity, views.today()) ? join : null);
  }

  private static String place(ActivityView activity) {
    String place = activity.description().room().place();
    String kind = Words.kind(activity.description().kind());
    return place.isBlank()
        ? kind
            + ", "
            + Words.format(activity.description().format()).toLowerCase(java.util.Locale.ROOT)
        : kind + ", " + place;
  }
}

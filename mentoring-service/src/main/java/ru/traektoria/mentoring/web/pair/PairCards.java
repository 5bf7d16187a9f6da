package ru.traektoria.mentoring.web.pair;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Pairs as small cards, for a phone and for panels of other pages. */
@Component
public class PairCards {

  /** One card. */
  public record Card(
      String href, String mentors, String mentees, String term, String last, List<Badge> badges) {}

  private final Views views;

  PairCards(Views views) {
    this.views = views;
  }

  /** The cards in the order of the pairs. */
  public List<Card> of(List<PairView> pairs) {
    return pairs.stream().map(this::card).toList();
  }

  private Card card(PairView pair) {
    String last =
        pair.lastHeldOn() == null
            ? "встреч ещё не было"
            : "последняя встреча "
                + Russian.relative(pair.lastHeldOn(), views.today())
                + ", всего "
                + Russian.count(pair.sessions().size(), "запись", "записи", "записей");
    return new Card(
        "/mentoring/pairs/" + pair.id(),
        pair.mentorNames(),
        pair.menteeNames(),
        Russian.range(pair.from(), pair.plannedTo()),
        last,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Words.status(pair.status())),
                Words.attention(pair, views.today()).stream())
            .toList());
  }
}

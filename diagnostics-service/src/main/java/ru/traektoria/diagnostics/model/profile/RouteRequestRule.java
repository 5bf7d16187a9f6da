package ru.traektoria.diagnostics.model.profile;

import java.util.Set;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * Можно ли создать ИОМ по дефициту: it is open, in no route, and the consent lets both readers of a
 * route know of it, the school and the methodist.
 */
public enum RouteRequestRule {
  REQUESTED("маршрут создаётся"),
  IN_ROUTE("уже в маршруте"),
  RESOLVED("уже устранены"),
  CLOSED("согласие педагога не открывает дефицит и школе, и методисту, а маршрут видят оба");

  private static final Set<Recipient> READERS = Set.of(Recipient.SCHOOL, Recipient.METHODIST);

  private final String words;

  RouteRequestRule(String words) {
    this.words = words;
  }

  /** What is said about deficits of which this holds. */
  public String words() {
    return words;
  }

  /** What holds for a deficit. */
  public static RouteRequestRule of(DeficitState state, Set<Recipient> recipients) {
    return switch (state) {
      case RESOLVED -> RESOLVED;
      case IN_ROUTE -> IN_ROUTE;
      case OPEN -> recipients.containsAll(READERS) ? REQUESTED : CLOSED;
    };
  }
}

package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * Можно ли создать ИОМ по дефициту: it is open, in no route, was not asked for today, and the
 * consent lets both readers of a route know of it, the school and the methodist.
 */
public enum RouteRequestRule {
  REQUESTED("маршрут создаётся"),
  REPEATED("маршрут уже запрошен сегодня, второго не будет"),
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

  /** What holds for a deficit on a day. */
  public static RouteRequestRule of(Deficit deficit, LocalDate on) {
    return of(deficit.state(), deficit.recipients(), on.equals(deficit.requestedOn()));
  }

  /**
   * What holds.
   *
   * @param today whether a route was requested today already: a second press asks for nothing, and
   *     on another day one may ask again, should the draft have been lost
   */
  static RouteRequestRule of(DeficitState state, Set<Recipient> recipients, boolean today) {
    return switch (state) {
      case RESOLVED -> RESOLVED;
      case IN_ROUTE -> IN_ROUTE;
      case OPEN -> !recipients.containsAll(READERS) ? CLOSED : today ? REPEATED : REQUESTED;
    };
  }
}

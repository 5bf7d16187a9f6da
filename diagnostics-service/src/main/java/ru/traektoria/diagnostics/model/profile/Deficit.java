package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.platform.kernel.Ids;

/**
 * Профессиональный дефицит. While it is not resolved, a further weak result confirms it instead of
 * making another.
 *
 * @param id UUIDv5 of the assessment that found it and the competence
 * @param signs never empty; the first found the deficit, the last says how severe it is now
 * @param route the route in which it is worked on, while IN_ROUTE
 * @param resolvedBy the assessment that showed it overcome
 * @param moves into routes and out of those that came to nothing, as they happened
 * @param requestedOn when somebody last asked for a route while it was open, or {@code null}
 */
public record Deficit(
    String id,
    CompetenceCode competence,
    DeficitState state,
    List<Sign> signs,
    String route,
    LocalDate resolvedOn,
    AssessmentId resolvedBy,
    List<RouteMove> moves,
    LocalDate requestedOn) {

  public Deficit {
    signs = List.copyOf(signs);
    moves = moves == null ? List.of() : List.copyOf(moves);
  }

  /** A deficit as an assessment finds it. */
  static Deficit found(CompetenceCode competence, List<Sign> signs) {
    String id =
        Ids.derived("deficit", signs.get(0).source().assessment().value(), competence.value());
    return new Deficit(id, competence, DeficitState.OPEN, signs, null, null, null, List.of(), null);
  }

  /** Answers whether it still is one, OPEN or IN_ROUTE. */
  public boolean unresolved() {
    return state != DeficitState.RESOLVED;
  }

  /** The severity that the latest sign gave. */
  public Severity severity() {
    return signs.get(signs.size() - 1).severity();
  }

  /** Where it was found first. */
  public Source source() {
    return signs.get(0).source();
  }

  /** When it was seen, and how severe it was each time. */
  public List<Snapshot.Seen> seen() {
    return signs.stream()
        .map(sign -> new Snapshot.Seen(sign.source().on(), sign.severity()))
        .toList();
  }

  /** Who beside the teacher may see it with a name: whoever a sign in force was shared with. */
  public Set<Recipient> recipients() {
    Set<Recipient> all = EnumSet.noneOf(Recipient.class);
    signs.forEach(sign -> all.addAll(sign.source().recipients()));
    return all;
  }

  /** The sign with which the deficit was published; empty while it is for the teacher alone. */
  Optional<Sign> announcement() {
    return signs.stream().filter(sign -> sign.source().shared()).findFirst();
  }

  boolean newestBefore(LocalDate on) {
    return !signs.get(signs.size() - 1).source().on().isAfter(on);
  }

  boolean knows(AssessmentId assessment) {
    return signs.stream().anyMatch(sign -> sign.source().assessment().equals(assessment));
  }

  Deficit confirmed(Sign sign) {
    List<Sign> more = new ArrayList<>(signs);
    more.add(sign);
    return new Deficit(
        id, competence, state, more, route, resolvedOn, resolvedBy, moves, requestedOn);
  }

  Deficit without(AssessmentId assessment) {
    List<Sign> rest =
        signs.stream().filter(sign -> !sign.source().assessment().equals(assessment)).toList();
    return new Deficit(
        id, competence, state, rest, route, resolvedOn, resolvedBy, moves, requestedOn);
  }

  Deficit inRoute(String newRoute, LocalDate on) {
    List<RouteMove> more = new ArrayList<>(moves);
    more.add(new RouteMove(on, newRoute, true));
    return new Deficit(
        id, competence, DeficitState.IN_ROUTE, signs, newRoute, null, null, more, null);
  }

  Deficit open(LocalDate on) {
    List<RouteMove> more = new ArrayList<>(moves);
    more.add(new RouteMove(on, route, false));
    return new Deficit(id, competence, DeficitState.OPEN, signs, null, null, null, more, null);
  }

  /** Somebody asked for a route against it. */
  Deficit requested(LocalDate on) {
    return new Deficit(id, competence, state, signs, route, resolvedOn, resolvedBy, moves, on);
  }

  Deficit resolved(AssessmentId by, LocalDate on) {
    return new Deficit(id, competence, DeficitState.RESOLVED, signs, route, on, by, moves, null);
  }
}

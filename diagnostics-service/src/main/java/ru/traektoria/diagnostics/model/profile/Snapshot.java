package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.traektoria.diagnostics.model.Severity;

/**
 * Дефицит на дату (S0-61: снимок реестра на 31 октября): what the register said at the end of a
 * day, rebuilt from the dates of its signs, its moves and its end. A result that was taken back or
 * came later leaves no trace in it, and one that was brought along later is there.
 */
public record Snapshot(Severity severity, DeficitState state, String route, LocalDate resolvedOn) {

  /** A sign of a deficit without its assessment. */
  public record Seen(LocalDate on, Severity severity) {}

  /**
   * A deficit at the end of a day; empty before its first sign.
   *
   * @param signs in the order in which they came
   * @param moves in the order in which they happened
   * @param resolvedOn {@code null} while it is not overcome
   */
  public static Optional<Snapshot> at(
      LocalDate day, List<Seen> signs, List<RouteMove> moves, LocalDate resolvedOn) {
    return signs.stream()
        .filter(sign -> !sign.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(sign -> at(day, sign.severity(), moves, resolvedOn));
  }

  private static Snapshot at(
      LocalDate day, Severity severity, List<RouteMove> moves, LocalDate resolvedOn) {
    Optional<RouteMove> last =
        moves.stream()
            .filter(move -> !move.on().isAfter(day))
            .reduce((earlier, later) -> later)
            .filter(RouteMove::into);
    String route = last.map(RouteMove::route).orElse(null);
    if (resolvedOn != null && !resolvedOn.isAfter(day)) {
      return new Snapshot(severity, DeficitState.RESOLVED, route, resolvedOn);
    }
    DeficitState state = last.isPresent() ? DeficitState.IN_ROUTE : DeficitState.OPEN;
    return new Snapshot(severity, state, route, null);
  }
}

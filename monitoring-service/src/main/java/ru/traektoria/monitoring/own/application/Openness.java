package ru.traektoria.monitoring.own.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.NamedFacts;

/**
 * Кому открыт список of an indicator that a municipality made up: as strict as the strictest of the
 * facts that it asks (domain.md §3). Rows that ship with the service say so themselves.
 */
public final class Openness {

  /** Survey, burnout and pupils' results stay aggregates (domain.md §2.6). */
  private static final List<String> AGGREGATES =
      List.of(
          "answered",
          "satisfied",
          "screenedThisYear",
          "highRisk",
          "resultsCompared",
          "resultsImproved",
          "pupils",
          "passedPupils",
          "goodPupils",
          "scorePoints",
          "comparablePupils",
          "comparableGoodPupils",
          "comparablePupilsBefore",
          "comparableGoodPupilsBefore");

  /** Who has a deficit, and what is known of it. */
  private static final List<String> DEFICITS =
      List.of(
          "openDeficit",
          "deficitFoundBy",
          "needsRoute",
          "deficitInWork",
          "deficitResolved",
          "deficitArea",
          "deficitSeverity",
          "assessedAgain",
          "improved",
          "area",
          "levelBefore",
          "levelAfter",
          "levelGain");

  /** A person's result, or a step that only one with a result takes. */
  private static final List<String> RESULTS =
      List.of(
          "diagnosed",
          "diagnosedArea",
          "campaign",
          "refused",
          "unanswered",
          "routeCompleted",
          "routeInForce",
          "routeUnderway",
          "routeDue",
          "dueRouteCompleted",
          "competenceAssessed",
          "lessonShows",
          "attestationPending",
          "diagnosisDone",
          "initiator",
          "site",
          "campaignKind",
          "pairOutcome");

  private static final Map<Lists, Set<String>> FACTS =
      Map.of(
          Lists.NONE, Set.copyOf(AGGREGATES),
          Lists.METHODIST, Set.copyOf(DEFICITS),
          Lists.LOGGED, Set.copyOf(RESULTS));

  private Openness() {}

  /**
   * How open the list may be.
   *
   * @param denominator {@code null} of a count; one that asks for a result makes all its lists the
   *     methodist's, because a list of the denominator is not written down otherwise
   */
  public static Lists of(Condition denominator, Condition numerator) {
    Lists within = denominator == null ? Lists.OPEN : of(denominator);
    Lists whole = within == Lists.LOGGED ? Lists.METHODIST : within;
    return Stream.of(whole, of(numerator)).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Lists of(Condition condition) {
    return NamedFacts.in(condition).stream()
        .map(Openness::of)
        .max(Comparator.naturalOrder())
        .orElse(Lists.OPEN);
  }

  private static Lists of(String fact) {
    return FACTS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(fact))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Lists.OPEN);
  }
}

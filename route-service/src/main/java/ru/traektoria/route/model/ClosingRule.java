package ru.traektoria.route.model;

import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Plural;

/**
 * May this route be closed with this outcome? The only place that answers (domain.md §2.3, S0 §4
 * «до ликвидации дефицита»). Each condition says in words what is missing.
 */
public enum ClosingRule {
  /** A closed route is not closed again. */
  NOT_CLOSED("Маршрут ещё не закрыт") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      return when(route.state() == RouteState.CLOSED, "Маршрут уже закрыт");
    }
  },

  /** What was never approved can only be cancelled. */
  APPROVED("Маршрут утверждён") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      return when(route.state().forming(), "Маршрут ещё не утверждён: его можно только отменить");
    }
  },

  /** «Выполнен» means that somebody learned something by the route (T1.9). */
  A_STEP_DONE("Выполнен хотя бы один шаг") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      Plan plan = route.plan();
      return when(
          plan.openSteps().size() == plan.steps().size(),
          "По маршруту не выполнено ни одного шага");
    }
  },

  ALL_STEPS_DONE("Все шаги выполнены") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      int open = route.plan().openSteps().size();
      return when(
          open > 0,
          "Ещё " + Plural.of(open, "шаг не выполнен", "шага не выполнены", "шагов не выполнено"));
    }
  },

  /** Only diagnostics resolves a deficit. */
  ALL_DEFICITS_RESOLVED("Диагностика подтвердила устранение всех дефицитов") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      if (route.plan().deficits().isEmpty()) {
        return Optional.of("В маршруте нет целей по дефицитам: закройте его как «выполнен»");
      }
      int open = route.plan().openDeficits().size();
      return when(
          open > 0,
          "Диагностика ещё не подтвердила устранение: "
              + Plural.of(open, "дефицит", "дефицита", "дефицитов"));
    }
  },

  /** Completed with open deficits is the methodist's reasoned decision, and it is logged. */
  RESOLVED_OR_OVERRIDDEN("Дефициты устранены, или методист обосновал решение") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      int open = route.plan().openDeficits().size();
      if (open == 0) {
        return Optional.empty();
      }
      String still = "Не устранено: " + Plural.of(open, "дефицит", "дефицита", "дефицитов") + ". ";
      if (!closing.actor().is(Capacity.METHODIST)) {
        return Optional.of(still + "Закрыть как «выполнен» может только методист с обоснованием");
      }
      return when(!closing.hasReason(), still + "Напишите обоснование решения");
    }
  },

  REASON_GIVEN("Указана причина") {
    @Override
    Optional<String> missing(Route route, Closing closing) {
      return when(!closing.hasReason(), "Напишите причину");
    }
  };

  private final String condition;

  ClosingRule(String condition) {
    this.condition = condition;
  }

  /** The condition as a sentence that is true when it is met. */
  public String condition() {
    return condition;
  }

  /** What is missing, in words; empty when the condition is met. */
  abstract Optional<String> missing(Route route, Closing closing);

  /** The conditions of an outcome, in the order in which people check them. */
  public static List<ClosingRule> of(Outcome outcome) {
    return switch (outcome) {
      case DEFICIT_ELIMINATED -> List.of(NOT_CLOSED, APPROVED, A_STEP_DONE, ALL_DEFICITS_RESOLVED);
      case COMPLETED ->
          List.of(NOT_CLOSED, APPROVED, ALL_STEPS_DONE, A_STEP_DONE, RESOLVED_OR_OVERRIDDEN);
      case NOT_COMPLETED -> List.of(NOT_CLOSED, APPROVED, REASON_GIVEN);
      case CANCELLED -> List.of(NOT_CLOSED, REASON_GIVEN);
    };
  }

  /** Everything that speaks against closing; empty when the route may be closed so. */
  public static List<Reason> objections(Route route, Closing closing) {
    return verdicts(route, closing).stream()
        .filter(verdict -> !verdict.met())
        .map(verdict -> verdict.rule().reason(verdict.missing()))
        .toList();
  }

  /** How each condition of the wished outcome stands, for the dialog that closes a route. */
  public static List<Verdict> verdicts(Route route, Closing closing) {
    return of(closing.outcome()).stream()
        .map(rule -> new Verdict(rule, rule.missing(route, closing).orElse(null)))
        .toList();
  }

  /** Completed although deficits are open. */
  public static boolean overridden(Route route, Outcome outcome) {
    return outcome == Outcome.COMPLETED && !route.plan().openDeficits().isEmpty();
  }

  /**
   * One condition and how it stands.
   *
   * @param missing what is missing, {@code null} when it is met
   */
  public record Verdict(ClosingRule rule, String missing) {

    public boolean met() {
      return missing == null;
    }

    public String sentence() {
      return met() ? rule.condition() : missing;
    }
  }

  private Reason reason(String missing) {
    boolean words = this == REASON_GIVEN || this == RESOLVED_OR_OVERRIDDEN;
    String code = "route.closing." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Reason(code, missing, words ? "reason" : null);
  }

  private static Optional<String> when(boolean missing, String words) {
    return missing ? Optional.of(words) : Optional.empty();
  }
}

package ru.traektoria.route.model.rollover;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Step;

/**
 * Какой маршрут переносят на следующий учебный год (S0 §5, stage 3, June–July): approved, not
 * closed, with steps nobody has done whose term ends before that year begins. What waits for
 * confirmation does not move.
 */
public final class RollOverRule {

  private RollOverRule() {}

  /** The year into which routes are taken over: from June on the next one, else the current. */
  public static AcademicYear target(LocalDate today) {
    return AcademicYear.of(today.plusMonths(3));
  }

  /** The steps that move: neither done nor shown, ending before the year begins. */
  public static List<Step> moving(Route route, AcademicYear year) {
    return route.plan().openSteps().stream()
        .filter(step -> !step.reported())
        .filter(step -> step.plan().to().isBefore(year.first()))
        .toList();
  }

  /** What speaks against taking the route over; empty when it may be. */
  public static List<Reason> objections(Route route, AcademicYear year) {
    if (route.state().forming()) {
      return List.of(
          Reason.of(
              "route.rollover.draft",
              "Маршрут ещё не утверждён: сроки меняют прямо в плане черновика"));
    }
    if (!route.state().running()) {
      return List.of(Reason.of("route.rollover.closed", "Маршрут закрыт"));
    }
    if (route.plan().openSteps().isEmpty()) {
      return List.of(Reason.of("route.rollover.done", "Все шаги выполнены: маршрут можно закрыть"));
    }
    return moving(route, year).isEmpty() ? List.of(nothingMoves(route, year)) : List.of();
  }

  private static Reason nothingMoves(Route route, AcademicYear year) {
    boolean allShown = route.plan().openSteps().stream().allMatch(Step::reported);
    return allShown
        ? Reason.of(
            "route.rollover.reported",
            "Невыполненные шаги ждут подтверждения: подтвердите или верните их")
        : Reason.of(
            "route.rollover.planned",
            "Невыполненные шаги уже стоят на " + year.label() + " учебный год или ждут проверки");
  }
}

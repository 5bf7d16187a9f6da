package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * All that can happen to a route. The components are the fields on the wire (contracts/); {@code
 * null} fields are left out, {@code imported} is true or absent.
 */
public sealed interface RouteEvent {

  /** Черновик составлен: counts nowhere yet. */
  record RouteDrafted(
      RouteId route,
      TeacherId teacher,
      String municipality,
      String organisation,
      AssessmentId assessment,
      Author author,
      LocalDate draftedOn)
      implements RouteEvent {}

  /** Маршрут утверждён: the teacher «has an ИОМ» (P2.2, T1.9b). */
  record RouteApproved(
      RouteId route,
      TeacherId teacher,
      String municipality,
      String organisation,
      Author author,
      List<DeficitId> deficits,
      LocalDate approvedOn,
      LocalDate plannedEnd,
      Boolean imported)
      implements RouteEvent {}

  /** Корректировка after approval (S0 §3). */
  record RouteCorrected(
      RouteId route,
      TeacherId teacher,
      String municipality,
      String organisation,
      int version,
      LocalDate correctedOn,
      LocalDate plannedEnd)
      implements RouteEvent {}

  /** Шаг выполнен (P7.3). */
  record RouteStepCompleted(
      RouteId route,
      StepId step,
      TeacherId teacher,
      String municipality,
      StepKind kind,
      LocalDate completedOn,
      Integer hours,
      Boolean imported)
      implements RouteEvent {}

  /** Маршрут закрыт с итогом (T1.9, P6.2). */
  record RouteClosed(
      RouteId route,
      TeacherId teacher,
      String municipality,
      String organisation,
      Author author,
      Outcome outcome,
      List<DeficitId> deficits,
      LocalDate closedOn,
      Boolean imported)
      implements RouteEvent {}

  /** Закрытый маршрут открыт снова: its outcome no longer counts, its deficits are worked on. */
  record RouteReopened(
      RouteId route,
      TeacherId teacher,
      String municipality,
      String organisation,
      Author author,
      List<DeficitId> deficits,
      LocalDate reopenedOn)
      implements RouteEvent {}
}

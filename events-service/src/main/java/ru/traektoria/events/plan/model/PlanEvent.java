package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.plan.model.period.PlanYears;

/** What happens to a plan and concerns others (topic {@code activities.events}). */
public sealed interface PlanEvent {

  /**
   * План утверждён.
   *
   * @param organisation whose it is; {@code null} for the municipality's
   * @param association whose it is; {@code null} if none's
   * @param first the year in which the first year of the plan begins
   * @param items how many items were approved
   */
  record PlanApproved(
      PlanId plan,
      MunicipalityId municipality,
      OrganisationId organisation,
      String association,
      Owner.Kind owner,
      PlanYears.Kind yearKind,
      int first,
      int last,
      String number,
      LocalDate approvedOn,
      int items)
      implements PlanEvent {}

  /**
   * Пункт утверждённого плана: the whole truth about where it stands. SC.9 counts what is done not
   * later than {@code dueOn} of what is due.
   *
   * @param sectionTitle заголовок раздела: SC.9 is divided by it
   * @param dueOn the last day of its period; {@code null} where no day can be derived
   * @param doneOn {@code null} unless it is done
   * @param cancelledOn the day from which it is taken off; {@code null} while it stands
   * @param responsible ids of those of the directory who answer for it; words do not travel
   *     (S1-124)
   * @param kind форма работы: the items of one kind are the denominators of SC.4–SC.7 and SC.10
   * @param times how many results are expected in all: four of «не реже 1 раза в четверть»
   * @param indicator the code it serves, where it is a code (E.10, E.20); {@code null} for words
   * @param activities what fulfils it: these belong to the plan's year (domain.md §3.4)
   */
  record PlanItemChanged(
      PlanId plan,
      ItemId item,
      MunicipalityId municipality,
      OrganisationId organisation,
      String association,
      Owner.Kind owner,
      PlanYears.Kind yearKind,
      int first,
      int last,
      String section,
      String sectionTitle,
      Progress.State state,
      LocalDate dueOn,
      LocalDate doneOn,
      LocalDate cancelledOn,
      List<TeacherId> responsible,
      ItemKind kind,
      Integer times,
      String indicator,
      List<String> activities)
      implements PlanEvent {}
}

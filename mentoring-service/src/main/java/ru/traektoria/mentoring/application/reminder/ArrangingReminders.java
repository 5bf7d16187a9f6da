package ru.traektoria.mentoring.application.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.attention.Concern;
import ru.traektoria.mentoring.application.attention.FindingConcerns;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.plan.SupportPlanRule;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;

/** Напоминания школе и методисту: what waits for an order, a decision or a plan. No names. */
@Component
class ArrangingReminders {

  private final FindingConcerns concerns;
  private final SupportPlans plans;

  ArrangingReminders(FindingConcerns concerns, SupportPlans plans) {
    this.concerns = concerns;
    this.plans = plans;
  }

  List<Reminder> of(Scope scope, LocalDate today) {
    Map<Concern, Integer> counts = new EnumMap<>(Concern.class);
    concerns.all(scope).forEach(line -> counts.merge(line.concern(), 1, Integer::sum));
    List<Reminder> reminders = new ArrayList<>();
    add(reminders, counts, Concern.WITHOUT_MENTOR, "Молодые специалисты без наставника: ");
    add(reminders, counts, Concern.OVERDUE, "Пары с истёкшим сроком: ");
    add(reminders, counts, Concern.EXPIRING, "Пары, срок которых кончается: ");
    add(reminders, counts, Concern.PAPERS_MISSING, "Пары ждут приказа: ");
    missingPlan(scope.viewer(), today).ifPresent(reminders::add);
    return reminders;
  }

  private static void add(
      List<Reminder> reminders, Map<Concern, Integer> counts, Concern concern, String text) {
    if (counts.containsKey(concern)) {
      String href =
          concern == Concern.PAPERS_MISSING
              ? "/mentoring/orders/new"
              : "/mentoring/attention?concern=" + concern;
      String said = text + counts.get(concern);
      reminders.add(
          concern == Concern.OVERDUE
              ? Reminder.late(said, href, null)
              : Reminder.unanswered(said, href));
    }
  }

  /** План поддержки не утверждён: near from September on, late after 1 October (S2, задача 1). */
  private Optional<Reminder> missingPlan(Viewer viewer, LocalDate today) {
    AcademicYear year = AcademicYear.of(today);
    LocalDate due = SupportPlanRule.dueOn(year);
    Optional<Place> owner =
        viewer
            .municipality()
            .map(
                id ->
                    new Place(
                        new MunicipalityId(id),
                        viewer.has(Role.METHODIST)
                            ? null
                            : viewer.organisation().map(OrganisationId::new).orElse(null)));
    return owner
        .filter(
            place ->
                plans
                    .find(place, year.toString())
                    .map(Stored::state)
                    .filter(SupportPlan::approved)
                    .isEmpty())
        .map(
            place -> {
              String text = "План поддержки молодых педагогов не утверждён";
              return today.isBefore(due)
                  ? Reminder.near(text, "/mentoring/plans", due)
                  : Reminder.late(text, "/mentoring/plans", due);
            });
  }
}

package ru.traektoria.events.plan.application;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/**
 * Reminds of items that are late or near: who answers for one of each, who holds a plan of how many
 * there are (S1-87: two weeks are left to prepare a seminar).
 */
@Component
class RemindingOfPlans implements Reminding {

  private static final int LONGEST = 90;

  private final Plans plans;
  private final Associations associations;

  RemindingOfPlans(Plans plans, Associations associations) {
    this.plans = plans;
    this.associations = associations;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    viewer
        .teacherId()
        .ifPresent(
            teacher ->
                running(plans.answeredBy(teacher))
                    .forEach(plan -> own(plan, teacher, today, reminders)));
    running(held(viewer)).forEach(plan -> whole(plan, today, reminders));
    missing(viewer, today).ifPresent(reminders::add);
    return reminders;
  }

  /** Плана нет на 1 октября: the municipality works without an approved plan of the year. */
  private Optional<Reminder> missing(Viewer viewer, LocalDate today) {
    AcademicYear year = AcademicYear.of(today);
    LocalDate due = LocalDate.of(year.startYear(), Month.OCTOBER, 1);
    return viewer
        .municipality()
        .filter(town -> viewer.has(Role.METHODIST) && !today.isBefore(due))
        .filter(town -> running(plans.heldBy(holder(town))).noneMatch(plan -> runs(plan, today)))
        .map(
            town ->
                Reminder.late(
                    "Плана муниципалитета на " + year.label() + " учебный год нет: утвердите",
                    "/activities/plans",
                    due));
  }

  private static String holder(String town) {
    return Owner.holder(Owner.Kind.MUNICIPALITY, town);
  }

  private static boolean runs(Plan plan, LocalDate today) {
    return plan.passport().years().span().contains(today);
  }

  private List<Stored<Plan>> held(Viewer viewer) {
    List<Stored<Plan>> held = new ArrayList<>();
    if (viewer.has(Role.METHODIST)) {
      viewer.municipality().ifPresent(town -> held.addAll(plans.heldBy(holder(town))));
    }
    if (viewer.has(Role.SCHOOL_LEAD)) {
      viewer
          .organisation()
          .ifPresent(
              school -> held.addAll(plans.heldBy(Owner.holder(Owner.Kind.ORGANISATION, school))));
    }
    if (viewer.has(Role.GMO_HEAD)) {
      viewer.teacherId().ifPresent(who -> led(who).forEach(id -> held.addAll(plans.heldBy(id))));
    }
    return held;
  }

  private Stream<String> led(String teacher) {
    return associations.of(new TeacherId(teacher)).stream()
        .filter(
            stored ->
                stored
                    .state()
                    .head()
                    .filter(head -> head.teacher().value().equals(teacher))
                    .isPresent())
        .map(stored -> Owner.holder(Owner.Kind.ASSOCIATION, stored.id()));
  }

  private static Stream<Plan> running(List<Stored<Plan>> all) {
    return all.stream().map(Stored::state).filter(plan -> plan.state() == PlanState.APPROVED);
  }

  private static void own(Plan plan, String teacher, LocalDate today, List<Reminder> reminders) {
    for (PlanItem item : plan.items()) {
      Standing standing = item.standing(today);
      if (item.answeredBy(teacher) && standing.urgent()) {
        String href = "/activities/plans/" + plan.id().value() + "/items/" + item.id().value();
        LocalDate due = item.period().nextEnd(today).or(() -> item.period().to()).orElse(null);
        String text = "Пункт плана: " + brief(item.content().title());
        reminders.add(
            standing == Standing.LATE
                ? Reminder.late(text, href, item.period().missedOn(today).orElse(due))
                : Reminder.near(text, href, due));
      }
    }
  }

  private static void whole(Plan plan, LocalDate today, List<Reminder> reminders) {
    String href = "/activities/plans/" + plan.id().value() + "/items?standing=";
    String title = brief(plan.passport().title());
    long late = count(plan, Standing.LATE, today);
    long near = count(plan, Standing.NEAR, today);
    if (late > 0) {
      reminders.add(
          Reminder.late("Просрочено пунктов: " + late + ", «" + title + "»", href + "LATE", null));
    }
    if (near > 0) {
      reminders.add(
          Reminder.near("Скоро срок пунктов: " + near + ", «" + title + "»", href + "NEAR", null));
    }
  }

  private static long count(Plan plan, Standing standing, LocalDate today) {
    return plan.items().stream().filter(item -> item.standing(today) == standing).count();
  }

  private static String brief(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }
}

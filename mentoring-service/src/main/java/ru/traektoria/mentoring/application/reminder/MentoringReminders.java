package ru.traektoria.mentoring.application.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.application.attention.Concern;
import ru.traektoria.mentoring.application.attention.FindingConcerns;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.plan.ReadingSupportPlan;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.plan.SupportPlanRule;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/**
 * Напоминания наставничества: a mentor of meetings and assessments, a mentee of answers and the
 * next meeting, a school and a methodist of what waits for an order or a decision. No names.
 */
@Component
class MentoringReminders implements Reminding {

  private static final int NEAR_DAYS = 3;
  private static final String MINE = "/mentoring/mine";

  private final Pairs pairs;
  private final FindingConcerns concerns;
  private final SupportPlans plans;
  private final ReadingSupportPlan reading;
  private final MentoringSettings settings;

  MentoringReminders(
      Pairs pairs,
      FindingConcerns concerns,
      SupportPlans plans,
      ReadingSupportPlan reading,
      MentoringSettings settings) {
    this.reading = reading;
    this.pairs = pairs;
    this.concerns = concerns;
    this.plans = plans;
    this.settings = settings;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    viewer.teacherId().map(TeacherId::new).ifPresent(me -> reminders.addAll(own(me, today)));
    reading
        .ofOwnSchool(viewer)
        .filter(plan -> !plan.read())
        .map(plan -> Reminder.unanswered("Ознакомьтесь с планом поддержки на год", plan.href()))
        .ifPresent(reminders::add);
    if (viewer.has(Role.METHODIST)) {
      reminders.addAll(arranged(new Scope(viewer, Set.of(Scope.Kind.MUNICIPALITY)), today));
    } else if (viewer.has(Role.SCHOOL_LEAD)) {
      reminders.addAll(arranged(new Scope(viewer, Set.of(Scope.Kind.ORGANISATION)), today));
    }
    return reminders;
  }

  private List<Reminder> own(TeacherId me, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    for (Stored<MentoringPair> stored : pairs.involving(me)) {
      MentoringPair pair = stored.state();
      if (pair.status() == Status.PROPOSED) {
        unanswered(pair, me).ifPresent(reminders::add);
      } else if (pair.status() == Status.ACTIVE) {
        reminders.addAll(running(pair, me, today));
      }
    }
    return reminders;
  }

  private static Optional<Reminder> unanswered(MentoringPair pair, TeacherId me) {
    boolean answered = pair.answers().stream().anyMatch(one -> one.who().equals(me));
    return answered
        ? Optional.empty()
        : Optional.of(Reminder.unanswered("Вам предлагают наставничество: ответьте", MINE));
  }

  private List<Reminder> running(MentoringPair pair, TeacherId me, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    String href = "/mentoring/pairs/" + pair.id().value();
    pair.programme()
        .next(today)
        .map(PlannedMeeting::on)
        .filter(on -> !on.isAfter(today.plusDays(NEAR_DAYS)))
        .ifPresent(on -> reminders.add(Reminder.near("Встреча по плану наставничества", href, on)));
    if (pair.terms().mentors().contains(me)) {
      reminders.addAll(mentors(pair, href, today));
    } else if (selfAssessmentDue(pair, me, today)) {
      reminders.add(
          Reminder.unanswered("Оцените свою адаптацию: четыре вопроса", href + "/assessment"));
    }
    return reminders;
  }

  private List<Reminder> mentors(MentoringPair pair, String href, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    List<PlannedMeeting> missed = pair.programme().missed(today);
    if (!missed.isEmpty()) {
      reminders.add(
          Reminder.late("Встреча по плану не записана в журнал", MINE, missed.get(0).on()));
    }
    Set<Attention> flags = Attention.of(pair, today, settings);
    if (flags.contains(Attention.STALLED)) {
      reminders.add(Reminder.late("Давно нет записей в журнале наставничества", MINE, null));
    }
    if (flags.contains(Attention.EXPIRING)) {
      LocalDate last = pair.terms().period().plannedTo();
      reminders.add(Reminder.near("Срок наставнической пары кончается", href + "/papers", last));
    }
    if (flags.contains(Attention.ASSESSMENT_DUE)) {
      LocalDate end = pair.terms().period().plannedTo();
      reminders.add(Reminder.near("Оцените адаптацию наставляемого", href + "/assessment", end));
    }
    return reminders;
  }

  private boolean selfAssessmentDue(MentoringPair pair, TeacherId me, LocalDate today) {
    boolean given =
        pair.assessments().stream()
            .anyMatch(one -> one.side() == Side.MENTEE && one.mentee().equals(me));
    return !given
        && Attention.assessmentDue(pair, today, settings).isPresent()
        && pair.terms().mentees().contains(me);
  }

  private List<Reminder> arranged(Scope scope, LocalDate today) {
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
      String href = "/mentoring/attention?concern=" + concern;
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

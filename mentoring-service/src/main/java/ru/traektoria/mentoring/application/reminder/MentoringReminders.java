package ru.traektoria.mentoring.application.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.plan.ReadingSupportPlan;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
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
  private final ArrangingReminders arranging;
  private final ReadingSupportPlan reading;
  private final MentoringSettings settings;

  MentoringReminders(
      Pairs pairs,
      ArrangingReminders arranging,
      ReadingSupportPlan reading,
      MentoringSettings settings) {
    this.reading = reading;
    this.pairs = pairs;
    this.arranging = arranging;
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
      reminders.addAll(arranging.of(new Scope(viewer, Set.of(Scope.Kind.MUNICIPALITY)), today));
    } else if (viewer.has(Role.SCHOOL_LEAD)) {
      reminders.addAll(arranging.of(new Scope(viewer, Set.of(Scope.Kind.ORGANISATION)), today));
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
}

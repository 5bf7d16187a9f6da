package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Отметка по коду: who is there scans what is on the screen and marks themselves, nobody else. */
@Service
public class CheckingIn {

  private final Turnstile turnstile;
  private final FindingActivities finding;
  private final CheckInCodes codes;
  private final Holding holding;
  private final Reach reach;
  private final Clock clock;

  CheckingIn(
      Turnstile turnstile,
      FindingActivities finding,
      CheckInCodes codes,
      Holding holding,
      Reach reach,
      Clock clock) {
    this.turnstile = turnstile;
    this.finding = finding;
    this.codes = codes;
    this.holding = holding;
    this.reach = reach;
    this.clock = clock;
  }

  /** The code to show now; for who holds the activity. */
  public String show(ActivityId id, Scope scope) {
    holding.require(scope, id);
    return codes.at(id, clock.instant());
  }

  /** Answers whether this code is on the screen now. */
  public boolean good(ActivityId id, String code) {
    return codes.good(id, code, clock.instant());
  }

  /** The teacher who is signed in is there. */
  public Stored<Activity> checkIn(ActivityId id, String code, Scope scope) {
    finding.one(id, scope);
    TeacherId me = SigningUp.self(scope);
    Place from = reach.placeOf(me, scope);
    if (!good(id, code)) {
      throw Problems.refused(
          Reason.at("code", "check-in.code", "Код уже сменился: отсканируйте экран ещё раз."));
    }
    LocalDate today = LocalDate.now(clock);
    return turnstile.pass(id, activity -> activity.participants().checkIn(me, from, today));
  }

  /** Answers whether the teacher is marked as present. */
  public boolean marked(ActivityId id, Scope scope) {
    return scope
        .viewer()
        .teacherId()
        .flatMap(me -> finding.one(id, scope).state().enrolments().of(new TeacherId(me)))
        .filter(one -> one.confirmed() && one.attendance() == Attendance.PRESENT)
        .isPresent();
  }
}

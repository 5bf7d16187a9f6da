package ru.traektoria.events.series.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.SigningUp;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Запись на всю серию: one press for every session ahead that has a seat. */
@Service
public class SigningUpForSeries {

  private final FindingSeries finding;
  private final SigningUp signingUp;
  private final Clock clock;

  SigningUpForSeries(FindingSeries finding, SigningUp signingUp, Clock clock) {
    this.finding = finding;
    this.signingUp = signingUp;
    this.clock = clock;
  }

  /**
   * What became of it.
   *
   * @param joined a seat was free
   * @param waiting somebody was quicker: on the waiting list
   * @param full no seat was free; nothing was done
   * @param sections of one day, of which a person chooses one
   */
  public record Outcome(
      List<Activity> joined,
      List<Activity> waiting,
      List<Activity> full,
      List<Activity> sections) {}

  /** Sessions ahead with an open registration on whose lists the viewer does not stand yet. */
  public List<Activity> open(SeriesId id, Scope scope) {
    Optional<TeacherId> me = scope.viewer().teacherId().map(TeacherId::new);
    LocalDate today = LocalDate.now(clock);
    return me.isEmpty()
        ? List.of()
        : finding.sessions(id, scope).stream()
            .filter(session -> session.status() == Status.REGISTRATION_OPEN)
            .filter(session -> !session.description().when().on().isBefore(today))
            .filter(session -> session.enrolments().of(me.get()).isEmpty())
            .toList();
  }

  /** How many of them one press may bring: of the sections of one day a person chooses alone. */
  public long joinable(SeriesId id, Scope scope) {
    List<Activity> open = open(id, scope);
    return open.stream().filter(session -> !oneOfSeveral(session, open)).count();
  }

  /** Записывает на все занятия впереди. */
  public Outcome signUp(SeriesId id, Scope scope) {
    finding.one(id, scope);
    TeacherId me =
        scope
            .viewer()
            .teacherId()
            .map(TeacherId::new)
            .orElseThrow(
                () -> Problems.forbidden("Записаться может педагог, который есть в реестре."));
    List<Activity> open = open(id, scope);
    if (open.isEmpty()) {
      throw Problems.refused(
          Reason.of(
              "series.nothing-to-join",
              "Впереди нет занятий с открытой записью, на которые вы не записаны."));
    }
    Outcome outcome =
        new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    open.forEach(session -> join(session, open, me, scope, outcome));
    return outcome;
  }

  private void join(
      Activity session, List<Activity> open, TeacherId me, Scope scope, Outcome outcome) {
    if (oneOfSeveral(session, open)) {
      outcome.sections().add(session);
    } else if (full(session)) {
      outcome.full().add(session);
    } else {
      Activity after = signingUp.signUp(session.id(), scope).state();
      boolean seated = after.enrolments().of(me).filter(Enrolment::confirmed).isPresent();
      (seated ? outcome.joined() : outcome.waiting()).add(session);
    }
  }

  private static boolean full(Activity session) {
    return session.capacity() != null && session.enrolments().seatsTaken() >= session.capacity();
  }

  private static boolean oneOfSeveral(Activity session, List<Activity> open) {
    return !session.description().more().setting().section().isEmpty()
        && open.stream()
                .filter(other -> !other.description().more().setting().section().isEmpty())
                .filter(
                    other ->
                        other.description().when().on().equals(session.description().when().on()))
                .count()
            > 1;
  }
}

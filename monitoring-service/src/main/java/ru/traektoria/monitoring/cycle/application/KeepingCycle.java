package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Cycle.Happening;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Ведёт цикл года: every change is written into its log with who and when (S3-72). */
@Component
public class KeepingCycle {

  /**
   * Who changes which cycle, seen at which version.
   *
   * @param version 0: nobody has changed it yet
   */
  public record Hand(String municipality, AcademicYear year, long version, String by) {}

  private final Shelves shelves;
  private final Clock clock;

  KeepingCycle(Shelves shelves, Clock clock) {
    this.shelves = shelves;
    this.clock = clock;
  }

  static String id(String municipality, AcademicYear year) {
    return Ids.derived("cycle", municipality, year.toString());
  }

  /** The cycle of the year; one that nobody has changed begins as the document says. */
  public Stored<Cycle> of(String municipality, AcademicYear year) {
    String id = id(municipality, year);
    return shelves
        .cycles()
        .find(id)
        .orElseGet(() -> new Stored<>(id, 0, Cycle.begun(municipality, year)));
  }

  /**
   * Changes it.
   *
   * @param what one line for the log
   */
  public Stored<Cycle> change(Hand hand, String what, UnaryOperator<Cycle> change) {
    return decide(hand, what, cycle -> Decision.accept(change.apply(cycle)));
  }

  /** Changes what belongs to a stage; what a closed one was closed with stays. */
  public Stored<Cycle> change(Hand hand, StageKind of, String what, UnaryOperator<Cycle> change) {
    return decide(
        hand,
        what,
        cycle -> {
          List<Reason> locked = cycle.locked(of);
          return locked.isEmpty() ? Decision.accept(change.apply(cycle)) : Decision.refuse(locked);
        });
  }

  Stored<Cycle> decide(Hand hand, String what, Function<Cycle, Decision<Cycle, Object>> decide) {
    String id = id(hand.municipality(), hand.year());
    Function<Cycle, Decision<Cycle, Object>> logged =
        cycle ->
            decide.apply(cycle).map(c -> c.noted(new Happening(clock.instant(), hand.by(), what)));
    if (hand.version() > 0) {
      return shelves.cycles().change(id, hand.municipality(), hand.version(), logged);
    }
    if (shelves.cycles().find(id).isPresent()) {
      throw Problems.stale();
    }
    Cycle begun = Cycle.begun(hand.municipality(), hand.year());
    return shelves.cycles().create(id, Problems.accepted(logged.apply(begun)).state());
  }

  /** Opens the year after with new goals, unless somebody has already begun it (S3-71). */
  void follow(Cycle closed, Cycle next) {
    AcademicYear year = AcademicYear.parse(next.year());
    Stored<Cycle> there = of(closed.municipality(), year);
    if (there.version() == 0) {
      shelves.cycles().create(there.id(), next);
    } else if (there.state().untouched()) {
      shelves
          .cycles()
          .change(there.id(), closed.municipality(), there.version(), c -> Decision.accept(next));
    }
  }
}

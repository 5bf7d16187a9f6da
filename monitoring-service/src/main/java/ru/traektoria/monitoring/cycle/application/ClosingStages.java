package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.model.closing.CycleRule;
import ru.traektoria.monitoring.cycle.model.closing.YearWork;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/** Закрывает и снова открывает этапы; the last one opens the next year's cycle. */
@Component
public class ClosingStages {

  private final KeepingCycle keeping;
  private final Shelves shelves;
  private final Clock clock;

  ClosingStages(KeepingCycle keeping, Shelves shelves, Clock clock) {
    this.keeping = keeping;
    this.shelves = shelves;
    this.clock = clock;
  }

  /** What is missing before a stage may be closed. */
  public List<Reason> missing(Cycle cycle, StageKind kind) {
    return CycleRule.missing(cycle, kind, work(cycle));
  }

  /** The same for every stage at once. */
  public Map<StageKind, List<Reason>> missing(Cycle cycle) {
    YearWork work = work(cycle);
    Map<StageKind, List<Reason>> all = new EnumMap<>(StageKind.class);
    for (StageKind kind : StageKind.values()) {
      all.put(kind, CycleRule.missing(cycle, kind, work));
    }
    return all;
  }

  private YearWork work(Cycle cycle) {
    String municipality = cycle.municipality();
    List<Measure> measures = states(shelves.measures(), cycle);
    List<Resolution> resolutions = states(shelves.resolutions(), cycle);
    List<Stored<Recommendation>> issued =
        shelves.recommendations().of(municipality, cycle.year()).stream()
            .filter(r -> r.state().state() != State.WITHDRAWN)
            .toList();
    Set<String> answered =
        Stream.concat(
                measures.stream().filter(m -> !m.cancelled()).map(Measure::recommendations),
                resolutions.stream().map(Resolution::recommendations))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    long settled =
        issued.stream()
            .filter(r -> answered.contains(r.id()) || r.state().state() == State.FULFILLED)
            .count();
    return new YearWork(
        states(shelves.notes(), cycle), issued.size(), (int) settled, measures, resolutions.size());
  }

  private static <S> List<S> states(Shelf<S> shelf, Cycle cycle) {
    return shelf.of(cycle.municipality(), cycle.year()).stream().map(Stored::state).toList();
  }

  /**
   * Closes the stage; with the last one the next cycle begins.
   *
   * @param next goals of the next cycle, asked for with the last stage
   */
  public Stored<Cycle> close(Hand hand, StageKind kind, List<String> next) {
    LocalDate today = LocalDate.now(clock);
    Stored<Cycle> closed =
        keeping.decide(
            hand,
            "Закрыт этап «" + kind.title() + "»",
            cycle -> {
              List<Reason> reasons = new ArrayList<>(missing(cycle, kind));
              if (cycle.stage(kind).closed()) {
                reasons.add(Reason.of("cycle.closed", "Этап уже закрыт."));
              }
              if (kind == StageKind.EFFECTIVENESS && next.isEmpty()) {
                reasons.add(
                    Reason.at(
                        "goals",
                        "cycle.next",
                        "Назовите цели следующего цикла, по одной в строке."));
              }
              return reasons.isEmpty()
                  ? Decision.accept(cycle.with(kind, stage -> stage.closed(today)))
                  : Decision.refuse(reasons);
            });
    if (kind == StageKind.EFFECTIVENESS) {
      follow(closed.state(), next);
    }
    return closed;
  }

  private void follow(Cycle closed, List<String> next) {
    List<Goal> goals =
        next.stream()
            .map(
                title ->
                    new Goal(Ids.derived(closed.municipality(), closed.year(), title), title, null))
            .toList();
    keeping.follow(closed, Cycle.following(closed, goals));
  }

  /** Opens the last closed stage again; the reason stays in the log. */
  public Stored<Cycle> reopen(Hand hand, StageKind kind, String why) {
    return keeping.decide(
        hand,
        "Снова открыт этап «" + kind.title() + "»: " + why,
        cycle -> {
          if (why == null || why.isBlank()) {
            return Decision.refuse(Reason.at("why", "cycle.why", "Напишите, почему."));
          }
          boolean later =
              cycle.stages().stream()
                  .anyMatch(s -> s.closed() && s.kind().ordinal() > kind.ordinal());
          if (later || !cycle.stage(kind).closed()) {
            return Decision.refuse(
                Reason.of("cycle.reopen", "Открыть снова можно только последний закрытый этап."));
          }
          return Decision.accept(cycle.with(kind, stage -> stage.closed(null)));
        });
  }

  /** Whether the cycle's year has ended without its complex analysis (S3-112). */
  boolean withoutAnalysis(Cycle cycle) {
    Stage analysis = cycle.stage(StageKind.ANALYSIS);
    return !analysis.closed()
        && CycleRule.missing(cycle, StageKind.ANALYSIS, work(cycle)).stream()
            .anyMatch(r -> r.code().equals("cycle.analysis"));
  }

  static AcademicYear year(Cycle cycle) {
    return AcademicYear.parse(cycle.year());
  }
}

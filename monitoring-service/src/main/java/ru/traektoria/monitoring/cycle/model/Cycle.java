package ru.traektoria.monitoring.cycle.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;

/**
 * Управленческий цикл of a municipality's academic year (S3 §5.2, domain.md §2.6).
 *
 * @param year as 2026-27
 * @param history who closed, reopened or changed what, the oldest first (S3-72)
 */
public record Cycle(
    String municipality,
    String year,
    List<Goal> goals,
    List<Chosen> indicators,
    List<Stage> stages,
    List<Campaign> campaigns,
    List<Happening> history) {

  /** Что произошло с циклом. */
  public record Happening(Instant at, String by, String what) {}

  /** The cycle of a year as it begins: no goals yet, the calendar of the document. */
  public static Cycle begun(String municipality, AcademicYear year) {
    List<Stage> stages =
        Arrays.stream(StageKind.values())
            .map(k -> new Stage(k, k.from(year), k.to(year), null, List.of(), null))
            .toList();
    return new Cycle(
        municipality, year.toString(), List.of(), List.of(), stages, Calendar.of(year), List.of());
  }

  /** The cycle of a year that goes on from another: its goals, the same indicators (S3-71). */
  public static Cycle following(Cycle before, List<Goal> goals) {
    AcademicYear year = AcademicYear.parse(before.year).next();
    Cycle fresh = begun(before.municipality, year);
    List<Chosen> indicators = before.indicators.stream().map(c -> c.found(null)).toList();
    return new Cycle(
        fresh.municipality,
        fresh.year,
        goals,
        indicators,
        fresh.stages,
        fresh.campaigns,
        List.of());
  }

  public Stage stage(StageKind kind) {
    return stages.get(kind.ordinal());
  }

  /** The stage that is worked on: the first open one; {@code null}: the cycle is closed. */
  public StageKind current() {
    return stages.stream().filter(s -> !s.closed()).map(Stage::kind).findFirst().orElse(null);
  }

  public boolean closed() {
    return current() == null;
  }

  /** Why what belongs to the stage cannot be changed; empty: it can, the stage is open (S3-72). */
  public List<Reason> locked(StageKind kind) {
    return stage(kind).closed()
        ? List.of(
            Reason.of(
                "cycle.closed",
                "Этап «" + kind.title() + "» закрыт: чтобы изменить, сначала откройте его снова."))
        : List.of();
  }

  /** A cycle that nobody has begun to fill in may take over the goals of the year before. */
  public boolean untouched() {
    return goals.isEmpty() && indicators.isEmpty() && history.isEmpty();
  }

  public Cycle with(StageKind kind, UnaryOperator<Stage> change) {
    List<Stage> changed = stages.stream().map(s -> s.kind() == kind ? change.apply(s) : s).toList();
    return new Cycle(municipality, year, goals, indicators, changed, campaigns, history);
  }

  public Cycle withGoals(List<Goal> all) {
    return new Cycle(municipality, year, all, indicators, stages, campaigns, history);
  }

  public Cycle withIndicators(List<Chosen> all) {
    return new Cycle(municipality, year, goals, all, stages, campaigns, history);
  }

  public Cycle withCampaigns(List<Campaign> all) {
    return new Cycle(municipality, year, goals, indicators, stages, all, history);
  }

  /** The same with one more line of the log. */
  public Cycle noted(Happening happening) {
    List<Happening> longer = new ArrayList<>(history);
    longer.add(happening);
    return new Cycle(municipality, year, goals, indicators, stages, campaigns, List.copyOf(longer));
  }
}

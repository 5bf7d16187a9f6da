package ru.traektoria.monitoring.target.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.target.model.SettingRule;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Ставит, меняет и снимает цели муниципалитета; nothing sets one by itself. */
@Component
public class SettingTargets {

  private final Targets targets;
  private final Suggestions suggestions;
  private final Clock clock;

  SettingTargets(Targets targets, Suggestions suggestions, Clock clock) {
    this.targets = targets;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /**
   * Sets the target of a municipality's year.
   *
   * @param version of the target that the person saw; 0: there is none in force
   * @throws org.springframework.web.ErrorResponseException 412 if somebody set it meanwhile, 422
   *     with what is wrong with the terms
   */
  public Stored<Target> set(
      Indicator indicator,
      String municipality,
      ReportingYear year,
      Terms terms,
      long version,
      String by) {
    List<Reason> problems =
        SettingRule.problems(terms, indicator.share(), better(indicator), year.first());
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
    Target target =
        new Target(
            municipality,
            indicator.code(),
            year.toString(),
            suggestions.marked(indicator.code(), terms),
            by,
            clock.instant());
    return version == 0 ? first(target, year) : change(target, year, version);
  }

  private Stored<Target> first(Target target, ReportingYear year) {
    Optional<Stored<Target>> known = targets.find(target.municipality(), target.code(), year);
    if (known.isPresent()) {
      if (known.get().state().withdrawn()) {
        return change(target, year, known.get().version());
      }
      throw Problems.stale();
    }
    String id = Targets.id(target.municipality(), target.code(), year);
    Stored<Target> stored = targets.store().create(id, "", Decision.accept(target));
    targets.changed();
    return stored;
  }

  private Stored<Target> change(Target target, ReportingYear year, long version) {
    String id = Targets.id(target.municipality(), target.code(), year);
    Stored<Target> stored = targets.store().update(id, version, before -> Decision.accept(target));
    targets.changed();
    return stored;
  }

  /** Withdraws the target; who did it stays. */
  public Stored<Target> withdraw(
      String municipality, String code, ReportingYear year, long version, String by) {
    Target gone = new Target(municipality, code, year.toString(), null, by, clock.instant());
    return change(gone, year, version);
  }

  static int better(Indicator indicator) {
    return switch (indicator.text().direction()) {
      case UP -> 1;
      case DOWN -> -1;
      case NEUTRAL -> 0;
    };
  }
}

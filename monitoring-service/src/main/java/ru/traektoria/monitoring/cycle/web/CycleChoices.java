package ru.traektoria.monitoring.cycle.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.form.Option;

/** What the forms of a municipality's year let one choose from. */
@Component
public class CycleChoices {

  private final YearNumbers numbers;
  private final KeepingCycle keeping;
  private final FrozenTables frozen;

  CycleChoices(YearNumbers numbers, KeepingCycle keeping, FrozenTables frozen) {
    this.numbers = numbers;
    this.keeping = keeping;
    this.frozen = frozen;
  }

  /** The tables of indicators that bind the municipality. */
  public List<Option> tracks(String municipality) {
    return numbers.tracks(municipality).entrySet().stream()
        .map(track -> Option.of(track.getKey(), track.getValue()))
        .toList();
  }

  /** The indicators of the year by code. */
  public List<Option> indicators(String municipality, AcademicYear year) {
    return indicators(numbers.names(municipality, year));
  }

  /** The same of names that are known already. */
  public static List<Option> indicators(Map<String, String> names) {
    return names.entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
        .toList();
  }

  /** The goals of the year's cycle. */
  public List<Option> goals(Ground ground) {
    return keeping.of(ground.municipality(), ground.year()).state().goals().stream()
        .map(goal -> Option.of(goal.id(), goal.title()))
        .toList();
  }

  /** The frozen windows of the year. */
  public List<Option> windows(String municipality, String year) {
    return frozen.of(municipality).stream()
        .filter(w -> w.year().toString().equals(year))
        .map(w -> Option.of(w.id(), "№ " + w.number() + ", " + w.name()))
        .toList();
  }
}

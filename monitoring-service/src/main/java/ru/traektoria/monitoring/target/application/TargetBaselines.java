package ru.traektoria.monitoring.target.application;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Baselines;

/** The bases that people fixed with their targets, for the numbers that are derived from them. */
@Component
class TargetBaselines implements Baselines {

  private final Targets targets;

  TargetBaselines(Targets targets) {
    this.targets = targets;
  }

  @Override
  public Map<String, Base> of(String municipality, ReportingYear year) {
    Map<String, Base> bases = new HashMap<>();
    targets
        .baselines(municipality, year)
        .forEach((code, baseline) -> bases.put(code, new Base(baseline.value(), baseline.on())));
    return bases;
  }
}

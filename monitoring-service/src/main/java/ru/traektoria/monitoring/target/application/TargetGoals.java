package ru.traektoria.monitoring.target.application;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Goals;
import ru.traektoria.monitoring.target.model.Terms;

/** The targets that people set, for the numbers that count how many are not met. */
@Component
class TargetGoals implements Goals {

  private final Targets targets;

  TargetGoals(Targets targets) {
    this.targets = targets;
  }

  @Override
  public OfYear of(String municipality, ReportingYear year) {
    Map<String, Terms> terms = new HashMap<>();
    targets
        .of(municipality, year)
        .forEach((code, stored) -> terms.put(code, stored.state().terms()));
    return new YearGoals(terms);
  }
}

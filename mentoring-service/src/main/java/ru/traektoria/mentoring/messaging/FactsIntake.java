package ru.traektoria.mentoring.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.report.IndicatorValues;
import ru.traektoria.mentoring.application.report.IndicatorValues.Indicator;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From monitoring: the indicators that the report on adaptation prints. */
@Component
final class FactsIntake implements Intake {

  static final String CALCULATED = "ru.traektoria.IndicatorCalculated.v1";
  static final Set<String> CODES = Set.of("T2.6", "T2.7", "T2.8", "T2.9", "P2.4");

  private final IndicatorValues values;

  FactsIntake(IndicatorValues values) {
    this.values = values;
  }

  @Override
  public Set<String> types() {
    return Set.of(CALCULATED);
  }

  @Override
  public void on(EventMessage event) {
    Indicator told = event.data(Indicator.class);
    if (CODES.contains(told.code())) {
      values.told(event, told);
    }
  }
}

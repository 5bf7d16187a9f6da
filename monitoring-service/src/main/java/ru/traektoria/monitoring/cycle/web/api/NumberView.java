package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.cycle.model.action.Measurement;

/** Число, на котором стоит запись. */
@Schema(description = "Число показателя, каким оно было в этот день")
record NumberView(
    String code,
    @Schema(description = "Пусто — по муниципалитету") String organisation,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    LocalDate asOf,
    @Schema(description = "Определение показателя, по которому посчитано") String definition) {

  /** The same; {@code null} where a record stands on none. */
  static NumberView of(Measurement m) {
    return m == null
        ? null
        : new NumberView(
            m.code(),
            m.organisation(),
            m.numerator(),
            m.denominator(),
            m.value(),
            m.asOf(),
            m.definition());
  }
}

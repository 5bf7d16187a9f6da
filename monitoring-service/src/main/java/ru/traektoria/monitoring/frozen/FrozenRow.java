package ru.traektoria.monitoring.frozen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.tables.Row;

/**
 * A row as it was frozen, with its own name and formula, for the definition may have changed since.
 *
 * @param definition code and version
 */
public record FrozenRow(
    String definition,
    String code,
    String track,
    String partOf,
    String name,
    String unit,
    String direction,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    Row.State state,
    LocalDate asOf,
    List<Row.Note> notes) {}

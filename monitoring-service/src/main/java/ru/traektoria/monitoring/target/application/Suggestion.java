package ru.traektoria.monitoring.target.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.target.model.TargetKind;

/**
 * Цель из документа, which a person may take over; it is never set by itself.
 *
 * @param code the indicator it can be used for
 * @param paragraph where it stands
 * @param words as the document says it
 * @param difference how the document's indicator differs from this one; {@code null}: it does not
 * @param due the document's own term, {@code null}: every year
 */
public record Suggestion(
    String code,
    TargetKind kind,
    BigDecimal amount,
    LocalDate due,
    String paragraph,
    String words,
    String difference) {}

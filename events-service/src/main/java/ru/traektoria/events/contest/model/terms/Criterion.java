package ru.traektoria.events.contest.model.terms;

import java.math.BigDecimal;

/**
 * Критерий оценки.
 *
 * @param code stable inside its stage: К1, К2 …
 * @param name as the expert reads it
 * @param weight by which its points are multiplied
 * @param most the highest number of points, the lowest is 0
 */
public record Criterion(String code, String name, BigDecimal weight, int most) {}

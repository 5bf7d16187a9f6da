package ru.traektoria.events.contest.web;

import java.math.BigDecimal;

/**
 * A line of the ranking.
 *
 * @param name {@code null} where names are hidden
 * @param award победитель, призёр, участник; {@code null} before the last stage is fixed
 */
public record RankingLine(
    int number,
    String label,
    String name,
    String organisation,
    String nomination,
    String title,
    int place,
    BigDecimal score,
    BigDecimal tie,
    int sheets,
    BigDecimal spread,
    boolean onward,
    String award) {}

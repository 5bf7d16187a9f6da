package ru.traektoria.events.contest.model.ranking;

import java.math.BigDecimal;
import ru.traektoria.events.contest.model.terms.EntryId;

/**
 * Место работы в номинации.
 *
 * @param score mean of the submitted sheets' weighted sums, to hundredths
 * @param tie mean points on the most weighty criterion, to hundredths: decides between equal scores
 * @param place from 1; equal works share it, and the next place is left out
 * @param sheets how many sheets counted
 * @param spread difference between the highest and the lowest sheet, percent of the highest
 *     possible sum
 * @param onward goes on to the next stage
 */
public record Standing(
    EntryId entry,
    String nomination,
    BigDecimal score,
    BigDecimal tie,
    int place,
    int sheets,
    BigDecimal spread,
    boolean onward) {}

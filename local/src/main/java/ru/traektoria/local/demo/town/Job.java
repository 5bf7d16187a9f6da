package ru.traektoria.local.demo.town;

import java.time.LocalDate;

/**
 * Назначение.
 *
 * @param subject null where the position has none
 * @param level PRIMARY, BASIC, SECONDARY or null
 * @param rateHundredths 125 is 1,25 ставки
 * @param weeklyHours null where the position has no norm of teaching hours
 * @param employment MAIN, INTERNAL_PART_TIME, EXTERNAL_PART_TIME
 * @param to the last day of a fixed term, or null
 */
public record Job(
    Organisation organisation,
    Position position,
    String subject,
    String level,
    int rateHundredths,
    Integer weeklyHours,
    String employment,
    LocalDate from,
    LocalDate to) {

  Job beginning(LocalDate first) {
    return new Job(
        organisation, position, subject, level, rateHundredths, weeklyHours, employment, first, to);
  }

  Job until(LocalDate last) {
    return new Job(
        organisation,
        position,
        subject,
        level,
        rateHundredths,
        weeklyHours,
        employment,
        from,
        last);
  }
}

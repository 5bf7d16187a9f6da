package ru.traektoria.local.demo.town;

import java.time.LocalDate;

/**
 * Вакансия.
 *
 * @param neededFrom null: at once; otherwise «на новый учебный год»
 * @param closedOn null while it is open
 */
public record Vacancy(
    int number,
    Organisation organisation,
    Position position,
    String subject,
    int rateHundredths,
    Integer hours,
    LocalDate declaredOn,
    LocalDate neededFrom,
    LocalDate closedOn) {}

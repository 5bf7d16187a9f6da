package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Наставническая пара of a past year.
 *
 * @param closedOn null while it still goes on
 * @param adapted completed with the outcome «адаптирован», else «адаптирован частично»
 */
public record Pair(
    Teacher mentor,
    Teacher mentee,
    String orderNumber,
    LocalDate orderOn,
    LocalDate from,
    LocalDate plannedTo,
    LocalDate closedOn,
    boolean adapted) {}

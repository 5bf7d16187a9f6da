package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Наставническая пара of a past year.
 *
 * @param mentees more than one in a group
 * @param closedOn null while it still goes on
 * @param adapted completed with the outcome «адаптирован», else «адаптирован частично»
 */
public record Pair(
    Teacher mentor,
    List<Teacher> mentees,
    String orderNumber,
    LocalDate orderOn,
    LocalDate from,
    LocalDate plannedTo,
    LocalDate closedOn,
    boolean adapted) {

  public boolean group() {
    return mentees.size() > 1;
  }
}

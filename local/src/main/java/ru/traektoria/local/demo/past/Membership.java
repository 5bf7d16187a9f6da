package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Членство в объединении that still goes on.
 *
 * @param subject of the association, which names it too
 */
public record Membership(Teacher teacher, String subject, boolean head, LocalDate from) {

  public String association() {
    return "ГМО: " + subject.toLowerCase();
  }
}

package ru.traektoria.events.meeting.model;

import java.util.List;
import ru.traektoria.events.model.TeacherId;

/**
 * Who leads the meeting and who writes.
 *
 * @param chair председатель; {@code null} until named
 * @param secretary секретарь; {@code null} until named
 * @param guests приглашённые who are not in the register, in words; never leave the service
 */
public record Presidium(TeacherId chair, TeacherId secretary, List<String> guests) {
  public Presidium {
    guests =
        guests == null
            ? List.of()
            : guests.stream().map(String::strip).filter(g -> !g.isEmpty()).toList();
  }
}

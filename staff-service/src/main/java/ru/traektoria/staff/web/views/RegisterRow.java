package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Standing.Presence;

/** A row of the register, with the words people read. */
public record RegisterRow(
    String id,
    String name,
    LocalDate birthDate,
    Integer age,
    Integer experienceYears,
    List<String> organisations,
    List<String> positions,
    List<String> subjects,
    Rank category,
    Presence.Kind status,
    boolean youngSpecialist,
    boolean leader,
    List<Reserve.Post> reserve) {

  /** Where the person works, in one line. */
  public String place() {
    return String.join(", ", organisations);
  }

  /** What the person does, in one line. */
  public String occupation() {
    String done = String.join(", ", positions);
    return subjects.isEmpty() ? done : done + ": " + String.join(", ", subjects);
  }
}

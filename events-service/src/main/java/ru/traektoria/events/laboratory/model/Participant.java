package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.Objects;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Ids;

/**
 * Участник лаборатории, площадки или апробации (E.1b, E.3).
 *
 * @param organisation the teacher's main organisation when entered
 * @param to last day, {@code null}: to the end of the status
 */
public record Participant(
    TeacherId teacher, OrganisationId organisation, Role role, LocalDate from, LocalDate to) {

  /** One person's participation from one day on. */
  public record ParticipationId(String value) {
    public ParticipationId {
      Objects.requireNonNull(value, "ParticipationId");
    }
  }

  /** В каком качестве. */
  public enum Role {
    LEADER("Руководитель"),
    DEVELOPER("Разработчик"),
    PARTICIPANT("Участник");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** As people call it. */
    public String label() {
      return label;
    }
  }

  /** Its id in a laboratory: whoever comes back later has another one. */
  public ParticipationId idIn(LaboratoryId laboratory) {
    return new ParticipationId(
        Ids.derived(
            "innovation-participation", laboratory.value(), teacher.value(), from.toString()));
  }

  /** The last day: the own one or that of the status, whichever is earlier. */
  public LocalDate lastDay(Laboratory laboratory) {
    return to != null && to.isBefore(laboratory.lastDay()) ? to : laboratory.lastDay();
  }

  boolean meets(Participant other, Laboratory laboratory) {
    return !from.isAfter(other.lastDay(laboratory)) && !other.from.isAfter(lastDay(laboratory));
  }

  Participant until(Role changed, LocalDate end) {
    return new Participant(teacher, organisation, changed, from, end);
  }
}

package ru.traektoria.events.consultation.model;

import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/**
 * Кто спросил: a teacher for themselves, or an organisation (S0-22, S2-17).
 *
 * @param teacher {@code null} where the organisation asks
 * @param organisation the asking one, or the teacher's at that time; may be {@code null}
 */
public record Asker(TeacherId teacher, OrganisationId organisation) {

  /** Answers whether it is a question of the organisation itself. */
  public boolean collective() {
    return teacher == null;
  }
}

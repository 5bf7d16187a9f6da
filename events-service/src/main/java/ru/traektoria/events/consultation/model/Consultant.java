package ru.traektoria.events.consultation.model;

import java.util.Objects;

/**
 * Консультант: the account that answers. Methodists need not stand in the staff register, so the
 * name is the one they sign in with.
 */
public record Consultant(String subject, String name) {
  public Consultant {
    Objects.requireNonNull(subject, "subject");
    name = name == null ? "" : name;
  }
}

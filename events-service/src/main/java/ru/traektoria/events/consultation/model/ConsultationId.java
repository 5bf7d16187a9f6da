package ru.traektoria.events.consultation.model;

import java.util.Objects;

/** A consultation (консультация), asked for or given. */
public record ConsultationId(String value) {
  public ConsultationId {
    Objects.requireNonNull(value, "ConsultationId");
  }
}

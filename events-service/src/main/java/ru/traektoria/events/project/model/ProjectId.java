package ru.traektoria.events.project.model;

import java.util.Objects;

/** A project of associations (совместный или сетевой проект). */
public record ProjectId(String value) {
  public ProjectId {
    Objects.requireNonNull(value, "ProjectId");
  }
}

package ru.traektoria.events.bulletin.model;

import java.util.Objects;

/** A bulletin (информационный бюллетень). */
public record BulletinId(String value) {
  public BulletinId {
    Objects.requireNonNull(value, "BulletinId");
  }
}

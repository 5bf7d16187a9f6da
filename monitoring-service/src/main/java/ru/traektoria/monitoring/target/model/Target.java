package ru.traektoria.monitoring.target.model;

import java.time.Instant;

/**
 * Цель муниципалитета по показателю на учебный год.
 *
 * @param year as 2026-27
 * @param terms {@code null} once it has been withdrawn
 * @param by who set or withdrew it last, as shown on the page
 */
public record Target(
    String municipality, String code, String year, Terms terms, String by, Instant at) {

  public boolean withdrawn() {
    return terms == null;
  }
}

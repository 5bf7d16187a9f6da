package ru.traektoria.diagnostics.model.instrument;

/**
 * Чего не хватает инструменту.
 *
 * @param item code of the item it concerns, {@code null} for the whole instrument
 * @param message Russian: what is missing and what to do
 * @param blocking keeps the version from being published; others are advice
 */
public record Flaw(String item, String message, boolean blocking) {

  static Flaw of(Item item, String message) {
    return new Flaw(item.code(), message, true);
  }

  static Flaw whole(String message) {
    return new Flaw(null, message, true);
  }

  static Flaw advice(String item, String message) {
    return new Flaw(item, message, false);
  }
}

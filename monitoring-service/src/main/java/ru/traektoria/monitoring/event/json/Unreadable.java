package ru.traektoria.monitoring.event.json;

/** An event that cannot be folded; the Russian message says what is wrong with it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message, null, false, false);
  }
}

package ru.traektoria.local.console;

/** Something outside the platform stands in the way; the message is one sentence for the person. */
public final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotRun(String sentence) {
    super(sentence);
  }

  public CannotRun(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

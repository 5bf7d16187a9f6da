package ru.traektoria.portal.look;

/** What an empty place says: what is not there and what to do next. */
public record Empty(String title, String advice, Action action) {
  /** Title alone. */
  public static Empty saying(String title) {
    return new Empty(title, null, null);
  }

  /** The same with advice. */
  public Empty advice(String text) {
    return new Empty(title, text, action);
  }

  /** The same with the next step as a button. */
  public Empty action(Action next) {
    return new Empty(title, advice, next);
  }
}

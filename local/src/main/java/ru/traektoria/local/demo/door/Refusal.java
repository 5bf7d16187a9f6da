package ru.traektoria.local.demo.door;

/** The platform refused or failed; the message carries what it said. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final int status;

  Refusal(String request, Answer answer) {
    super(request + " → " + answer.status() + " " + brief(answer.body().toString()));
    this.status = answer.status();
  }

  Refusal(String message) {
    super(message);
    this.status = 0;
  }

  public int status() {
    return status;
  }

  private static String brief(String text) {
    return text.length() > 600 ? text.substring(0, 600) + "…" : text;
  }
}

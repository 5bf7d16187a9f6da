package ru.traektoria.platform.web.reminder;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Напоминание: something this person has to do. It is shown on the home page and goes into a
 * letter, so its text names no other person: «2 ответа на ваши вопросы», not whose.
 *
 * @param urgency how it stands
 * @param text what to do, one sentence without a full stop
 * @param href page of the portal where it is done, from the slash on
 * @param due last day; {@code null} if there is none
 */
public record Reminder(Urgency urgency, String text, String href, LocalDate due) {

  /** The most urgent first, then by day; what has no day last. */
  public static final Comparator<Reminder> ORDER =
      Comparator.comparing(Reminder::urgency)
          .thenComparing(Reminder::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Reminder::text);

  /** How urgent something is. */
  public enum Urgency {
    /** Просрочено. */
    LATE,
    /** Скоро. */
    NEAR,
    /** Ждёт ответа. */
    UNANSWERED,
    /** К сведению: nothing to do but to know. */
    NEWS
  }

  /** Something whose day has passed. */
  public static Reminder late(String text, String href, LocalDate due) {
    return new Reminder(Urgency.LATE, text, href, due);
  }

  /** Something whose day is near. */
  public static Reminder near(String text, String href, LocalDate due) {
    return new Reminder(Urgency.NEAR, text, href, due);
  }

  /** Something that concerns the person and asks for nothing. */
  public static Reminder news(String text, String href) {
    return new Reminder(Urgency.NEWS, text, href, null);
  }

  /** Something that waits for an answer. */
  public static Reminder unanswered(String text, String href) {
    return new Reminder(Urgency.UNANSWERED, text, href, null);
  }
}

package ru.traektoria.gateway.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminder.Urgency;
import ru.traektoria.portal.Russian;

/**
 * Письмо с напоминаниями: plain text, one line each with the address of its page. It names nobody
 * but the reader.
 */
record Letter(String to, String subject, String text) {

  /**
   * The letter of a day.
   *
   * @param portal address of the portal, without the slash at its end
   */
  static Letter of(String to, String name, List<Reminder> reminders, LocalDate day, String portal) {
    StringBuilder text = new StringBuilder("Здравствуйте, " + name + "!\n");
    part(text, "Просрочено", Urgency.LATE, reminders, portal);
    part(text, "Скоро", Urgency.NEAR, reminders, portal);
    part(text, "Ждёт ответа", Urgency.UNANSWERED, reminders, portal);
    part(text, "К сведению", Urgency.NEWS, reminders, portal);
    text.append("\nВсё сразу: %s/reminders\n".formatted(portal));
    text.append("Там же можно отказаться от писем.\n");
    return new Letter(to, plain(subject(reminders, day)), plain(text.toString()));
  }

  /** A letter of words that are ready. */
  static Letter plain(String to, String subject, String text) {
    return new Letter(to, plain(subject), plain(text));
  }

  /** Spaces that hold words together on a page say nothing in a letter. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  private static String subject(List<Reminder> reminders, LocalDate day) {
    long late = reminders.stream().filter(is(Urgency.LATE)).count();
    String what =
        late > 0
            ? "просрочено " + late
            : Russian.count(reminders.size(), "напоминание", "напоминания", "напоминаний");
    return "Траектория, " + Russian.date(day) + ": " + what;
  }

  private static void part(
      StringBuilder text, String title, Urgency urgency, List<Reminder> all, String portal) {
    List<Reminder> those = all.stream().filter(is(urgency)).toList();
    if (those.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append('\n');
    for (Reminder one : those) {
      text.append("— ").append(one.text());
      text.append(one.due() == null ? "" : ", срок " + Russian.date(one.due()));
      text.append("\n  ").append(portal).append(one.href()).append('\n');
    }
  }

  private static Predicate<Reminder> is(Urgency urgency) {
    return reminder -> reminder.urgency() == urgency;
  }
}

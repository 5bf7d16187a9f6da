package ru.traektoria.events.calendar.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes RFC 5545: CRLF, lines of at most 75 octets (not characters: a Cyrillic letter has two),
 * text escaped, times in UTC.
 */
public final class ICalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  private ICalendar() {}

  /**
   * The whole file.
   *
   * @param name how the telephone calls the calendar
   * @param stamp when it was made
   */
  public static String write(String name, List<Happening> all, Instant stamp) {
    ICalendar calendar = new ICalendar();
    calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    calendar.line("PRODID", "-//Traektoria//events//RU").line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH").line("X-WR-CALNAME", escaped(name));
    all.forEach(happening -> calendar.event(happening, stamp));
    return calendar.line("END", "VCALENDAR").out.toString();
  }

  private void event(Happening what, Instant stamp) {
    line("BEGIN", "VEVENT").line("UID", what.uid()).line("DTSTAMP", MOMENT.format(stamp));
    line("SEQUENCE", String.valueOf(what.version()));
    if (what.begins() == null) {
      day("DTSTART;VALUE=DATE", what.from()).day("DTEND;VALUE=DATE", what.to().plusDays(1));
    } else {
      line("DTSTART", MOMENT.format(what.begins()));
      text("DURATION", what.lasts() == null ? "" : "PT" + what.lasts().toMinutes() + "M");
    }
    text("SUMMARY", what.title())
        .text("DESCRIPTION", what.details())
        .text("LOCATION", what.place());
    if (!what.url().isEmpty()) {
      line("URL", what.url());
    }
    line("STATUS", what.cancelled() ? "CANCELLED" : "CONFIRMED").line("END", "VEVENT");
  }

  private ICalendar day(String name, LocalDate day) {
    return line(name, DAY.format(day));
  }

  private ICalendar text(String name, String value) {
    return value.isEmpty() ? this : line(name, escaped(value));
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** Folds by octets and never inside a character. */
  private ICalendar line(String name, String value) {
    String whole = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < whole.length(); ) {
      String character = Character.toString(whole.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
      i += character.length();
    }
    out.append("\r\n");
    return this;
  }
}

package ru.traektoria.events.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ICalendarTest {

  private static final Instant STAMP = Instant.parse("2026-11-20T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void aMeetingWithAnHourIsAMomentInUtcAndOneWithoutIsAWholeDay() {
    Instant begins = Instant.parse("2026-11-25T11:00:00Z");
    String text =
        written(
            new Happening(
                "a@t",
                2,
                "Заседание",
                "",
                "Зал",
                "",
                DAY,
                DAY,
                begins,
                Duration.ofMinutes(90),
                false),
            new Happening("b@t", 1, "Неделя", "", "", "", DAY, DAY.plusDays(4), null, null, true));
    assertThat(text)
        .contains("DTSTART:20261125T110000Z\r\nDURATION:PT90M\r\n", "LOCATION:Зал\r\n")
        .contains("DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261130\r\n")
        .contains("STATUS:CANCELLED\r\n", "DTSTAMP:20261120T060000Z\r\n", "SEQUENCE:2\r\n")
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void noLineHasMoreThan75OctetsAndUnfoldedItIsWhatWasWritten() {
    String title =
        "Функциональная грамотность 🎓 на уроках математики, физики; химии ".repeat(6).strip();
    String text = written(new Happening("a@t", 1, title, "", "", "", DAY, DAY, null, null, false));
    for (String line : text.split("\r\n")) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertThat(octets.length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD");
    }
    String unfolded = text.replace("\r\n ", "");
    assertThat(unfolded).contains("SUMMARY:" + title.replace(",", "\\,").replace(";", "\\;"));
  }

  @Test
  void whatWouldBreakTheFileIsEscaped() {
    assertThat(ICalendar.escaped("а;б,в\\г\r\nEND:VEVENT\u0007"))
        .isEqualTo("а\\;б\\,в\\\\г\\nEND:VEVENT");
  }

  private static String written(Happening... all) {
    return ICalendar.write("Мои мероприятия", List.of(all), STAMP);
  }
}

package ru.traektoria.events.plan.model.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a срок becomes in the plan of a later year: months stay as they are, years in the text move
 * on, exact days come to the same day of the week (whole weeks later) and are marked.
 *
 * @param years by how many years the plan moves on
 */
public record PeriodShift(int years) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final Pattern ACADEMIC =
      Pattern.compile("(20\\d\\d)(\\s?[-/–]\\s?)(\\d\\d)(?!\\d)");

  /**
   * A text and whether somebody should look at it.
   *
   * @param mark {@code null} where nothing had to be guessed
   */
  public record Shifted(String text, Mark mark) {}

  /** The text of the period in the later plan. */
  public Shifted of(Period period) {
    if (period.certainty() == Certainty.UNREAD) {
      boolean missing = period.marks().contains(Mark.MISSING);
      return new Shifted(period.text(), missing ? null : Mark.NOT_SHIFTED);
    }
    boolean days =
        period.certainty() == Certainty.DAYS && period.recurrence().equals(Recurrence.ONCE);
    if (days) {
      return new Shifted(
          period.spans().stream().map(this::later).collect(Collectors.joining(", ")), Mark.SHIFTED);
    }
    return new Shifted(laterYears(period.text()), null);
  }

  private String later(Span span) {
    LocalDate from = sameWeekday(span.from());
    LocalDate to = sameWeekday(span.to());
    return from.equals(to) ? DAY.format(from) : DAY.format(from) + "–" + DAY.format(to);
  }

  /** The nearest day of the same name a year or several later. */
  private LocalDate sameWeekday(LocalDate day) {
    return day.plusWeeks(Math.round(365.25 * years / 7));
  }

  private String laterYears(String text) {
    String academic =
        ACADEMIC
            .matcher(text)
            .replaceAll(
                m ->
                    m.group(1) + m.group(2) + "%02d".formatted((number(m.group(3)) + years) % 100));
    Matcher year = YEAR.matcher(academic);
    return year.replaceAll(m -> String.valueOf(number(m.group()) + years));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

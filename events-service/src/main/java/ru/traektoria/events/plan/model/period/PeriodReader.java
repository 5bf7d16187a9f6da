package ru.traektoria.events.plan.model.period;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a срок as people write it: phrase by phrase to the very end. A text of which anything is
 * left over is not understood: it is kept and marked, never guessed (issue 4).
 *
 * @param years the years of the plan or of its stage
 * @param terms школьные четверти
 */
public record PeriodReader(PlanYears years, SchoolTerms terms) {

  private static final int LONGEST = 200;
  private static final String BETWEEN = " ,;.()/";

  private static final List<Phrase> PHRASES =
      Stream.of(DayPhrases.ALL, OftenPhrases.ALL, MonthPhrases.ALL).flatMap(List::stream).toList();

  /**
   * What the text means.
   *
   * @param text as written, may be empty
   * @param item what is to be done: what reports on the year has its August after it
   */
  public Period read(String text, String item) {
    String kept = text == null ? "" : text.strip();
    String tidy = Wording.tidy(kept);
    if (tidy.isEmpty() || tidy.length() > LONGEST) {
      return Period.unread(kept);
    }
    Reading reading = new Reading();
    try {
      return readThrough(tidy, reading)
          ? reading.told(kept, years, terms, ReportingRule.reports(item, years.first()))
          : Period.unread(kept);
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Period.unread(kept);
    }
  }

  private static boolean readThrough(String text, Reading reading) {
    int at = 0;
    while (at < text.length()) {
      int here = at;
      if (BETWEEN.indexOf(text.charAt(here)) >= 0) {
        at++;
      } else if (text.startsWith("и ", here)) {
        at += 2;
      } else {
        at =
            PHRASES.stream()
                .mapToInt(phrase -> phrase.readAt(text, here, reading))
                .filter(end -> end > here)
                .findFirst()
                .orElse(-1);
        if (at < 0 || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
          return false;
        }
      }
    }
    return true;
  }
}

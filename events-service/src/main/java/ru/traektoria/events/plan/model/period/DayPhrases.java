package ru.traektoria.events.plan.model.period;

import static ru.traektoria.events.plan.model.period.Wording.MONTH;
import static ru.traektoria.events.plan.model.period.Wording.YEAR;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days: «23-27.01.23», «30.01.- 03.02.23», «до 15 сентября», «15, 20 октября». */
final class DayPhrases {

  private static final String BEFORE = "(до|не позднее|не позже|к)? ?";
  private static final String SHORT_YEAR =
      "(?:\\.(20\\d\\d|\\d\\d))?(?!\\d)(?: ?(?:года?|г)(?![а-я]))?\\.?";
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static final List<Phrase> ALL =
      List.of(
          Phrase.of(
              "(?:с )?(\\d{1,2})(?:\\.(\\d{1,2}))?(?:\\.(20\\d\\d|\\d\\d))?\\.?(?: ?г\\.?)? ?(?:-|по|до) ?"
                  + "(\\d{1,2})\\.(\\d{1,2})"
                  + SHORT_YEAR,
              DayPhrases::numericRange),
          Phrase.of(BEFORE + "(\\d{1,2})\\.(\\d{1,2})" + SHORT_YEAR, DayPhrases::numericDay),
          Phrase.of(
              "(?:с )?(\\d{1,2}) ?"
                  + MONTH
                  + "? ?"
                  + YEAR
                  + "? ?(?:-|по|до) ?(\\d{1,2}) ?"
                  + MONTH
                  + " ?"
                  + YEAR
                  + "?",
              DayPhrases::range),
          Phrase.of(
              "((?:\\d{1,2}(?:, ?| и ))+)(\\d{1,2}) ?" + MONTH + " ?" + YEAR + "?",
              DayPhrases::list),
          Phrase.of(BEFORE + "(\\d{1,2}) ?" + MONTH + " ?" + YEAR + "?", DayPhrases::day));

  private DayPhrases() {}

  private static void numericRange(MatchResult m, Reading reading) {
    int toMonth = number(m, 5);
    int fromMonth = m.group(2) == null ? toMonth : number(m, 2);
    put(reading, number(m, 1), fromMonth, m.group(3), number(m, 4), toMonth, m.group(6));
  }

  private static void range(MatchResult m, Reading reading) {
    int toMonth = Wording.month(m.group(5));
    int fromMonth = m.group(2) == null ? toMonth : Wording.month(m.group(2));
    put(reading, number(m, 1), fromMonth, m.group(3), number(m, 4), toMonth, m.group(6));
  }

  private static void put(Reading reading, int d1, int m1, String y1, int d2, int m2, String y2) {
    if (y1 == null && y2 == null) {
      MonthDay.of(m1, d1);
      MonthDay.of(m2, d2);
      reading.yearly(Certainty.DAYS, c -> c.days(d1, m1, d2, m2));
      return;
    }
    int last = Calendar.year(y2 == null ? y1 : y2);
    LocalDate to = LocalDate.of(last, m2, d2);
    LocalDate same = LocalDate.of(y1 == null ? last : Calendar.year(y1), m1, d1);
    LocalDate from = y1 == null && same.isAfter(to) && m1 > m2 ? same.minusYears(1) : same;
    reading.at(new Span(from, to), Certainty.DAYS);
  }

  private static void numericDay(MatchResult m, Reading reading) {
    one(reading, m.group(1), number(m, 2), number(m, 3), m.group(4));
  }

  private static void day(MatchResult m, Reading reading) {
    one(reading, m.group(1), number(m, 2), Wording.month(m.group(3)), m.group(4));
  }

  private static void one(Reading reading, String before, int day, int month, String year) {
    Certainty how = before == null ? Certainty.DAYS : Certainty.DEADLINE;
    if (year == null) {
      MonthDay.of(month, day);
      reading.yearly(how, c -> c.days(day, month, day, month));
    } else {
      reading.at(Span.day(LocalDate.of(Calendar.year(year), month, day)), how);
    }
  }

  private static void list(MatchResult m, Reading reading) {
    int month = Wording.month(m.group(3));
    Matcher days = NUMBER.matcher(m.group(1) + m.group(2));
    while (days.find()) {
      one(reading, null, Integer.parseInt(days.group()), month, m.group(4));
    }
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}

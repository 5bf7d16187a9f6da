package ru.traektoria.events.plan.model.period;

import static ru.traektoria.events.plan.model.period.Wording.MONTH;
import static ru.traektoria.events.plan.model.period.Wording.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months and their parts, quarters, четверти, half-years, seasons, years. */
final class MonthPhrases {

  private static final String NUMBERS = "(?:в |во )?([1-4](?:(?:-|, ?| и )[1-4])*) ?";
  private static final Pattern NUMBER = Pattern.compile("[1-4]");

  static final List<Phrase> ALL =
      List.of(
          Phrase.of("до конца " + MONTH + " ?" + YEAR + "?", MonthPhrases::untilTheEndOf),
          Phrase.of(part("начал[оае]"), (m, r) -> part(m, r, month -> days(month, 1, 10))),
          Phrase.of(part("середин[аеу]"), (m, r) -> part(m, r, month -> days(month, 11, 20))),
          Phrase.of(part("кон(?:ец|це|ца)"), (m, r) -> part(m, r, month -> days(month, 21, 31))),
          Phrase.of(part("([1-3]) декад[аеуы]"), MonthPhrases::decade),
          Phrase.of(part("([12]) половин[аеуы]"), MonthPhrases::halfOfMonth),
          Phrase.of(part("([1-4]) недел[яеюи]"), MonthPhrases::week),
          Phrase.of(
              part("последн(?:яя|ей|юю) недел[яеюи]"),
              (m, r) -> part(m, r, month -> days(month, month.lengthOfMonth() - 6, 31))),
          Phrase.of(
              "(?:с |в |во )?"
                  + MONTH
                  + " ?"
                  + YEAR
                  + "? ?(?:-|по|до) ?"
                  + MONTH
                  + " ?"
                  + YEAR
                  + "?",
              MonthPhrases::range),
          Phrase.of("(?:в |во )?" + MONTH + " ?" + YEAR + "?", MonthPhrases::month),
          numbered("кв(?:артал[а-я]*|\\.)", Calendar::quarter),
          numbered("четверт[а-я]*", Calendar::term),
          numbered("(?:учебн[а-я]+ )?полугод[а-я]*", MonthPhrases::half),
          Phrase.of("(?:в )?осенни[а-я]+ каникул[а-я]*", (m, r) -> holidays(r, 1)),
          Phrase.of("(?:в )?зимни[а-я]+ каникул[а-я]*", (m, r) -> holidays(r, 2)),
          Phrase.of("(?:в )?весенни[а-я]+ каникул[а-я]*", (m, r) -> holidays(r, 3)),
          Phrase.of("(?:в )?летни[а-я]+ каникул[а-я]*", (m, r) -> holidays(r, 4)),
          Phrase.of("осень(?:ю)?(?![а-я])", (m, r) -> season(r, 9, 11)),
          Phrase.of("зим(?:а|ой)(?![а-я])", (m, r) -> season(r, 12, 2)),
          Phrase.of("весн(?:а|ой)(?![а-я])", (m, r) -> season(r, 3, 5)),
          Phrase.of("лет(?:о|ом)(?![а-я])", (m, r) -> season(r, 6, 8)),
          Phrase.of(
              "(?:в )?(20\\d\\d) ?[-/] ?(20)?(\\d\\d) ?(?:-?й)? ?(?:уч(?:\\.|ебн[а-я]+) ?(?:год[ауе]?|г)(?![а-я])\\.?)",
              MonthPhrases::academicYear),
          Phrase.of(
              "(?:в )?(20\\d\\d) ?- ?(20\\d\\d)(?: ?(?:гг?|годы|годов|годах)(?![а-я])\\.?)?(?!\\d)",
              MonthPhrases::years),
          Phrase.of("(?:в )?(20\\d\\d) ?(?:год[ауе]?|г)(?![а-я])\\.?", MonthPhrases::oneYear));

  private MonthPhrases() {}

  private static String part(String which) {
    return "(?:в |во )?" + which + " " + MONTH + " ?" + YEAR + "?";
  }

  private static void part(
      MatchResult m, Reading reading, java.util.function.Function<YearMonth, Span> days) {
    int groups = m.groupCount();
    int month = Wording.month(m.group(groups - 1));
    if (m.group(groups) != null) {
      YearMonth named = YearMonth.of(Calendar.year(m.group(groups)), month);
      reading.at(days.apply(named), Certainty.MONTHS);
    } else {
      reading.yearly(Certainty.MONTHS, c -> days.apply(YearMonth.of(c.yearOf(month), month)));
    }
  }

  private static void decade(MatchResult m, Reading reading) {
    int first = Integer.parseInt(m.group(1)) * 10 - 9;
    part(m, reading, month -> days(month, first, first == 21 ? 31 : first + 9));
  }

  private static void halfOfMonth(MatchResult m, Reading reading) {
    boolean first = m.group(1).equals("1");
    part(m, reading, month -> first ? days(month, 1, 15) : days(month, 16, 31));
  }

  private static void week(MatchResult m, Reading reading) {
    int first = Integer.parseInt(m.group(1)) * 7 - 6;
    part(m, reading, month -> days(month, first, first + 6));
  }

  private static Span days(YearMonth month, int from, int to) {
    return new Span(month.atDay(from), month.atDay(Math.min(to, month.lengthOfMonth())));
  }

  private static void untilTheEndOf(MatchResult m, Reading reading) {
    int month = Wording.month(m.group(1));
    if (m.group(2) != null) {
      LocalDate last = YearMonth.of(Calendar.year(m.group(2)), month).atEndOfMonth();
      reading.at(Span.day(last), Certainty.DEADLINE);
    } else {
      reading.yearly(
          Certainty.DEADLINE, c -> Span.day(YearMonth.of(c.yearOf(month), month).atEndOfMonth()));
    }
  }

  private static void range(MatchResult m, Reading reading) {
    int from = Wording.month(m.group(1));
    int to = Wording.month(m.group(3));
    if (m.group(2) == null && m.group(4) == null) {
      reading.yearly(Certainty.MONTHS, c -> c.months(from, to));
      return;
    }
    int last = Calendar.year(m.group(4) == null ? m.group(2) : m.group(4));
    int first = m.group(2) == null ? last : Calendar.year(m.group(2));
    int start = m.group(2) == null && from > to ? last - 1 : first;
    int end = m.group(4) == null && from > to ? first + 1 : last;
    reading.at(Span.months(YearMonth.of(start, from), YearMonth.of(end, to)), Certainty.MONTHS);
  }

  private static void month(MatchResult m, Reading reading) {
    int month = Wording.month(m.group(1));
    if (m.group(2) == null) {
      reading.yearly(Certainty.MONTHS, c -> c.months(month, month));
    } else {
      YearMonth named = YearMonth.of(Calendar.year(m.group(2)), month);
      reading.at(Span.months(named, named), Certainty.MONTHS);
    }
  }

  private static Phrase numbered(String what, BiFunction<Calendar, Integer, Span> which) {
    return Phrase.of(
        NUMBERS + what + "(?: " + YEAR + ")?",
        (m, reading) -> {
          boolean range = m.group(1).contains("-");
          List<Integer> said = numbers(m.group(1));
          int last = said.get(said.size() - 1);
          for (int n : range ? between(said.get(0), last) : said) {
            which(reading, which, n, m.group(2));
          }
        });
  }

  private static void which(
      Reading reading, BiFunction<Calendar, Integer, Span> which, int n, String year) {
    if (year == null) {
      reading.yearly(Certainty.MONTHS, c -> which.apply(c, n));
    } else {
      int named = Calendar.year(year);
      Calendar calendar =
          new Calendar(PlanYears.calendar(named, named), named, false, SchoolTerms.USUAL);
      reading.at(which.apply(calendar, n), Certainty.MONTHS);
    }
  }

  private static Span half(Calendar calendar, int number) {
    if (number > 2) {
      throw new java.time.DateTimeException("полугодие " + number);
    }
    return calendar.half(number);
  }

  private static List<Integer> numbers(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.results().map(r -> Integer.valueOf(r.group())).toList();
  }

  private static List<Integer> between(int from, int to) {
    return java.util.stream.IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static void holidays(Reading reading, int after) {
    reading.yearly(Certainty.MONTHS, c -> c.holidays(after));
  }

  private static void season(Reading reading, int from, int to) {
    reading.yearly(Certainty.MONTHS, c -> c.months(from, to));
  }

  private static void academicYear(MatchResult m, Reading reading) {
    int first = Integer.parseInt(m.group(1));
    if ((first + 1) % 100 != Integer.parseInt(m.group(3))) {
      throw new java.time.DateTimeException(m.group());
    }
    reading.at(PlanYears.academic(first).span(), Certainty.YEARS);
  }

  private static void years(MatchResult m, Reading reading) {
    PlanYears named =
        PlanYears.calendar(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    reading.at(
        new Span(named.of(named.first()).from(), named.of(named.last()).to()), Certainty.YEARS);
  }

  private static void oneYear(MatchResult m, Reading reading) {
    int year = Integer.parseInt(m.group(1));
    reading.at(PlanYears.calendar(year, year).span(), Certainty.YEARS);
  }
}

package ru.traektoria.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 12);

  @ParameterizedTest
  @CsvSource({
    "0, педагогов",
    "1, педагог",
    "2, педагога",
    "4, педагога",
    "5, педагогов",
    "10, педагогов",
    "11, педагогов",
    "12, педагогов",
    "14, педагогов",
    "19, педагогов",
    "20, педагогов",
    "21, педагог",
    "22, педагога",
    "25, педагогов",
    "100, педагогов",
    "101, педагог",
    "111, педагогов",
    "112, педагогов",
    "121, педагог",
    "1004, педагога",
    "-1, педагог"
  })
  void theWordFitsTheNumber(long number, String word) {
    assertThat(Russian.plural(number, "педагог", "педагога", "педагогов")).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "999|999",
        "1000|1 000",
        "3000|3 000",
        "1234567|1 234 567",
        "-3000|−3 000",
        "18.5|18,5",
        "18.25|18,25",
        "1234.5|1 234,5",
        "0.1|0,1",
        "-0.5|−0,5",
        "2.0|2"
      })
  void numbersHaveThinSpacesAndACommaForDecimals(double number, String shown) {
    assertThat(spaced(Russian.number(number))).isEqualTo(shown);
  }

  @Test
  void thinSpacesDoNotBreakLines() {
    assertThat(Russian.number(3000)).isEqualTo("3\u202F000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"41.3|41,3 %", "41.34|41,3 %", "41.35|41,4 %", "100|100 %", "0|0 %", "99.96|100 %"})
  void percentagesHaveOneDecimalAtMost(double value, String shown) {
    assertThat(spaced(Russian.percent(value))).isEqualTo(shown);
  }

  @Test
  void aShareOfNothingIsNotZero() {
    assertThat(Russian.share(0, 0)).isEqualTo("—");
    assertThat(spaced(Russian.share(0, 5))).isEqualTo("0 %");
    assertThat(spaced(Russian.share(412, 3000))).isEqualTo("13,7 %");
    assertThat(spaced(Russian.of(412, 3000))).isEqualTo("412 из 3 000");
  }

  @Test
  void datesAreWrittenAsPeopleWriteThem() {
    assertThat(spaced(Russian.date(DAY))).isEqualTo("12 сентября 2026");
    assertThat(Russian.shortDate(DAY)).isEqualTo("12.09.2026");
    assertThat(spaced(Russian.monthYear(DAY))).isEqualTo("сентябрь 2026");
    assertThat(spaced(Russian.dayMonth(LocalDate.of(2026, 5, 1)))).isEqualTo("1 мая");
    Instant noon = Instant.parse("2026-09-12T11:05:00Z");
    assertThat(spaced(Russian.dateTime(noon, ZoneId.of("Europe/Moscow"))))
        .isEqualTo("12 сентября 2026, 14:05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-09-12|2026-09-15|12–15 сентября 2026",
        "2026-09-12|2026-09-12|12 сентября 2026",
        "2026-09-28|2026-10-03|28 сентября – 3 октября 2026",
        "2026-12-30|2027-01-05|30 декабря 2026 – 5 января 2027",
        "2026-09-12|-|с 12 сентября 2026",
        "-|2026-09-12|по 12 сентября 2026",
        "-|-|—"
      })
  void periodsDoNotRepeatThemselves(LocalDate from, LocalDate to, String shown) {
    assertThat(spaced(Russian.range(from, to))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-12, сегодня",
    "2026-09-13, завтра",
    "2026-09-11, вчера",
    "2026-09-14, через 2 дня",
    "2026-09-17, через 5 дней",
    "2026-10-03, через 21 день",
    "2026-09-09, 3 дня назад"
  })
  void nearDatesAreToldFromToday(LocalDate date, String shown) {
    assertThat(spaced(Russian.relative(date, DAY))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-31, 2025/26",
    "2026-09-01, 2026/27",
    "2027-01-10, 2026/27",
    "1999-10-01, 1999/00"
  })
  void theAcademicYearBeginsInSeptember(LocalDate date, String year) {
    assertThat(Russian.academicYear(date)).isEqualTo(year);
  }

  @Test
  void aMissingValueIsADash() {
    assertThat(List.of(Russian.date(null), Russian.number(null), Russian.percent(null)))
        .containsOnly("—");
  }

  @Test
  void yoStandsBesideYe() {
    assertThat(sorted("Жукова", "Ёлкина", "Ежова", "Елкина", "Емельянова", "Дёмина", "Демина"))
        .containsExactly("Демина", "Дёмина", "Ежова", "Елкина", "Ёлкина", "Емельянова", "Жукова");
  }

  @Test
  void namesStandAsTheRussianCollatorPutsThem() {
    String[] names = {
      "Яблочкина",
      "Абрикосова",
      "Ёжикова",
      "Ежевикина",
      "Щербинина",
      "Шишкина",
      "Ольховская",
      "Йодина",
      "Иволгина",
      "Ыков",
      "Эльбрусова",
      "Ясенева-Липова",
      "Ясенева"
    };
    Collator collator = Collator.getInstance(Locale.forLanguageTag("ru"));
    List<String> expected = Arrays.stream(names).sorted(collator).toList();
    assertThat(sorted(names)).isEqualTo(expected);
  }

  @Test
  void numbersInNamesCompareAsNumbers() {
    assertThat(sorted("Школа № 10", "Школа № 2", "Школа №1", "Лицей"))
        .containsExactly("Лицей", "Школа №1", "Школа № 2", "Школа № 10");
  }

  @ParameterizedTest
  @CsvSource({
    "Ёлкина Анна Петровна, елк анн, true",
    "Елкина Анна, Ёлк, true",
    "Ёлкина Анна, петр, false",
    "Ёлкина Анна, '', true",
    "Ёлкина Анна, '  ', true"
  })
  void searchTakesYoForYeAndEveryWordCounts(String text, String query, boolean found) {
    assertThat(Russian.matches(text, query)).isEqualTo(found);
  }

  private static List<String> sorted(String... names) {
    return Arrays.stream(names).sorted(Comparator.comparing(Russian::sortKey)).toList();
  }

  private static String spaced(String text) {
    return text.replace('\u202F', ' ').replace('\u00A0', ' ');
  }
}

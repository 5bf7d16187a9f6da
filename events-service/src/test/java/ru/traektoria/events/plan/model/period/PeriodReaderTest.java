package ru.traektoria.events.plan.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every form of a срок that the five documents and issue 4 have, and their like, with the days it
 * stands for. «22/23» is the school's academic year of S1, «21-24» the calendar years of S2.
 */
class PeriodReaderTest {

  private static final PlanYears SCHOOL = PlanYears.academic(2022);
  private static final PlanYears TOWN = PlanYears.calendar(2021, 2024);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          август                       | 2022-08-01..2022-08-31 | MONTHS
          Сентябрь                     | 2022-09-01..2022-09-30 | MONTHS
          в сентябре                   | 2022-09-01..2022-09-30 | MONTHS
          сент.                        | 2022-09-01..2022-09-30 | MONTHS
          май                          | 2023-05-01..2023-05-31 | MONTHS
          июль                         | 2023-07-01..2023-07-31 | MONTHS
          сентябрь–октябрь             | 2022-09-01..2022-10-31 | MONTHS
          с сентября по май            | 2022-09-01..2023-05-31 | MONTHS
          Сентябрь -май                | 2022-09-01..2023-05-31 | MONTHS
          Сентябрь- апрель             | 2022-09-01..2023-04-30 | MONTHS
          Октябрь–ноябрь               | 2022-10-01..2022-11-30 | MONTHS
          декабрь–февраль              | 2022-12-01..2023-02-28 | MONTHS
          Май-июнь                     | 2023-05-01..2023-06-30 | MONTHS
          июнь-июль                    | 2023-06-01..2023-07-31 | MONTHS
          июнь–август                  | 2023-06-01..2023-08-31 | MONTHS
          август–сентябрь              | 2022-08-01..2022-09-30 | MONTHS
          октябрь. ноябрь              | 2022-10-01..2022-10-31 2022-11-01..2022-11-30 | MONTHS
          Октябрь. Ноябрь              | 2022-10-01..2022-10-31 2022-11-01..2022-11-30 | MONTHS
          ноябрь, декабрь, март, май   | 2022-11-01..2022-11-30 2022-12-01..2022-12-31 2023-03-01..2023-03-31 2023-05-01..2023-05-31 | MONTHS
          Ежегодно, август, май        | 2022-08-01..2022-08-31 2023-05-01..2023-05-31 | MONTHS
          ежегодно, октябрь            | 2022-10-01..2022-10-31 | MONTHS
          ежегодно (ноябрь–декабрь)    | 2022-11-01..2022-12-31 | MONTHS
          Ежегодно (февраль–март)      | 2023-02-01..2023-03-31 | MONTHS
          декабрь, ежегодно            | 2022-12-01..2022-12-31 | MONTHS
          октябрь 2022 г.              | 2022-10-01..2022-10-31 | MONTHS
          сентябрь- октябрь 2022 г     | 2022-09-01..2022-10-31 | MONTHS
          ноябрь 2022 – февраль 2023   | 2022-11-01..2023-02-28 | MONTHS
          ноябрь–февраль 2023 года     | 2022-11-01..2023-02-28 | MONTHS
          начало марта                 | 2023-03-01..2023-03-10 | MONTHS
          конец февраля                | 2023-02-21..2023-02-28 | MONTHS
          2-я декада октября           | 2022-10-11..2022-10-20 | MONTHS
          третья декада января         | 2023-01-21..2023-01-31 | MONTHS
          первая половина мая          | 2023-05-01..2023-05-15 | MONTHS
          2 неделя ноября              | 2022-11-08..2022-11-14 | MONTHS
          последняя неделя августа     | 2022-08-25..2022-08-31 | MONTHS
          23-27.01.23                  | 2023-01-23..2023-01-27 | DAYS
          30.01.- 03.02.23             | 2023-01-30..2023-02-03 | DAYS
          06.02.-10.02.23              | 2023-02-06..2023-02-10 | DAYS
          27.02.-03.03.23              | 2023-02-27..2023-03-03 | DAYS
          24.04.- 06.05.23             | 2023-04-24..2023-05-06 | DAYS
          26.12 - 13.01.23             | 2022-12-26..2023-01-13 | DAYS
          с 01.09.2022 по 25.05.2023   | 2022-09-01..2023-05-25 | DAYS
          15.09.2022                   | 2022-09-15..2022-09-15 | DAYS
          15.09.22 г.                  | 2022-09-15..2022-09-15 | DAYS
          12.03                        | 2023-03-12..2023-03-12 | DAYS
          15 сентября                  | 2022-09-15..2022-09-15 | DAYS
          15 марта 2023 года           | 2023-03-15..2023-03-15 | DAYS
          15, 20 и 25 октября          | 2022-10-15..2022-10-15 2022-10-20..2022-10-20 2022-10-25..2022-10-25 | DAYS
          15–17 октября                | 2022-10-15..2022-10-17 | DAYS
          28 октября – 3 ноября        | 2022-10-28..2022-11-03 | DAYS
          с 28 декабря по 5 января     | 2022-12-28..2023-01-05 | DAYS
          до 15 сентября, ежегодно     | 2022-09-15..2022-09-15 | DEADLINE
          -до:15 сентября, ежегодно    | 2022-09-15..2022-09-15 | DEADLINE
          не позднее 1 октября         | 2022-10-01..2022-10-01 | DEADLINE
          до 20.05.2023                | 2023-05-20..2023-05-20 | DEADLINE
          до конца мая                 | 2023-05-31..2023-05-31 | DEADLINE
          1 полугодие                  | 2022-09-01..2022-12-31 | MONTHS
          1 и 2 полугодие              | 2022-09-01..2022-12-31 2023-01-01..2023-05-31 | MONTHS
          1и2 полугодие                | 2022-09-01..2022-12-31 2023-01-01..2023-05-31 | MONTHS
          II полугодие                 | 2023-01-01..2023-05-31 | MONTHS
          1 четверть                   | 2022-09-01..2022-10-27 | MONTHS
          в 3-й четверти               | 2023-01-12..2023-03-22 | MONTHS
          осенние каникулы             | 2022-10-28..2022-11-05 | MONTHS
          IV квартал                   | 2022-10-01..2022-12-31 | MONTHS
          1-2 квартал 2023 г.          | 2023-01-01..2023-03-31 2023-04-01..2023-06-30 | MONTHS
          весной                       | 2023-03-01..2023-05-31 | MONTHS
          в течение октября            | 2022-10-01..2022-10-31 | MONTHS
          в течение года               | 2022-09-01..2023-08-31 | YEARS
          В течение учебного года      | 2022-09-01..2023-08-31 | YEARS
          весь период                  | 2022-09-01..2023-08-31 | YEARS
          2022-2023 учебный год        | 2022-09-01..2023-08-31 | YEARS
          2022/23 уч. год              | 2022-09-01..2023-08-31 | YEARS
          ежегодно                     | 2022-09-01..2023-08-31 | YEARS
          1 раз в год                  | 2022-09-01..2023-08-31 | YEARS
          Постоянно                    | 2022-09-01..2023-08-31 | ALWAYS
          На постоянной основе         | 2022-09-01..2023-08-31 | ALWAYS
          еженедельно                  | 2022-09-01..2023-08-31 | ALWAYS
          """)
  void aSchoolPlanReadsItAs(String text, String spans, Certainty certainty) {
    Period period = school(text, "Семинар");
    assertThat(spans(period)).isEqualTo(spans);
    assertThat(period.certainty()).isEqualTo(certainty);
    assertThat(period.marks()).isEmpty();
    assertThat(period.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021 год                     | 2021-01-01..2021-12-31 | YEARS
          2021год                      | 2021-01-01..2021-12-31 | YEARS
          2021г.                       | 2021-01-01..2021-12-31 | YEARS
          2021-2024гг                  | 2021-01-01..2024-12-31 | YEARS
          2021-2024rr                  | 2021-01-01..2024-12-31 | YEARS
          2021-2022гг                  | 2021-01-01..2022-12-31 | YEARS
          2021 – 2024 годы             | 2021-01-01..2024-12-31 | YEARS
          в течение года               | 2021-01-01..2024-12-31 | YEARS
          В течение периода            | 2021-01-01..2024-12-31 | YEARS
          ежегодно                     | 2021-01-01..2021-12-31 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31 | YEARS
          ежегодно, октябрь            | 2021-10-01..2021-10-31 2022-10-01..2022-10-31 2023-10-01..2023-10-31 2024-10-01..2024-10-31 | MONTHS
          ежегодно, июнь-июль          | 2021-06-01..2021-07-31 2022-06-01..2022-07-31 2023-06-01..2023-07-31 2024-06-01..2024-07-31 | MONTHS
          сентябрь, ежегодно           | 2021-09-01..2021-09-30 2022-09-01..2022-09-30 2023-09-01..2023-09-30 2024-09-01..2024-09-30 | MONTHS
          до 15 сентября, ежегодно     | 2021-09-15..2021-09-15 2022-09-15..2022-09-15 2023-09-15..2023-09-15 2024-09-15..2024-09-15 | DEADLINE
          """)
  void aPlanOfSeveralCalendarYearsReadsItAs(String text, String spans, Certainty certainty) {
    Period period = new PeriodReader(TOWN, SchoolTerms.USUAL).read(text, "Семинар");
    assertThat(spans(period)).isEqualTo(spans);
    assertThat(period.certainty()).isEqualTo(certainty);
    assertThat(period.marks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Июль            | 2021-07-01..2021-07-31 2022-07-01..2022-07-31
          Сентябрь-апрель | 2021-09-01..2022-04-30 2022-09-01..2023-04-30
          1 и 2 полугодие | 2021-01-01..2021-06-30 2021-07-01..2021-12-31 2022-01-01..2022-06-30 2022-07-01..2022-12-31
          3 четверть      | 2021-01-12..2021-03-22 2022-01-12..2022-03-22
          """)
  void aMonthWithoutAYearInAPlanOfSeveralIsEveryYearsAndMarked(String text, String spans) {
    Period period =
        new PeriodReader(PlanYears.calendar(2021, 2022), SchoolTerms.USUAL).read(text, "Семинар");
    assertThat(spans(period)).isEqualTo(spans);
    assertThat(period.marks()).containsExactly(Mark.EVERY_YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ежемесячно                 | MONTH   | 1 | 12 | 2022-09-30
          1 раз в месяц              | MONTH   | 1 | 12 | 2022-09-30
          ежеквартально              | QUARTER | 1 | 4  | 2022-09-30
          не реже 1 раза в четверть  | TERM    | 1 | 4  | 2022-10-27
          Не реже 1 раза в четверть  | TERM    | 1 | 4  | 2022-10-27
          раз в полугодие            | HALF    | 1 | 2  | 2022-12-31
          2 раза в год               | YEAR    | 2 | 1  | 2023-08-31
          не менее 2 раз в четверть  | TERM    | 2 | 4  | 2022-10-27
          ежемесячно, октябрь-апрель | MONTH   | 1 | 7  | 2022-10-31
          """)
  void whatIsRepeatedHasItsOccurrences(
      String text, Recurrence.Unit unit, int times, int spans, String firstEnd) {
    Period period = school(text, "Заседание");
    assertThat(period.recurrence()).isEqualTo(new Recurrence(unit, times));
    assertThat(period.spans()).hasSize(spans);
    assertThat(period.spans().get(0).to()).isEqualTo(firstEnd);
    assertThat(period.occurrences()).isEqualTo(spans * times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "по графику",
        "По графику",
        "по запросу",
        "По отдельному плану",
        "По отдельному плану, по запросу",
        "ежегодно, в соответствии с графиком",
        "По планам МО",
        "по мере необходимости",
        "согласно утвержденному графику"
      })
  void whatIsDoneByAScheduleHasNoDays(String text) {
    Period period = school(text, "Семинар");
    assertThat(period.certainty()).isEqualTo(Certainty.UNDATED);
    assertThat(period.spans()).isEmpty();
    assertThat(period.marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "когда получится",
        "после каникул",
        "октябрь, далее по решению совета",
        "за две недели до семинара",
        "31.02.23",
        "27-23.01.23",
        "до мая",
        "5 четверть",
        "3 полугодие",
        "2022-2024 учебный год",
        "12.13.2022",
        "23-27.01.2",
        "сентябрьский семинар",
        "<b>май</b>",
        "май'"
      })
  void whatIsNotUnderstoodIsKeptAndMarkedAndNeverGuessed(String text) {
    Period period = school(text, "Семинар");
    assertThat(period.text()).isEqualTo(text);
    assertThat(period.certainty()).isEqualTo(Certainty.UNREAD);
    assertThat(period.spans()).isEmpty();
    assertThat(period.marks()).containsExactly(Mark.UNREAD);
  }

  @Test
  void anEmptyTextIsMarkedAsMissingAndAVeryLongOneIsNotRead() {
    assertThat(school("  ", "Семинар").marks()).containsExactly(Mark.MISSING);
    assertThat(school(null, "Семинар").marks()).containsExactly(Mark.MISSING);
    assertThat(school("май, ".repeat(100), "Семинар").marks()).containsExactly(Mark.UNREAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Создание муниципального методического центра (ММЦ)           | 2022-08-01
          «Внедрение обновлённых ФГОС как инструмента политики»         | 2022-08-01
          Заседание №1. Организационные вопросы на 2022-2023 учебный год | 2022-08-01
          Публичный отчет о реализации программы                        | 2023-08-01
          Педсовет «Об итогах 2022-2023 учебного года»                  | 2023-08-01
          Анализ работы за год                                          | 2023-08-01
          Об итогах 2021-2022 учебного года и задачах на новый          | 2022-08-01
          О результатах работы ГМО за прошедший учебный год             | 2022-08-01
          """)
  void anAugustIsTheOneBeforeSeptemberUnlessTheItemReportsOnTheYear(String item, String from) {
    assertThat(school("август", item).from())
        .hasValueSatisfying(d -> assertThat(d).isEqualTo(from));
  }

  @Test
  void aDateOutsideThePlanIsReadAndMarked() {
    Period period = school("23-27.01.25", "Неделя математики");
    assertThat(spans(period)).isEqualTo("2025-01-23..2025-01-27");
    assertThat(period.marks()).containsExactly(Mark.OUTSIDE);
    assertThat(school("август", "Педсовет").marks()).isEmpty();
  }

  @Test
  void theTermsAreThoseOfTheSchool() {
    SchoolTerms own =
        new SchoolTerms(
            List.of(
                new SchoolTerms.Term(MonthDay.of(9, 1), MonthDay.of(10, 5)),
                new SchoolTerms.Term(MonthDay.of(10, 12), MonthDay.of(12, 29)),
                new SchoolTerms.Term(MonthDay.of(1, 9), MonthDay.of(3, 15)),
                new SchoolTerms.Term(MonthDay.of(3, 25), MonthDay.of(5, 31))));
    assertThat(own.sensible()).isTrue();
    assertThat(spans(new PeriodReader(SCHOOL, own).read("1 четверть", "Совет")))
        .isEqualTo("2022-09-01..2022-10-05");
    assertThat(new SchoolTerms(own.terms().subList(0, 3)).sensible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Этап 1. Организационно-диагностический (1-й год)  | ACADEMIC | 2023 | 2025 | 2023 | 2023
          Этап 2. Основной (внедренческий) (2–3-й годы)     | ACADEMIC | 2023 | 2025 | 2024 | 2025
          Этап 3. Аналитико-корректировочный (ежегодно)     | ACADEMIC | 2023 | 2025 | 2023 | 2025
          1. Подготовительный этап (2021г.)                 | CALENDAR | 2021 | 2026 | 2021 | 2021
          Основной этап(2021-2026гг.)                       | CALENDAR | 2021 | 2026 | 2021 | 2026
          3. Аналитический этап (2026г.)                    | CALENDAR | 2021 | 2026 | 2026 | 2026
          1.4. Предметные недели, декады                    | ACADEMIC | 2022 | 2022 | 2022 | 2022
          """)
  void aStageHasTheYearsItsHeadingNames(
      String heading, PlanYears.Kind kind, int first, int last, int from, int to) {
    assertThat(new PlanYears(kind, first, last).ofStage(heading))
        .isEqualTo(new PlanYears(kind, from, to));
  }

  private static Period school(String text, String item) {
    return new PeriodReader(SCHOOL, SchoolTerms.USUAL).read(text, item);
  }

  static String spans(Period period) {
    return period.spans().stream()
        .map(span -> span.from() + ".." + span.to())
        .collect(Collectors.joining(" "));
  }
}

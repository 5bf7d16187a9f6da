package ru.traektoria.events.plan.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.model.period.SchoolTerms;
import ru.traektoria.platform.web.tabular.Upload;

/** The five municipal plans as they stand: every row is found; counted by hand in their text. */
class ReadingPlanFileTest {

  /** Sections of each source with the number of rows counted in the text. */
  private static final Map<String, List<Integer>> COUNTED =
      Map.of(
          "s0", List.of(5, 6, 4),
          "s1", List.of(5, 10, 10, 11, 6, 4, 9, 5, 5, 9, 2),
          "s2", List.of(7, 3, 8, 15, 9, 4),
          "s3", List.of(2 + 14, 2 + 4, 1, 3),
          "s4", List.of(5, 8, 1));

  private static final Map<String, PlanYears> YEARS =
      Map.of(
          "s0", new PlanYears(PlanYears.Kind.ACADEMIC, 2023, 2025),
          "s1", PlanYears.academic(2022),
          "s2", PlanYears.calendar(2021, 2024),
          "s3", PlanYears.calendar(2023, 2023),
          "s4", PlanYears.calendar(2021, 2026));

  @Test
  void everyRowOfTheFivePlansIsFoundUnderItsSection() {
    COUNTED.forEach(
        (source, counts) -> {
          Map<String, Integer> found = new LinkedHashMap<>();
          FoundPlan plan = ReadingPlanFile.read(PlanFixture.docx(source), Map.of());
          plan.rows().forEach(row -> found.merge(row.section(), 1, Integer::sum));
          assertThat(found.values()).as(source + " " + found).containsExactlyElementsOf(counts);
          assertThat(plan.passed()).as(source).isEmpty();
        });
  }

  @Test
  void everyPeriodOfTheFivePlansIsUnderstood() {
    COUNTED
        .keySet()
        .forEach(
            source -> {
              for (FoundRow row : ReadingPlanFile.read(PlanFixture.docx(source), Map.of()).rows()) {
                assertThat(period(source, row).certainty())
                    .as(source + ": " + row.when() + " — " + row.title())
                    .isNotEqualTo(Certainty.UNREAD);
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s0 | Создание муниципального методического центра (ММЦ) | Август | 2023-08-01 | 2023-08-31 | ОО
          s0 | Работа муниципальных методических объединений (РМО) | Не реже 1 раза в четверть | 2024-09-01 | 2026-05-26 | Руководители РМО
          s0 | Публичный отчет о реализации программы | Август | 2024-08-01 | 2026-08-31 | МС
          s1 | Декада истории, обществознания | 24.04.- 06.05.23 | 2023-04-24 | 2023-05-06 | Заместитель директора по УВР, учителя - предметники
          s1 | Пополнение методической копилки | ноябрь, декабрь, март, май | 2022-11-01 | 2023-05-31 | Руководители ШМО
          s2 | Прием заявок на присвоение статуса муниципальной творческой лаборатории. | -до:15 сентября, ежегодно | 2021-09-15 | 2024-09-15 | Специалисты отдела ИМиПР МКУ ЦХЭМО
          s2 | Организация работы ГМО | Сентябрь-апрель | 2021-09-01 | 2025-04-30 | Методист по работе с ГМО
          s3 | Мониторинг кадрового потенциала | Ежегодно, сентябрь | 2023-09-01 | 2023-09-30 | ИМДЦ
          s4 | Обновление сайта отдела образования | 2021г. | 2021-01-01 | 2021-12-31 | Программист отдела образования
          """)
  void aRowKeepsItsTextsAndItsDays(
      String source, String title, String when, String from, String to, String who) {
    FoundRow row =
        ReadingPlanFile.read(PlanFixture.docx(source), Map.of()).rows().stream()
            .filter(r -> r.title().equals(title))
            .findFirst()
            .orElseThrow();
    assertThat(row.when()).isEqualTo(when);
    assertThat(row.who()).isEqualTo(who);
    Period period = period(source, row);
    assertThat(period.from().orElseThrow()).isEqualTo(from);
    assertThat(period.to().orElseThrow()).isEqualTo(to);
  }

  @Test
  void sectionsHaveTheirGoalsTasksTheirIndicatorsAndMeetingsTheirAgenda() {
    List<FoundRow> school = ReadingPlanFile.read(PlanFixture.docx("s1"), Map.of()).rows();
    assertThat(school).noneMatch(row -> row.goal().isBlank());
    FoundRow attestation =
        school.stream().filter(r -> r.section().startsWith("1.2.")).findFirst().orElseThrow();
    assertThat(attestation.goal())
        .startsWith("определение соответствия уровня")
        .endsWith("педагогических работников");
    FoundRow meeting =
        school.stream().filter(r -> r.title().startsWith("Заседание №1")).findFirst().orElseThrow();
    assertThat(meeting.when()).isEqualTo("Август");
    assertThat(meeting.details()).contains("Подготовка и проведения ВПР");
    FoundRow last =
        ReadingPlanFile.read(PlanFixture.docx("s2"), Map.of()).rows().stream()
            .reduce((a, b) -> b)
            .orElseThrow();
    assertThat(last.section()).startsWith("Привлечение педагогов к инновационной");
    assertThat(last.indicator()).contains("до 18%");
  }

  @Test
  void theSamePlanIsReadFromATable() {
    FoundPlan plan = ReadingPlanFile.read(PlanFixture.csv("s2"), Map.of());
    assertThat(plan.rows()).hasSize(46);
    assertThat(plan.rows().get(45).section()).startsWith("Привлечение");
  }

  @Test
  void whatTheColumnsOfAnUnknownTableAreIsSaidByAPerson() {
    Upload odd = csv("A;Б;В\nСеминар;Октябрь;Методист\nСовет;май;Завуч\n");
    FoundPlan asked = ReadingPlanFile.read(odd, Map.of());
    assertThat(asked.rows()).isEmpty();
    assertThat(asked.unknown())
        .singleElement()
        .satisfies(t -> assertThat(t.columns()).isEqualTo(3));
    List<Heading> said = List.of(Heading.TITLE, Heading.WHEN, Heading.WHO);
    List<FoundRow> rows = ReadingPlanFile.read(odd, Map.of(0, said)).rows();
    assertThat(rows).extracting(FoundRow::title).containsExactly("Семинар", "Совет");
    Upload bare = csv("Семинар;Октябрь;Методист\nСовет;май;Завуч\n");
    assertThat(ReadingPlanFile.read(bare, Map.of(0, said)).rows()).hasSize(2);
  }

  @Test
  void aWorkbookIsReadAndADayTypedIntoExcelIsADay() throws Exception {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      org.dhatim.fastexcel.Worksheet sheet = book.newWorksheet("План");
      String[] head = {"№", "Мероприятие", "Срок", "Ответственный"};
      for (int i = 0; i < head.length; i++) {
        sheet.value(0, i, head[i]);
      }
      sheet.value(1, 0, "Раздел 1. Семинары");
      sheet.value(2, 0, 1);
      sheet.value(2, 1, "Семинар");
      sheet.value(2, 2, java.time.LocalDate.of(2026, 9, 15));
      sheet.value(2, 3, "Методист");
    }
    FoundPlan plan = ReadingPlanFile.read(new Upload("план.xlsx", out.toByteArray()), Map.of());
    assertThat(plan.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.section()).isEqualTo("Раздел 1. Семинары");
              assertThat(row.title()).isEqualTo("Семинар");
              assertThat(row.when()).isEqualTo("15.09.2026");
            });
  }

  @Test
  void aRowWithoutWhatIsToBeDoneIsTold() {
    FoundPlan plan =
        ReadingPlanFile.read(
            csv("Мероприятие;Срок;Ответственный\n;май;Завуч\nСовет;;\n;;\n"), Map.of());
    assertThat(plan.rows()).extracting(FoundRow::title).containsExactly("Совет");
    assertThat(plan.passed()).containsExactly("май | Завуч");
  }

  @Test
  void aBrokenFileIsRefusedKindly() {
    Upload broken = new Upload("план.docx", "не документ".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> ReadingPlanFile.read(broken, Map.of()))
        .hasMessageContaining("не читается как документ Word");
  }

  private static Upload csv(String text) {
    return new Upload("план.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Period period(String source, FoundRow row) {
    return new PeriodReader(YEARS.get(source).ofStage(row.section()), SchoolTerms.USUAL)
        .read(row.when(), row.title());
  }
}

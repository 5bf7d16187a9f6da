package ru.traektoria.monitoring.closing.application.oo1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** Стаж и ставки для сверки с ОО-1 on people made by hand. */
class Oo1RowsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private final Story story = new Story().schools("first", "second");

  @Test
  void experienceIsInFullYearsOnTheDayOfTheForm() {
    person("anna", "2006-09-20", "2023-09-21");
    person("boris", "2006-09-21", "2023-09-20");
    person("vera", null, "2021-09-20");
    person("gleb", "2016-09-20", null);
    Map<String, String> ours = ours();
    assertThat(ours)
        .as("Анна работает ровно 20 лет, Борису до 20 не хватает дня")
        .containsEntry("work-20", "1")
        .containsEntry("work-15", "1")
        .containsEntry("work-10", "1")
        .containsEntry("work-unknown", "1")
        .containsEntry("work-0", "0");
    assertThat(ours)
        .as("Анне до трёх лет не хватает дня, у Бориса ровно три, у Веры ровно пять")
        .containsEntry("teaching-0", "1")
        .containsEntry("teaching-3", "1")
        .containsEntry("teaching-5", "1")
        .containsEntry("teaching-unknown", "1");
  }

  @Test
  void everyPedagogueStandsInOneBandOrIsUnknown() {
    person("anna", "2006-09-20", "2023-09-21");
    person("boris", null, null);
    person("vera", "2026-09-01", "2026-09-01");
    Map<String, String> ours = ours();
    for (String kind : new String[] {"work-", "teaching-"}) {
      int all =
          ours.entrySet().stream()
              .filter(row -> row.getKey().startsWith(kind))
              .mapToInt(row -> Integer.parseInt(row.getValue()))
              .sum();
      assertThat(all).as(kind).isEqualTo(3);
    }
    assertThat(ours).containsEntry("pedagogues", "3");
  }

  @Test
  void ratesAreThoseThatAreHeldByWhomever() {
    post("anna", "first", "TEACHER", "MAIN", 1.25, null);
    post("guest", "first", "TEACHER", "EXTERNAL_PART_TIME", 0.5, null);
    post("boris", "second", "PEDAGOGUE", "MAIN", 0.5, null);
    post("head", "first", "HEAD", "MAIN", 1.0, null);
    post("head", "first", "TEACHER", "INTERNAL_PART_TIME", 0.25, null);
    post("gone", "first", "TEACHER", "MAIN", 1.0, "2026-09-19");
    post("unsaid", "second", "TEACHER", "MAIN", null, null);
    story.tell("staff", "OrganisationChanged", "g", "organisation", "g", "kind", "KINDERGARTEN");
    post("nurse", "g", "PEDAGOGUE", "MAIN", 1.0, null);
    vacancy("v1", "first", 0.75, null);
    vacancy("v2", "second", 1.0, "2026-09-01");
    vacancy("v3", "g", 1.0, null);
    assertThat(ours())
        .containsEntry("rates-heads", "1")
        .containsEntry("rates-deputies", "0")
        .containsEntry("rates-pedagogues", "2.5")
        .containsEntry("rates-teachers", "2")
        .containsEntry("rates-vacant", "0.75")
        .containsEntry("rates-unknown", "1");
  }

  @Test
  void aTownOfWhichNothingIsKnownHasNothing() {
    assertThat(new Oo1Rows(story.tables()).of("nowhere", 2026, DAY))
        .isNotEmpty()
        .allMatch(row -> row.ours().signum() == 0);
  }

  private Map<String, String> ours() {
    return new Oo1Rows(story.tables())
        .of(Story.TOWN, 2026, DAY).stream()
            .collect(Collectors.toMap(Oo1Rows.Row::code, row -> plain(row.ours())));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private void person(String id, String workingSince, String teachingSince) {
    story.teacher(id, "first", null, teachingSince);
    story.tell(
        "staff",
        "TeacherProfileChanged",
        id,
        "teacher",
        id,
        "workingSince",
        workingSince,
        "teachingSince",
        teachingSince);
  }

  private void post(
      String who, String school, String kind, String employment, Double rate, String to) {
    story.tell(
        "staff",
        "AssignmentChanged",
        who,
        "assignment",
        who + school + kind,
        "teacher",
        who,
        "organisation",
        school,
        "positionKind",
        kind,
        "employment",
        employment,
        "rate",
        rate,
        "from",
        "2020-09-01",
        "to",
        to);
  }

  private void vacancy(String id, String school, double rate, String closedOn) {
    story.tell(
        "staff",
        "VacancyChanged",
        id,
        "vacancy",
        id,
        "organisation",
        school,
        "rate",
        rate,
        "declaredOn",
        "2026-05-20",
        "closedOn",
        closedOn);
  }
}

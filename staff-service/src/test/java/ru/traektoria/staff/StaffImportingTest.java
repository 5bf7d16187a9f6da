package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: whole, repeated, bad, somebody else's. */
@PlatformTest
class StaffImportingTest extends StaffStory {

  @Test
  void threeThousandTeachersComeFromAFileAndARepeatChangesNothing() {
    byte[] file = StaffList.ofTeachers(3000, schools(60)).csv();

    JsonNode dry = imported(methodist, "teachers", true, file);
    assertThat(dry.get("state").asString()).isEqualTo("DONE");
    assertThat(dry.get("created").asInt()).isEqualTo(3000);
    assertThat(total("")).isZero();

    JsonNode job = imported(methodist, "teachers", false, file);
    assertThat(job.get("problems")).isEmpty();
    assertThat(job.get("created").asInt()).isEqualTo(3000);
    assertThat(total("")).isEqualTo(3000);
    await().atMost(60, SECONDS).until(() -> events("TeacherProfileChanged").size() == 3000);
    await().atMost(60, SECONDS).until(() -> events("AssignmentChanged").size() == 3000);

    JsonNode again = imported(methodist, "teachers", false, file);
    assertThat(again.get("unchanged").asInt()).isEqualTo(3000);
    assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
    assertThat(events("TeacherProfileChanged")).hasSize(3000);
  }

  @Test
  void aSchoolImportsItsOwnRowsAlone() {
    String own = school("МБОУ СОШ № 5");
    school("МБОУ СОШ № 7");
    Api lead = api.as(Tokens.schoolLead(municipality, own));
    byte[] file = StaffList.ofTeachers(2, List.of("МБОУ СОШ № 5", "МБОУ СОШ № 7")).csv();
    JsonNode job = imported(lead, "teachers", false, file);
    assertThat(job.get("state").asString()).isEqualTo("REFUSED");
    assertThat(job.get("problems").get(0).get("row").asInt()).isEqualTo(3);
    assertThat(job.get("problems").get(0).get("column").asString()).isEqualTo("Организация");
    assertThat(total("")).isZero();
    assertThat(lead.upload(API + "/imports?kind=organisations", "о.csv", file).status())
        .isEqualTo(403);
  }

  @Test
  void oneBadRowKeepsTheWholeFileOutAndSaysWhere() {
    school("МБОУ СОШ № 5");
    StaffList list =
        StaffList.headed(
                "Фамилия;Имя;СНИЛС;Дата рождения;Организация;Должность;Предмет;Работает с;Ставка")
            .row(
                "Ёлкина;Вера;900-000-001 99;17.04.1991;МБОУ СОШ № 5;Учитель;Математика;01.09.2013;1")
            .row("Рябинина;Зоя;;12 мая 1980;МБОУ СОШ №5;учитель;Матиматика;2015-09-01;0,5")
            .row("Полевая;Инна;;31.02.1980;МБОУ СОШ № 6;Учитель;Физика;01.09.2015;одна")
            .row("Лужайкина;Нина;;03.03.1980;МБОУ СОШ № 5;Учитель;Физика;01.09.2015;1");
    JsonNode job =
        imported(methodist, "teachers", false, list.csv(Charset.forName("windows-1251")));
    assertThat(job.get("state").asString()).isEqualTo("REFUSED");
    assertThat(job.get("problems"))
        .extracting(p -> p.get("row").asInt() + " " + p.get("column").asString())
        .contains("2 СНИЛС", "3 Предмет", "4 Дата рождения", "4 Ставка");
    assertThat(job.get("problems").toString()).contains("Возможно, это «Математика»?");
    assertThat(total("")).isZero();
  }

  @Test
  void wrongFilesAreRefusedAtOnce() {
    assertThat(upload("пусто.csv", new byte[0])).isEqualTo(400);
    assertThat(upload("большой.csv", new byte[20 * 1024 * 1024])).isEqualTo(413);
    assertThat(upload("старый.xls", hex("D0CF11E0A1B11AE1"))).isEqualTo(415);
    StaffList long100 = StaffList.headed("Фамилия;Имя;Организация;Должность;Работает с");
    for (int i = 0; i < 100_000; i++) {
      long100.row("Ёлкина;Вера;Школа;Учитель;01.09.2020");
    }
    assertThat(upload("длинный.csv", long100.csv())).isEqualTo(422);
    assertThat(upload("чужой.csv", StaffList.headed("a;b").row("1;2").csv())).isEqualTo(422);
    assertThat(methodist.upload(API + "/imports?kind=cats", "a.csv", new byte[] {1}).status())
        .isEqualTo(400);
  }

  @Test
  void vacanciesComeFromAFileAndARepeatChangesNothing() {
    school("МБОУ СОШ № 5");
    StaffList list =
        StaffList.headed("Организация;Должность;Предмет;Ставка;Часы;Объявлена;Нужен с;Закрыта")
            .row("МБОУ СОШ № 5;Учитель;Физика;0,5;9;20.05.2026;01.09.2026;")
            .row("МБОУ СОШ № 5;Учитель;Физика;1;18;20.05.2026;;")
            .row("МБОУ СОШ № 5;Воспитатель;;1;;20.05.2026;;31.08.2026");
    assertThat(imported(methodist, "vacancies", false, list.csv()).get("created").asInt())
        .isEqualTo(3);
    assertThat(imported(methodist, "vacancies", false, list.csv()).get("unchanged").asInt())
        .isEqualTo(3);
    assertThat(methodist.get(API + "/vacancies?on=2026-08-30").json()).hasSize(3);
    assertThat(methodist.get(API + "/vacancies?on=2026-08-31").json()).hasSize(2);
    await().atMost(20, SECONDS).until(() -> events("VacancyChanged").size() == 3);
  }
}

package ru.traektoria.monitoring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.cycle.Hill.sent;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;

/** A municipality's programme: drafted, judged by the live tables, approved, corrected. */
@LiveMonitoring
class PassportsTest {

  private static final String PATH = "/monitoring/passports";

  @Autowired TestTopics topics;
  @Autowired Api api;

  private static String body(Api person, String path) {
    return person.with("Accept", "text/html").get(path).body().replace('\u00a0', ' ');
  }

  /** S4-51: a working group has members and an order; names stay on its own page. */
  @Test
  void aWorkingGroupStandsOnTheProgrammeWithItsMembersAndOrder() {
    Hill hill = new Hill("group-hill", api, topics).told();
    String programme =
        sent(hill.methodist(), PATH, "title", "НОКО", "from", "2024-09-01", "to", "2029-08-31");
    assertThat(body(hill.methodist(), programme)).contains("Рабочих групп пока нет");
    String group = hill.town() + "-group";
    told(
        "AssociationChanged",
        group,
        1,
        hill,
        "kind",
        "CREATIVE_GROUP",
        "exactKind",
        "WORKING_GROUP",
        "title",
        "Рабочая группа НОКО",
        "association",
        group);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> body(hill.official(), programme).contains("Рабочая группа НОКО"));
    assertThat(body(hill.official(), programme))
        .contains("0 участников, руководителя нет, приказа нет")
        .contains("Нет состава");
    told(
        "MembershipChanged",
        group,
        2,
        hill,
        "membership",
        group + "-1",
        "association",
        group,
        "teacher",
        hill.person(3, "a"),
        "role",
        "HEAD",
        "from",
        "2026-09-01");
    told(
        "DocumentPublished",
        group + "-order",
        1,
        hill,
        "document",
        group + "-order",
        "type",
        "ORDER",
        "association",
        group,
        "regulation",
        false,
        "directions",
        java.util.List.of(),
        "validFrom",
        "2026-09-01");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                body(hill.official(), programme)
                    .contains("1 участник, руководитель назначен, приказ действует"));
    assertThat(body(hill.official(), programme))
        .contains("/activities/associations/" + group)
        .doesNotContain("Педагоговаa3");
  }

  private void told(String type, String subject, int sequence, Hill hill, Object... fields) {
    Map<String, Object> data = new java.util.HashMap<>(Map.of("municipality", hill.town()));
    for (int i = 0; i < fields.length; i += 2) {
      data.put((String) fields[i], fields[i + 1]);
    }
    topics.publish("activities.events", type, subject, sequence, data);
  }

  @Test
  void aProgrammeIsDraftedJudgedApprovedAndCorrected() {
    Hill hill = new Hill("programme-hill", api, topics).told();
    Api methodist = hill.methodist();
    String programme =
        sent(
            methodist,
            PATH,
            "title",
            "Сопровождение педагогов",
            "from",
            "2024-09-01",
            "to",
            "2029-08-31",
            "goal",
            "Непрерывное развитие",
            "tasks",
            "Выявлять\nСопровождать");
    Api browser = methodist.with("HX-Request", "true");
    assertThat(browser.form(programme + "/approve", "version=1&number=94&date=2026-09-29").status())
        .as("no expected result yet")
        .isEqualTo(422);
    sent(
        methodist,
        programme + "/expected",
        "version",
        "1",
        "words",
        "Не меньше 60 % с высшим образованием",
        "code",
        "T1.1",
        "kind",
        "FLOOR",
        "amount",
        "60",
        "due",
        "2029-08-31");
    sent(
        methodist,
        programme + "/expected",
        "version",
        "2",
        "words",
        "Рост на 15 п. п., база неизвестна",
        "code",
        "T1.4",
        "kind",
        "PERCENTAGE_POINTS",
        "amount",
        "15",
        "due",
        "2029-08-31");
    sent(
        methodist,
        programme + "/expected",
        "version",
        "3",
        "words",
        "Повышение познавательного интереса");
    sent(
        methodist,
        programme + "/phases",
        "version",
        "4",
        "title",
        "Аналитический",
        "from",
        "2025-11-01",
        "to",
        "2025-12-31",
        "yearly",
        "true");
    assertThat(body(methodist, programme))
        .contains("7 из 10")
        .contains("Достигнут")
        .contains("База неизвестна")
        .contains("Качественный результат")
        .contains("ежегодно")
        .contains("Проект, не действует");
    sent(
        methodist,
        programme + "/risks",
        "version",
        "5",
        "title",
        "Нехватка кадров",
        "likelihood",
        "3",
        "harm",
        "3",
        "measure",
        "Целевой набор",
        "code",
        "T1.1");
    sent(methodist, programme + "/problems", "version", "6", "title", "Мало", "code", "T1.1");
    sent(methodist, programme + "/conditions", "version", "7", "title", "Совет", "met", "true");
    assertThat(body(methodist, programme + "/risks"))
        .contains("Вес 9 из 9")
        .contains("Виден по T1.1: сейчас 70 %, 7 из 10")
        .contains("Угроза")
        .doesNotContain("Что было с рисками");
    sent(
        methodist,
        programme + "/roadmap",
        "version",
        "8",
        "section",
        "Диагностика",
        "title",
        "Провести диагностику",
        "term",
        "сентябрь",
        "to",
        "2026-09-30",
        "planItems",
        hill.town() + "-item");
    assertThat(body(methodist, programme + "/roadmap")).contains("Просрочена");
    topics.publish(
        "activities.events",
        "PlanItemChanged",
        hill.town() + "-plan",
        1,
        Map.ofEntries(
            Map.entry("plan", hill.town() + "-plan"),
            Map.entry("item", hill.town() + "-item"),
            Map.entry("municipality", hill.town()),
            Map.entry("owner", "MUNICIPALITY"),
            Map.entry("yearKind", "ACADEMIC"),
            Map.entry("first", 2026),
            Map.entry("last", 2026),
            Map.entry("section", "1"),
            Map.entry("state", "DONE"),
            Map.entry("dueOn", "2026-09-30"),
            Map.entry("doneOn", "2026-09-25")));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> body(methodist, programme + "/roadmap").contains("Выполнена"));
    assertThat(body(methodist, programme + "/roadmap"))
        .contains("/activities/plans/" + hill.town() + "-plan");

    sent(
        hill.official(),
        programme + "/approve",
        "version",
        "9",
        "number",
        "94",
        "date",
        "2026-09-29",
        "address",
        "");
    assertThat(body(methodist, programme)).doesNotContain("Опубликована");
    assertThat(browser.form(programme + "/risks", "version=10&title=x&measure=y").status())
        .as("an approved edition does not change")
        .isEqualTo(422);
    String risk =
        methodist
            .get("/api/v1/monitoring/passports/" + programme.replaceAll(".*/", ""))
            .json()
            .findPath("risks")
            .get(0)
            .get("id")
            .asString();
    String happened = "version=10&state=OCCURRED&risk=" + risk;
    assertThat(browser.form(programme + "/risk-marks", happened).body()).contains("что случилось");
    assertThat(browser.form(programme + "/risk-marks", happened + "&note=Увольнение").status())
        .as("an approved edition may be marked")
        .isLessThan(400);
    assertThat(body(methodist, programme + "/risks"))
        .contains("Наступил")
        .contains("Что было с рисками")
        .contains("Увольнение. Отметка: ");
    sent(methodist, programme + "/correct", "version", "11", "reason", "Ежегодная корректировка");
    sent(methodist, programme + "/problems", "version", "12", "title", "Новая проблема");
    assertThat(body(methodist, programme + "/risks")).contains("Новая проблема");
    assertThat(body(methodist, programme + "/risks?edition=1")).doesNotContain("Новая проблема");
    assertThat(body(methodist, programme)).contains("Корректируется");

    assertThat(browser.form(programme + "/risks", "version=3&title=x&measure=y").status())
        .isIn(412, 422);
    assertThat(browser.form(programme + "/conditions", "title=x").status()).isEqualTo(428);
    assertThat(hill.foreigner().with("Accept", "text/html").get(programme).status()).isEqualTo(404);
    assertThat(hill.lead(1).with("Accept", "text/html").get(programme).status()).isEqualTo(403);
  }
}

package ru.traektoria.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.cycle.Hill.sent;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/**
 * A year of a methodist: from the goals over what is red to a recommendation, a measure, its effect
 * and the next year's goals; and every door that stays shut.
 */
@LiveMonitoring
class CycleJourneyTest {

  private static final String CYCLE = "/monitoring/cycle";
  private static final String STAGES = CYCLE + "/stages/";

  @Autowired TestTopics topics;
  @Autowired Api api;

  private static Api page(Api person) {
    return person.with("Accept", "text/html");
  }

  /** A page with plain spaces, which numbers on it have not. */
  private static String body(Api person, String path) {
    return page(person).get(path).body().replace("\u00a0", " ").replace("&nbsp;", " ");
  }

  @Test
  void aYearFromItsGoalsToTheEffectOfWhatWasDone() {
    Hill hill = new Hill("cycle-hill", api, topics).told();
    Api methodist = hill.methodist();
    assertThat(
            methodist
                .with("If-Match", "\"0\"")
                .put(
                    "/api/v1/monitoring/targets/T1.1?year=" + Hill.YEAR,
                    Map.of("kind", "FLOOR", "amount", 90, "due", "2027-08-31"))
                .status())
        .isEqualTo(200);

    // Этап 1: a stage is not closed before it has what it needs
    refused(methodist, STAGES + "INDICATORS/close", "Не названа ни одна цель", "version", "0");
    sent(methodist, CYCLE + "/goals", "version", "0", "title", "Учить всех", "track", "track1");
    sent(methodist, CYCLE + "/indicators", "version", "1", "codes", "T1.1");
    refused(methodist, STAGES + "METHODS/close", "сначала этап 1", "version", "2");
    sent(methodist, STAGES + "INDICATORS/close", "version", "2");
    // Этап 2
    refused(methodist, STAGES + "METHODS/close", "метод сбора и источник", "version", "3");
    sent(
        methodist,
        CYCLE + "/methods",
        "version",
        "3",
        "codes",
        "T1.1",
        "methods",
        "STATISTICS",
        "sources",
        "RECORDS");
    sent(methodist, STAGES + "METHODS/close", "version", "4");
    // Этап 3: the calendar of the document; numbers are frozen
    sent(methodist, CYCLE + "/campaigns/staff/freeze", "version", "5");
    int version = 6;
    for (String campaign : List.of("staff", "needs-may", "needs-august", "young", "priority")) {
      for (int step = 0; step < 5; step++) {
        sent(methodist, CYCLE + "/campaigns/" + campaign + "/step", "version", "" + version++);
      }
    }
    sent(methodist, STAGES + "MONITORING/close", "version", "" + version++);

    // Этап 4: a note begins with what is red and is not published half empty
    String note = sent(methodist, "/monitoring/notes", "kind", "COMPLEX", "title", "Анализ года");
    assertThat(body(methodist, note)).contains("7 из 10").contains("не меньше 90");
    refused(
        methodist,
        note + "/publish",
        "Раздел «Выводы» не заполнен",
        "version",
        "1",
        "on",
        "2026-11-20",
        "address",
        "https://imdc.example/a.pdf");
    sent(
        methodist,
        note,
        "version",
        "1",
        "title",
        "Анализ года",
        "STATISTICS",
        "7 из 10",
        "DEFICITS",
        "Нет",
        "FACTORS",
        "Нет",
        "PRACTICES",
        "Нет",
        "CONCLUSIONS",
        "Учить",
        "RECOMMENDATIONS",
        "Учить");
    sent(
        methodist,
        note + "/publish",
        "version",
        "2",
        "on",
        "2026-11-20",
        "address",
        "https://imdc.example/a.pdf");
    sent(methodist, note + "/review", "version", "3", "on", "2026-11-20", "meeting", "Совещание");
    sent(methodist, STAGES + "ANALYSIS/close", "version", "" + version++);

    // Этап 5: to an association, which is told to the indicators
    String toMaths =
        sent(
            methodist,
            "/monitoring/recommendations",
            "to",
            "ASSOCIATION",
            "addressee",
            hill.maths(),
            "label",
            "ГМО математиков",
            "code",
            "T1.1",
            "text",
            "Направить на обучение",
            "due",
            "2027-03-01");
    String id = toMaths.substring(toMaths.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> topics.read("monitoring.events").stream().anyMatch(p -> p.key().equals(id)));
    topics.read("monitoring.events").stream()
        .filter(p -> p.key().equals(id))
        .forEach(
            p -> {
              Contracts.of("monitoring-service").assertValid(p.name(), p.value());
              assertThat(p.json().get("association").asString()).isEqualTo(hill.maths());
              assertThat(p.json().toString()).doesNotContain("Направить");
            });
    sent(methodist, STAGES + "RECOMMENDATIONS/close", "version", "" + version++);

    // Этап 6: an answer to it, judged later by the same number of the tables
    refused(methodist, STAGES + "MEASURES/close", "Нет ни меры", "version", "" + version);
    String measure =
        sent(
            methodist,
            "/monitoring/measures",
            "title",
            "Курсы для всех",
            "kind",
            "DIFFICULTIES",
            "recommendations",
            id,
            "code",
            "T1.1",
            "responsible",
            "Методист",
            "from",
            "2026-11-01",
            "to",
            "2026-11-20");
    sent(methodist, STAGES + "MEASURES/close", "version", "" + version++);
    refused(methodist, measure + "/effect", "Сначала отметьте", "version", "1", "conclusion", "Да");
    sent(methodist, measure + "/done", "version", "1", "on", "2026-11-20", "result", "Обучены");
    hill.education(hill.person(1, "a"), 3, hill.school(1), "HIGHER");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> body(methodist, measure).contains("8 из 10"));
    sent(methodist, measure + "/effect", "version", "2", "conclusion", "Помогло");
    assertThat(body(methodist, measure))
        .contains("Стало лучше")
        .contains("7 из 10")
        .contains("8 из 10");

    // Этап 7 closes the year and opens the next with its goals
    String last =
        sent(methodist, "/monitoring/notes", "kind", "SERVICE", "title", "Итоговый анализ");
    sent(
        methodist,
        last,
        "version",
        "1",
        "title",
        "Итоговый анализ",
        "EFFECTIVENESS",
        "Да",
        "LEVEL",
        "Да",
        "CONCLUSIONS",
        "Да",
        "RECOMMENDATIONS",
        "Да",
        "PROBLEMS",
        "Да",
        "NEXT_PLAN",
        "Да");
    sent(
        methodist,
        last + "/publish",
        "version",
        "2",
        "on",
        "2026-11-20",
        "address",
        "https://imdc.example/b.pdf");
    refused(methodist, STAGES + "EFFECTIVENESS/close", "цели следующего", "version", "" + version);
    sent(
        methodist,
        STAGES + "EFFECTIVENESS/close",
        "version",
        "" + version,
        "goals",
        "Закрепить\nИдти дальше");
    assertThat(body(methodist, CYCLE + "?year=2026-27")).contains("Цикл завершён");
    assertThat(body(methodist, CYCLE + "?year=2027-28"))
        .contains("Закрепить")
        .contains("Идти дальше")
        .contains("Этап 1 из 7");
  }

  @Test
  void everybodyReadsTheOwnRecommendationsAndNobodyASingleNameTooMany() {
    Hill hill = new Hill("reading-hill", api, topics).told();
    Api methodist = hill.methodist();
    String path = "/monitoring/recommendations";
    String toTeacher =
        sent(
            methodist,
            path,
            "to",
            "TEACHER",
            "addressee",
            hill.person(3, "a"),
            "code",
            "T1.1",
            "text",
            "Пройти курс",
            "due",
            "2027-01-15",
            "practices",
            "https://bank.example/7");
    String toSchool =
        sent(
            methodist,
            path,
            "to",
            "HEAD",
            "addressee",
            hill.school(1),
            "code",
            "T1.1",
            "text",
            "Обновить план",
            "due",
            "2027-01-15");
    String toMaths =
        sent(
            methodist,
            path,
            "to",
            "ASSOCIATION",
            "addressee",
            hill.maths(),
            "label",
            "ГМО математиков",
            "code",
            "T1.1",
            "text",
            "Провести семинар",
            "due",
            "2027-01-15");
    String name = "Педагоговаa3";
    assertThat(body(methodist, toTeacher)).contains(name);
    assertThat(body(hill.official(), toTeacher)).doesNotContain(name);
    assertThat(body(hill.official(), path + "?format=csv")).doesNotContain(name);
    assertThat(body(hill.lead(3), path)).contains(name).doesNotContain("Обновить план");
    assertThat(body(hill.teacher(3, "a"), path))
        .contains("Пройти курс")
        .doesNotContain("Провести семинар");
    assertThat(page(hill.teacher(3, "b")).get(toTeacher).status()).isEqualTo(404);
    assertThat(page(hill.lead(2)).get(toSchool).status()).isEqualTo(404);
    assertThat(page(hill.foreigner()).get(toSchool).status()).isEqualTo(404);
    Api head = api.as(Tokens.token("GMO_HEAD", null, hill.town(), null, hill.person(2, "a")));
    assertThat(body(head, path)).contains("Провести семинар").doesNotContain("Пройти курс");
    assertThat(hill.lead(1).get("/api/v1/monitoring/reminders").body()).contains(toSchool);
    assertThat(hill.lead(2).get("/api/v1/monitoring/reminders").body()).doesNotContain(toSchool);

    assertThat(hill.lead(1).get("/api/v1/monitoring/recommendations").body())
        .contains("Обновить план")
        .doesNotContain("Пройти курс");
    assertThat(hill.official().get("/api/v1/monitoring/recommendations").body())
        .contains("Пройти курс")
        .doesNotContain(hill.person(3, "a"));
    assertThat(hill.official().get("/api/v1/monitoring/cycle").body())
        .contains("Не названа ни одна цель");

    // The school takes it over and says what it has done; nobody else may
    assertThat(hill.lead(2).form(toSchool + "/acknowledge", "version=1").status()).isEqualTo(404);
    assertThat(hill.official().form(toSchool + "/fulfil", "version=1").status()).isEqualTo(403);
    sent(hill.lead(1), toSchool + "/acknowledge", "version", "1");
    assertThat(hill.lead(1).form(toSchool + "/fulfil", "version=1&text=Да").status())
        .isEqualTo(412);
    assertThat(hill.lead(1).form(toSchool + "/fulfil", "text=Да").status()).isEqualTo(428);
    sent(hill.lead(1), toSchool + "/fulfil", "version", "2", "text", "План обновлён");
    assertThat(body(methodist, toSchool)).contains("План обновлён");
    sent(methodist, toMaths + "/withdraw", "version", "1", "text", "Ошибка");
    String id = toMaths.substring(toMaths.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                topics.read("monitoring.events").stream()
                    .filter(p -> p.key().equals(id))
                    .anyMatch(p -> p.json().path("annulled").asBoolean()));
  }

  @Test
  void aMeasureTellsASchoolNothingOfWhatWasAdvisedToAnother() {
    Hill hill = new Hill("measure-hill", api, topics).told();
    String advice =
        sent(
            hill.methodist(),
            "/monitoring/recommendations",
            "to",
            "TEACHER",
            "addressee",
            hill.person(3, "a"),
            "code",
            "T1.1",
            "text",
            "Пройти курс",
            "due",
            "2027-01-15");
    String measure =
        sent(
            hill.methodist(),
            "/monitoring/measures",
            "title",
            "Взаимные посещения",
            "kind",
            "ACTIVE",
            "code",
            "T1.1",
            "organisation",
            hill.school(2),
            "recommendations",
            advice.substring(advice.lastIndexOf('/') + 1),
            "responsible",
            "Методист",
            "from",
            "2026-11-01",
            "to",
            "2026-12-01");
    assertThat(body(hill.methodist(), measure)).contains("Пройти курс", "Педагоговаa3");
    assertThat(body(hill.lead(2), measure))
        .contains("Взаимные посещения", "адресованным другим")
        .doesNotContain("Пройти курс", "Педагоговаa3");
  }

  @Test
  void anAssociationIsCalledAsItIsWhereItIsKept() {
    Hill hill = new Hill("named-hill", api, topics).told();
    Api methodist = hill.methodist();
    String path = "/monitoring/recommendations";
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                body(methodist, path + "/new?to=ASSOCIATION").contains("ГМО математиков округа, "));
    String issued =
        sent(
            methodist,
            path,
            "to",
            "ASSOCIATION",
            "addressee",
            hill.maths(),
            "label",
            "",
            "code",
            "T1.1",
            "text",
            "Провести семинар",
            "due",
            "2027-01-15");
    assertThat(body(methodist, issued)).contains("ГМО математиков округа");
  }

  @Test
  void aPracticeOfTheBankIsChosenByItsTitleAndAnAddressIsStillTaken() {
    Hill hill = new Hill("bank-hill", api, topics).told();
    Api methodist = hill.methodist();
    String lookup = CYCLE + "/practices?q=" + Hill.encoded("дневник");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> methodist.get(lookup).body().contains(hill.practice()));
    assertThat(methodist.get(lookup).body())
        .contains("Дневник чтения класса")
        .contains("Школа № 1")
        .doesNotContain("чужого");
    assertThat(hill.official().get(lookup).status()).isEqualTo(403);
    String path = "/monitoring/recommendations";
    String[] fields = {
      "to", "TEACHER",
      "addressee", hill.person(3, "a"),
      "code", "T1.1",
      "text", "Посмотреть, как ведут дневник",
      "due", "2027-01-15",
      "practice", hill.practice(),
      "second", "",
      "practices", "https://bank.example/7"
    };
    String issued = sent(methodist, path, fields);
    assertThat(body(hill.teacher(3, "a"), issued))
        .contains("Дневник чтения класса")
        .contains("/activities/practices/" + hill.practice())
        .contains("https://bank.example/7");
    fields[11] = hill.town() + "-foreign-practice";
    assertThat(methodist.form(path, Hill.form(fields)).status()).isEqualTo(404);
  }

  @Test
  void aResolutionStandsUnderControlUntilItIsCarriedOut() {
    Hill hill = new Hill("order-hill", api, topics).told();
    Api official = hill.official();
    String path = "/monitoring/resolutions";
    refused(
        official,
        path,
        "стоит в протоколе",
        "kind",
        "COUNCIL",
        "date",
        "2026-11-10",
        "signer",
        "Председатель совета",
        "text",
        "Одобрить план",
        "control",
        "2026-11-18");
    String council =
        sent(
            official,
            path,
            "kind",
            "COUNCIL",
            "meeting",
            hill.meeting(),
            "date",
            "2026-11-10",
            "signer",
            "Председатель совета",
            "text",
            "Одобрить план",
            "control",
            "2026-11-18");
    assertThat(body(official, council))
        .contains("/activities/meetings/" + hill.meeting())
        .contains("протокол № 3")
        .contains("Контроль просрочен");
    assertThat(official.get("/api/v1/monitoring/reminders").body()).contains(council);
    assertThat(page(hill.lead(1)).get(council).status()).isEqualTo(403);
    assertThat(page(hill.foreigner()).get(council).status()).isEqualTo(404);
    sent(official, council + "/done", "version", "1", "on", "2026-11-19", "result", "Одобрен");
    refused(official, council + "/publish", "адрес целиком", "version", "2", "address", "сайт");
    sent(official, council + "/publish", "version", "2", "address", "https://imdc.example/p3");
    assertThat(official.get("/api/v1/monitoring/reminders").body()).doesNotContain(council);
  }

  @Test
  void doorsStayShutToWrongHandsAndWrongWords() {
    Hill hill = new Hill("door-hill", api, topics).told();
    Api methodist = hill.methodist();
    assertThat(hill.official().form(CYCLE + "/goals", "version=0&title=x").status()).isEqualTo(403);
    assertThat(methodist.form(CYCLE + "/goals", "title=x").status()).isEqualTo(428);
    sent(methodist, CYCLE + "/goals", "version", "0", "title", "Первая");
    assertThat(methodist.form(CYCLE + "/goals", "version=0&title=x").status()).isEqualTo(412);
    assertThat(methodist.form(CYCLE + "/indicators", "version=1&codes=NOPE").status())
        .isEqualTo(404);
    assertThat(page(methodist).get(CYCLE + "?year=2026").status()).isEqualTo(400);
    assertThat(page(methodist).get(CYCLE + "?municipality=elsewhere").status()).isEqualTo(404);
    assertThat(page(methodist).get(STAGES + "NOWHERE").status()).isIn(400, 404);
    String foreign =
        Hill.form(
            "to", "ORGANISATION",
            "addressee", hill.school(1),
            "code", "T1.1",
            "text", "x",
            "due", "2027-01-15");
    assertThat(hill.foreigner().form("/monitoring/recommendations", foreign).status())
        .isEqualTo(404);
    refused(
        methodist,
        "/monitoring/measures",
        "опирается на показатель",
        "title",
        "Без основания",
        "kind",
        "ACTIVE",
        "responsible",
        "Методист",
        "from",
        "2026-11-01",
        "to",
        "2026-12-01");
    String same =
        Hill.form(
            "idempotencyKey", "one-click",
            "title", "Дважды нажали",
            "kind", "ACTIVE",
            "code", "T1.1",
            "responsible", "Методист",
            "from", "2026-11-01",
            "to", "2026-12-01");
    String first = methodist.form("/monitoring/measures", same).header("hx-redirect");
    assertThat(methodist.form("/monitoring/measures", same).header("hx-redirect")).isEqualTo(first);
  }

  private static void refused(Api person, String path, String why, String... fields) {
    Api.Answer answer = person.with("HX-Request", "true").form(path, Hill.form(fields));
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(why);
  }
}

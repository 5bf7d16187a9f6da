package ru.traektoria.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** The management cycle through the doors of programs: the same decisions as on its pages. */
@LiveMonitoring
class CycleDoorsTest {

  private static final String API = "/api/v1/monitoring/";
  private static final String CYCLE = API + "cycle";
  private static final String STAGES = CYCLE + "/stages/";
  private static final List<String> CALENDAR =
      List.of("staff", "needs-may", "needs-august", "young", "priority");

  @Autowired TestTopics topics;
  @Autowired Api api;

  @Test
  void aProgramLeadsACycleFromItsGoalsToTheNextYear() {
    Hill hill = new Hill("door-cycle", api, topics).told();
    Api methodist = hill.methodist();
    assertThat(
            seen(methodist, "0")
                .put(
                    API + "targets/T1.1?year=" + Hill.YEAR,
                    Map.of("kind", "FLOOR", "amount", 90, "due", "2027-08-31"))
                .status())
        .isEqualTo(200);
    assertThat(methodist.get(CYCLE).header("etag")).isEqualTo("\"0\"");

    refused(seen(methodist, "0").post(STAGES + "INDICATORS/close", "{}"), "cycle.goals");
    String version = tag(seen(methodist, "0").post(CYCLE + "/goals", Map.of("title", "Учить")));
    JsonNode mistake =
        ok(seen(methodist, version).post(CYCLE + "/goals", Map.of("title", "Ошибка")));
    String wrong = mistake.path("goals").path(1).path("id").asString();
    assertThat(seen(methodist, "2").delete(CYCLE + "/goals/nobody").status()).isEqualTo(404);
    assertThat(ok(seen(methodist, "2").delete(CYCLE + "/goals/" + wrong)).path("goals")).hasSize(1);
    ok(seen(methodist, "3").put(CYCLE + "/indicators", Map.of("codes", List.of("T1.1", "T1.9"))));
    ok(seen(methodist, "4").post(CYCLE + "/qualitative", Map.of("name", "Климат")));
    version = tag(seen(methodist, "5").post(STAGES + "INDICATORS/close", "{}"));
    JsonNode collected =
        ok(
            seen(methodist, version)
                .put(
                    CYCLE + "/methods",
                    Map.of(
                        "codes", List.of("T1.1", "T1.9", "К1"),
                        "methods", List.of("STATISTICS"),
                        "sources", List.of("RECORDS", "SURVEYS"))));
    assertThat(collected.path("indicators").path(2).path("sources")).hasSize(2);
    version = tag(seen(methodist, "7").post(STAGES + "METHODS/close", "{}"));

    // The calendar of the document and one campaign more; its numbers are frozen
    JsonNode longer =
        ok(
            seen(methodist, version)
                .post(
                    CYCLE + "/campaigns",
                    Map.of(
                        "title", "Мониторинг цифровой среды",
                        "from", "2026-10-01",
                        "to", "2026-10-31",
                        "responsible", "Методическая служба",
                        "use", "План закупок")));
    String own = longer.path("campaigns").path(5).path("id").asString();
    String freeze = CYCLE + "/campaigns/" + own + "/freeze";
    JsonNode frozen = ok(seen(methodist, longer).post(freeze, "{}"));
    String window = frozen.path("campaigns").path(5).path("window").asString();
    assertThat(methodist.get(API + "windows/" + window).body()).contains("2026-10-31");
    assertThat(seen(methodist, longer).post(freeze, "{}").status()).isEqualTo(412);
    JsonNode cycle = frozen;
    for (int step = 0; step < 5; step++) {
      for (String campaign : CALENDAR) {
        cycle = ok(seen(methodist, cycle).post(CYCLE + "/campaigns/" + campaign + "/step", "{}"));
      }
      cycle = ok(seen(methodist, cycle).post(CYCLE + "/campaigns/" + own + "/step", "{}"));
    }
    assertThat(cycle.path("campaigns").path(0).path("step").asString()).isEqualTo("DONE");
    cycle =
        ok(
            seen(methodist, cycle)
                .put(
                    STAGES + "MONITORING",
                    Map.of(
                        "from", "2026-09-01", "to", "2027-08-25", "responsible", "Методист ИМЦ")));
    cycle =
        ok(
            seen(methodist, cycle)
                .post(
                    STAGES + "MONITORING/papers",
                    Map.of(
                        "title", "Положение о мониторинге",
                        "number", "14",
                        "date", "2026-09-10",
                        "address", "https://imdc.example/polozhenie.pdf")));
    JsonNode monitoring = cycle.path("stages").path(2);
    assertThat(monitoring.path("responsible").asString()).isEqualTo("Методист ИМЦ");
    assertThat(monitoring.path("papers")).hasSize(1);
    cycle = ok(seen(methodist, cycle).post(STAGES + "MONITORING/close", "{}"));

    // A note that begins with what is red, on the frozen window
    String note = noted(methodist, "COMPLEX", "Анализ года", window);
    assertThat(methodist.get(API + "notes?year=" + Hill.YEAR).json()).hasSize(1);
    JsonNode red = methodist.get(note).json().path("findings").path(0);
    assertThat(red.path("number").path("numerator").asInt()).isEqualTo(7);
    assertThat(red.path("number").path("denominator").asInt()).isEqualTo(10);
    assertThat(red.path("text").asString()).contains("не меньше 90");
    cycle = ok(seen(methodist, cycle).post(STAGES + "ANALYSIS/close", "{}"));

    String recommendation = recommended(hill);
    cycle = ok(seen(methodist, cycle).post(STAGES + "RECOMMENDATIONS/close", "{}"));

    String id = recommendation.substring(recommendation.lastIndexOf('/') + 1);
    String measure = measured(methodist, id);
    decided(hill, id);
    cycle = ok(seen(methodist, cycle).post(STAGES + "MEASURES/close", "{}"));
    JsonNode effect =
        ok(seen(methodist, "2").post(measure + "/effect", Map.of("conclusion", "Пока так же")));
    assertThat(effect.path("change").asString()).isEqualTo("SAME");
    assertThat(effect.path("after").path("denominator").asInt()).as("of the school").isEqualTo(2);

    noted(methodist, "SERVICE", "Итоги года", null);
    refused(seen(methodist, cycle).post(STAGES + "EFFECTIVENESS/close", "{}"), "cycle.next");
    cycle =
        ok(
            seen(methodist, cycle)
                .post(STAGES + "EFFECTIVENESS/close", Map.of("goals", List.of("Закрепить", " "))));
    assertThat(methodist.get(CYCLE + "?year=2027-28").json().path("goals")).hasSize(1);
    refused(
        seen(methodist, cycle).post(STAGES + "MEASURES/reopen", Map.of("why", "Ошибка")),
        "cycle.reopen");
    cycle =
        ok(
            seen(methodist, cycle)
                .post(STAGES + "EFFECTIVENESS/reopen", Map.of("why", "Ошибка в выводе")));
    assertThat(cycle.path("stages").path(6).path("closedOn").isNull()).isTrue();
  }

  /** Begun, written, published and talked over; its address. */
  private static String noted(Api methodist, String kind, String title, String window) {
    Api.Answer begun =
        methodist
            .with("Idempotency-Key", kind)
            .post(API + "notes", Map.of("kind", kind, "title", title));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    String note = begun.header("location");
    assertThat(
            methodist
                .with("Idempotency-Key", kind)
                .post(API + "notes", Map.of("kind", kind, "title", title))
                .header("location"))
        .isEqualTo(note);
    Map<String, String> where = Map.of("on", "2026-11-20", "address", "https://imdc.example/a.pdf");
    refused(seen(methodist, "1").post(note + "/publish", where), "note.empty");
    Map<String, String> texts = new java.util.HashMap<>();
    begun.json().path("sections").forEach(s -> texts.put(s.asString(), "Сказано словами"));
    Map<String, Object> written = new java.util.HashMap<>(Map.of("title", title, "texts", texts));
    written.put("window", window);
    ok(seen(methodist, "1").put(note, written));
    ok(
        seen(methodist, "2")
            .post(
                note + "/findings",
                Map.of("problem", false, "code", "T1.1", "text", "Школа № 5 учит всех")));
    Map<String, String> later = Map.of("on", "2099-01-01", "address", "https://imdc.example/a.pdf");
    refused(seen(methodist, "3").post(note + "/publish", later), "note.future");
    ok(seen(methodist, "3").post(note + "/publish", where));
    refused(
        seen(methodist, "4")
            .post(note + "/review", Map.of("on", "2099-01-01", "meeting", "Совещание")),
        "note.future");
    JsonNode reviewed =
        ok(
            seen(methodist, "4")
                .post(note + "/review", Map.of("on", "2026-11-20", "meeting", "Совещание")));
    assertThat(reviewed.path("publication").path("address").asString()).contains("imdc");
    refused(seen(methodist, "5").put(note, written), "note.published");
    return note;
  }

  /** Issued to a school, taken over and fulfilled by it; its address. */
  private static String recommended(Hill hill) {
    Map<String, Object> draft =
        Map.of(
            "to", "HEAD",
            "addressee", hill.school(1),
            "code", "T1.1",
            "text", "Направить на обучение",
            "due", "2027-03-01",
            "practices", List.of("https://bank.example/7"));
    Api once = hill.methodist().with("Idempotency-Key", "one press");
    Api.Answer issued = once.post(API + "recommendations", draft);
    assertThat(issued.status()).as(issued.body()).isEqualTo(201);
    String path = issued.header("location");
    assertThat(once.post(API + "recommendations", draft).header("location")).isEqualTo(path);
    assertThat(issued.json().path("number").path("organisation").asString())
        .isEqualTo(hill.school(1));

    assertThat(hill.official().post(API + "recommendations", draft).status()).isEqualTo(403);
    assertThat(hill.foreigner().get(path).status()).isEqualTo(404);
    assertThat(seen(hill.lead(2), "1").post(path + "/acknowledge", "{}").status()).isEqualTo(404);
    assertThat(seen(hill.methodist(), "1").post(path + "/acknowledge", "{}").status())
        .isEqualTo(403);
    assertThat(hill.lead(1).post(path + "/acknowledge", "{}").status()).isEqualTo(428);
    ok(seen(hill.lead(1), "1").post(path + "/acknowledge", "{}"));
    assertThat(seen(hill.lead(1), "1").post(path + "/fulfil", Map.of("text", "Да")).status())
        .isEqualTo(412);
    refused(seen(hill.lead(1), "2").post(path + "/fulfil", Map.of()), "recommendation.done");
    ok(seen(hill.lead(1), "2").post(path + "/fulfil", Map.of("text", "Направили двоих")));
    assertThat(hill.official().get(path).json().path("state").asString()).isEqualTo("FULFILLED");

    Api.Answer mistaken = hill.methodist().post(API + "recommendations", draft);
    JsonNode gone =
        ok(
            seen(hill.methodist(), "1")
                .post(mistaken.header("location") + "/withdraw", Map.of("text", "Дважды")));
    assertThat(gone.path("state").asString()).isEqualTo("WITHDRAWN");
    return path;
  }

  /** Planned on what the recommendation stands on and carried out; its address. */
  private static String measured(Api methodist, String recommendation) {
    Map<String, Object> draft =
        Map.of(
            "title", "Курсы для всех",
            "kind", "DIFFICULTIES",
            "recommendations", List.of(recommendation),
            "responsible", "Методист",
            "from", "2026-11-01",
            "to", "2026-11-20");
    refused(
        methodist.post(
            API + "measures",
            Map.of(
                "title", "Без основания",
                "kind", "ACTIVE",
                "responsible", "Методист",
                "from", "2026-11-01",
                "to", "2026-12-01")),
        "measure.ground");
    Api.Answer planned = methodist.post(API + "measures", draft);
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    assertThat(planned.json().path("before").path("code").asString()).isEqualTo("T1.1");
    String path = planned.header("location");
    refused(
        seen(methodist, "1").post(path + "/effect", Map.of("conclusion", "Да")), "measure.open");
    ok(
        seen(methodist, "1")
            .post(path + "/done", Map.of("on", "2026-11-20", "result", "Обучены двое")));

    String given = methodist.post(API + "measures", draft).header("location");
    refused(seen(methodist, "1").post(given + "/give-up", Map.of()), "measure.why");
    JsonNode up = ok(seen(methodist, "1").post(given + "/give-up", Map.of("why", "Повтор")));
    assertThat(up.path("cancelledWhy").asString()).isEqualTo("Повтор");
    return path;
  }

  private static void decided(Hill hill, String recommendation) {
    Map<String, Object> draft =
        Map.of(
            "kind", "COUNCIL",
            "date", "2026-11-10",
            "signer", "Председатель совета",
            "text", "Утвердить план курсов",
            "meeting", hill.meeting(),
            "recommendations", List.of(recommendation),
            "control", "2026-12-20");
    assertThat(hill.lead(1).post(API + "resolutions", draft).status()).isEqualTo(403);
    Api official = hill.official();
    refused(official.post(API + "resolutions", Map.of("kind", "ORDER")), "resolution.text");
    Api.Answer taken = official.post(API + "resolutions", draft);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(taken.json().path("title").asString()).contains("протокол № 3");
    String path = taken.header("location");
    refused(seen(official, "1").post(path + "/publish", Map.of("address", "сайт")), "address");
    ok(seen(official, "1").post(path + "/publish", Map.of("address", "https://imdc.example/p3")));
    JsonNode done =
        ok(
            seen(official, "2")
                .post(path + "/done", Map.of("on", "2026-11-19", "result", "Утверждён")));
    assertThat(done.path("doneOn").asString()).isEqualTo("2026-11-19");
    assertThat(official.get(API + "resolutions").json()).hasSize(1);
    assertThat(hill.foreigner().get(path).status()).isEqualTo(404);
  }

  @Test
  void aClosedStageKeepsWhatItWasClosedWith() {
    Hill hill = new Hill("closed-stage", api, topics).told();
    Api methodist = hill.methodist();
    JsonNode cycle = ok(seen(methodist, "0").post(CYCLE + "/goals", Map.of("title", "Учить")));
    String goal = cycle.path("goals").path(0).path("id").asString();
    Map<String, Object> chosen = Map.of("codes", List.of("T1.1"));
    cycle = ok(seen(methodist, cycle).put(CYCLE + "/indicators", chosen));
    Map<String, String> climate = Map.of("name", "Климат");
    cycle = ok(seen(methodist, cycle).post(CYCLE + "/qualitative", climate));
    Map<String, String> paper =
        Map.of("title", "Цели", "date", "2026-09-10", "address", "https://imdc.example/celi.pdf");
    cycle = ok(seen(methodist, cycle).post(STAGES + "INDICATORS/papers", paper));
    assertThat(page(methodist)).contains("Добавить цель", "Выбрать показатели", "Убрать");
    cycle = ok(seen(methodist, cycle).post(STAGES + "INDICATORS/close", "{}"));

    String closed = "cycle.closed";
    Api same = seen(methodist, cycle);
    refused(same.delete(CYCLE + "/goals/" + goal), closed);
    refused(same.post(CYCLE + "/goals", Map.of("title", "Ещё")), closed);
    refused(same.put(CYCLE + "/indicators", chosen), closed);
    refused(same.post(CYCLE + "/qualitative", Map.of("name", "Другой")), closed);
    refused(same.delete(STAGES + "INDICATORS/papers/0"), closed);
    Map<String, String> days = Map.of("from", "2026-09-01", "to", "2026-10-01");
    refused(same.put(STAGES + "INDICATORS", days), closed);
    assertThat(page(methodist))
        .contains("Записать вывод", "Открыть снова")
        .doesNotContain("Добавить цель", "Выбрать показатели", "Убрать");

    // What comes later by its nature is still written: a finding, a paper
    cycle =
        ok(
            same.post(
                CYCLE + "/qualitative", Map.of("name", "Климат", "finding", "Стал спокойнее")));
    cycle = ok(seen(methodist, cycle).post(STAGES + "INDICATORS/papers", paper));
    Map<String, String> why = Map.of("why", "Цель сказана неточно");
    cycle = ok(seen(methodist, cycle).post(STAGES + "INDICATORS/reopen", why));
    cycle = ok(seen(methodist, cycle).delete(CYCLE + "/goals/" + goal));
    assertThat(cycle.path("goals")).isEmpty();
  }

  private static String page(Api methodist) {
    return methodist.with("Accept", "text/html").get("/monitoring/cycle/stages/INDICATORS").body();
  }

  @Test
  void whoMayNotOrDoesNotKnowIsTold() {
    Hill hill = new Hill("shut-cycle", api, topics).told();
    Api methodist = hill.methodist();
    Map<String, String> goal = Map.of("title", "Учить");
    assertThat(seen(hill.official(), "0").post(CYCLE + "/goals", goal).status()).isEqualTo(403);
    assertThat(methodist.post(CYCLE + "/goals", goal).status()).isEqualTo(428);
    refused(seen(methodist, "0").post(CYCLE + "/goals", Map.of()), "needed");
    ok(seen(methodist, "0").post(CYCLE + "/goals", goal));
    assertThat(seen(methodist, "0").post(CYCLE + "/goals", goal).status()).isEqualTo(412);
    assertThat(
            seen(methodist, "1")
                .put(CYCLE + "/indicators", Map.of("codes", List.of("NOPE")))
                .status())
        .isEqualTo(404);
    refused(
        seen(methodist, "1").put(CYCLE + "/methods", Map.of("codes", List.of("T1.1"))),
        "cycle.methods");
    refused(
        seen(methodist, "1").post(CYCLE + "/campaigns", Map.of("title", "Без срока")), "needed");
    refused(
        seen(methodist, "1").put(STAGES + "METHODS", Map.of("from", "2026-09-01")), "stage.days");
    refused(
        seen(methodist, "1").post(STAGES + "METHODS/papers", Map.of("title", "Приказ")),
        "paper.date");
    assertThat(seen(methodist, "1").delete(STAGES + "METHODS/papers/0").status()).isEqualTo(404);
    assertThat(seen(methodist, "1").post(CYCLE + "/campaigns/none/step", "{}").status())
        .isEqualTo(404);
    assertThat(seen(methodist, "1").post(CYCLE + "/campaigns/none/freeze", "{}").status())
        .isEqualTo(404);
    refused(
        seen(methodist, "1").post(CYCLE + "/goals", Map.of("title", "ы".repeat(10_001))),
        "text.long");
    Map<String, Object> someday =
        Map.of(
            "title", "Когда-нибудь",
            "kind", "ACTIVE",
            "code", "T1.1",
            "responsible", "Методист",
            "from", "0001-01-01",
            "to", "9999-12-31");
    refused(methodist.post(API + "measures", someday), "day.far");
    Map<String, Object> elsewhere =
        Map.of(
            "to", "HEAD",
            "addressee", hill.school(1),
            "code", "T1.1",
            "text", "Прочесть",
            "due", "2027-03-01",
            "practices", List.of("//bank.example/7"));
    refused(methodist.post(API + "recommendations", elsewhere), "address");
    refused(
        seen(methodist, "0").post(CYCLE + "/campaigns/staff/freeze?year=2030-31", "{}"),
        "window.year");
    assertThat(methodist.get(CYCLE + "?year=2026").status()).isEqualTo(400);
    assertThat(methodist.get(CYCLE + "?municipality=elsewhere").status()).isEqualTo(404);
    Api.Answer gap = seen(methodist, "1").put(CYCLE + "/methods", "{\"codes\":[\"T1.1\",null]}");
    assertThat(gap.status()).isEqualTo(400);
    assertThat(gap.body()).contains("Пропуск в списке «codes»: на 2-м месте");
    gap = methodist.post(API + "recommendations", "{\"to\":\"HEAD\",\"practices\":[null]}");
    assertThat(gap.status()).isEqualTo(400);
    assertThat(gap.body()).contains("«practices»");
    assertThat(seen(methodist, "1").post(STAGES + "NOWHERE/close", "{}").status()).isEqualTo(400);
    Api once = methodist.with("Idempotency-Key", "one note");
    assertThat(once.post(API + "notes", Map.of("kind", "COMPLEX", "title", "А")).status())
        .isEqualTo(201);
    assertThat(once.post(API + "notes", Map.of("kind", "COMPLEX", "title", "Б")).status())
        .isEqualTo(422);
    assertThat(hill.lead(1).get(API + "notes").status()).isEqualTo(403);
  }

  private static Api seen(Api person, String version) {
    return person.with("If-Match", "\"" + version + "\"");
  }

  private static Api seen(Api person, JsonNode cycle) {
    return seen(person, cycle.path("version").asString());
  }

  private static JsonNode ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static String tag(Api.Answer answer) {
    ok(answer);
    return answer.header("etag").replace("\"", "");
  }

  private static void refused(Api.Answer answer, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(code);
  }
}

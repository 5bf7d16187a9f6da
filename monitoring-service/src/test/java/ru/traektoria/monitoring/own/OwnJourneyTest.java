package ru.traektoria.monitoring.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Свой показатель of a town over the real service: defined, tried, in the tables, opened, with a
 * target, frozen, changed from a date, ended; somebody else's town never sees it.
 */
@LiveMonitoring
class OwnJourneyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OWN = "/api/v1/monitoring/own";
  private static final String TABLE = "/api/v1/monitoring/tables/M?year=2026-27";
  private static final String ONE = "/api/v1/monitoring/indicators/M.1";

  @Autowired TestTopics topics;
  @Autowired Api api;
  @Autowired MongoTemplate mongo;

  private static Map<String, Object> condition(String fact, String value) {
    return value == null ? Map.of("fact", fact) : Map.of("fact", fact, "value", value);
  }

  private static Map<String, Object> all(Map<String, Object> condition) {
    return Map.of("groups", List.of(Map.of("clauses", List.of(condition))));
  }

  private static Map<String, Object> share(String from, Map<String, Object> numerator) {
    return Map.of(
        "validFrom",
        from,
        "name",
        "Доля педагогов с образованием",
        "unit",
        "PERCENT",
        "direction",
        "UP",
        "of",
        "PEOPLE",
        "denominator",
        all(condition("pedagogue", null)),
        "numerator",
        numerator,
        "breakdowns",
        List.of("ORGANISATION"),
        "paper",
        Map.of("title", "Приказ управления образования", "number", "112"));
  }

  private static Map<String, Object> education(String from, String level) {
    return share(from, all(condition("education", level)));
  }

  private static JsonNode row(Api person, String path) {
    for (JsonNode row : ok(person.get(path)).get("rows")) {
      if (row.get("code").asString().equals("M.1")) {
        return row;
      }
    }
    return null;
  }

  private static JsonNode ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.get("id").asString()));
    return ids;
  }

  private static String page(Api person, String path) {
    Api.Answer answer = person.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  @Test
  void anIndicatorLivesFromItsFirstDayToItsLast() {
    Hill hill = new Hill("own-hill", api, topics).told();
    Api methodist = hill.methodist();
    Map<String, Object> first = education("2026-09-01", "HIGHER");

    JsonNode trial = ok(methodist.post(OWN + "/trial", first));
    assertThat(trial.get("row").get("numerator").asInt()).isEqualTo(7);
    assertThat(trial.get("row").get("denominator").asInt()).isEqualTo(10);
    assertThat(trial.get("parts")).hasSize(5);
    assertThat(trial.get("formula").get("numerator").asString())
        .isEqualTo("education == \"HIGHER\"");
    List<String> tried = ids(ok(methodist.post(OWN + "/trial/people", first)));
    assertThat(tried).hasSize(7);
    assertThat(ids(ok(methodist.post(OWN + "/trial/people?part=rest", first))))
        .hasSize(3)
        .doesNotContainAnyElementsOf(tried);
    assertThat(ok(methodist.get(OWN))).as("nothing is saved by a try-out").isEmpty();

    Api once = methodist.with("Idempotency-Key", "first-own");
    Api.Answer created = once.post(OWN, first);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.header("location")).isEqualTo(OWN + "/M.1");
    assertThat(once.post(OWN, first).json().get("code").asString()).isEqualTo("M.1");
    assertThat(once.post(OWN, education("2026-09-02", "HIGHER")).status()).isEqualTo(422);
    assertThat(ok(methodist.get(OWN))).hasSize(1);

    JsonNode now = row(methodist, TABLE);
    assertThat(now.get("numerator").asInt()).isEqualTo(7);
    assertThat(now.get("denominator").asInt()).isEqualTo(10);
    assertThat(now.get("definition").asString()).isEqualTo("M.1@1");
    assertThat(ids(ok(methodist.get(ONE + "/people?part=numerator")))).isEqualTo(tried);
    assertThat(ids(ok(methodist.get(ONE + "/people?part=denominator")))).hasSize(10);
    assertThat(ok(methodist.get(ONE + "/breakdown?by=organisation"))).hasSize(5);
    assertThat(ok(methodist.get(ONE + "/history"))).hasSize(5);
    assertThat(row(hill.lead(2), TABLE).get("numerator").asInt()).isEqualTo(1);
    assertThat(row(methodist, TABLE + "&asOf=2026-09-01")).isNotNull();
    assertThat(page(methodist, "/monitoring/programmes/M")).contains("M.1").contains("7 из 10");
    assertThat(page(methodist, "/monitoring/heat-map?programme=M")).contains("M.1");
    assertThat(page(methodist, "/monitoring/comparison?indicator=M.1"))
        .contains("Доля педагогов с образованием")
        .doesNotContain("Регион</");
    assertThat(page(methodist, "/monitoring/tracks/track1")).contains("Свои показатели");

    aTargetIsSet(methodist);
    String window = frozen(methodist);
    changed(hill, methodist);
    theWindowKeeps(methodist, window);
    strangers(hill);
    ended(hill, methodist, window);
  }

  private void aTargetIsSet(Api methodist) {
    Map<String, Object> terms = Map.of("kind", "FLOOR", "amount", 60, "due", "2027-08-31");
    Api.Answer set =
        methodist
            .with("If-Match", "\"0\"")
            .put("/api/v1/monitoring/targets/M.1?year=2026-27", terms);
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(row(methodist, TABLE).get("state").asString()).isEqualTo("ACHIEVED");
    assertThat(page(methodist, "/monitoring/targets")).contains("M.1");
  }

  private String frozen(Api methodist) {
    Api.Answer frozen =
        methodist.post(
            "/api/v1/monitoring/windows",
            Map.of("year", "2026-27", "asOf", "2026-11-19", "name", "До изменения"));
    assertThat(frozen.status()).as(frozen.body()).isEqualTo(201);
    return frozen.json().get("id").asString();
  }

  private void changed(Hill hill, Api methodist) {
    Map<String, Object> today = education("2026-11-20", "SECONDARY_VOCATIONAL");
    Api seen = methodist.with("If-Match", "\"1\"");
    assertThat(methodist.put(OWN + "/M.1", today).status()).isEqualTo(428);
    Api.Answer early = seen.put(OWN + "/M.1", education("2026-11-19", "SECONDARY_VOCATIONAL"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("own.past").contains("own.frozen");
    Api.Answer wrong =
        seen.put(OWN + "/M.1", share("2026-11-20", Map.of("cel", "education == \"HIGER\"")));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("numerator.cel").contains("Строка 1, знак 14");
    Api.Answer saved = seen.put(OWN + "/M.1", today);
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    assertThat(saved.header("etag")).isEqualTo("\"2\"");
    assertThat(seen.put(OWN + "/M.1", today).status()).isEqualTo(412);

    JsonNode now = row(methodist, TABLE);
    assertThat(now.get("numerator").asInt()).isEqualTo(3);
    assertThat(now.get("definition").asString()).isEqualTo("M.1@2");
    JsonNode before = row(methodist, TABLE + "&asOf=2026-11-19");
    assertThat(before.get("numerator").asInt()).isEqualTo(7);
    assertThat(before.get("definition").asString()).isEqualTo("M.1@1");
    assertThat(page(methodist, "/monitoring/indicators/M.1")).contains("среднее профессиональное");
    assertThat(page(methodist, "/monitoring/indicators/M.1?asOf=2026-11-19"))
        .contains("уровень образования: высшее")
        .doesNotContain("среднее профессиональное");
    assertThat(ok(methodist.get(ONE))).hasSize(2);
    assertThat(page(methodist, "/monitoring/own/M.1"))
        .contains("Редакция № 1: с 1 сентября 2026 по 19 ноября 2026")
        .contains("Редакция № 2: с 20 ноября 2026")
        .contains("Действует");
  }

  private void theWindowKeeps(Api methodist, String window) {
    JsonNode row = row(methodist, TABLE + "&window=" + window);
    assertThat(row.get("numerator").asInt()).isEqualTo(7);
    assertThat(row.get("definition").asString()).isEqualTo("M.1@1");
    assertThat(ids(ok(methodist.get(ONE + "/people?part=numerator&window=" + window)))).hasSize(7);
    assertThat(page(methodist, "/monitoring/indicators/M.1?window=" + window))
        .contains("уровень образования: высшее");
  }

  private void strangers(Hill hill) {
    Api other = hill.foreigner();
    assertThat(other.get(OWN + "/M.1").status()).isEqualTo(404);
    assertThat(ok(other.get(OWN))).isEmpty();
    assertThat(other.get(OWN + "?municipality=own-hill").status()).isEqualTo(404);
    assertThat(other.get(ONE).status()).isEqualTo(404);
    assertThat(other.get(ONE + "/people?part=numerator").status()).isEqualTo(404);
    assertThat(ok(other.get(TABLE)).get("rows")).isEmpty();
    assertThat(other.with("Accept", "text/html").get("/monitoring/own/M.1").status())
        .isEqualTo(404);
    assertThat(other.with("If-Match", "\"2\"").delete(OWN + "/M.1").status()).isEqualTo(404);
    assertThat(hill.official().get(OWN + "/M.1").status()).isEqualTo(200);
    assertThat(hill.official().post(OWN, education("2026-09-01", "HIGHER")).status())
        .isEqualTo(403);
    assertThat(hill.official().get(ONE + "/people?part=numerator").status()).isEqualTo(403);
    assertThat(hill.lead(1).get(OWN).status()).isEqualTo(403);
    Api region = api.as(Tokens.region("r1"));
    assertThat(ok(region.get(OWN + "?municipality=own-hill"))).hasSize(1);
    assertThat(row(region, TABLE + "&municipality=own-hill").get("numerator").asInt()).isEqualTo(3);
    assertThat(ok(region.get(TABLE)).get("rows")).as("the whole region has none").isEmpty();
    assertThat(page(region, "/monitoring/own")).contains("Выберите муниципалитет");
  }

  private void ended(Hill hill, Api methodist, String window) {
    Api seen = methodist.with("If-Match", "\"2\"");
    assertThat(seen.delete(OWN + "/M.1?from=2026-11-19").status()).isEqualTo(422);
    Api.Answer ended = seen.delete(OWN + "/M.1?from=2026-11-20");
    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(row(methodist, TABLE)).isNull();
    assertThat(row(methodist, TABLE + "&asOf=2026-11-19").get("numerator").asInt()).isEqualTo(7);
    assertThat(row(methodist, TABLE + "&window=" + window).get("numerator").asInt()).isEqualTo(7);
    assertThat(page(methodist, "/monitoring/own")).contains("Прекращён");
    Api.Answer next = methodist.post(OWN, education("2026-11-20", "HIGHER"));
    assertThat(next.json().get("code").asString())
        .as("a code is never given twice")
        .isEqualTo("M.2");
  }

  @Test
  void aListOfATryOutThatTellsResultsIsWrittenDown() {
    Hill hill = new Hill("own-log", api, topics).told();
    topics.publish(
        "diagnostics.events",
        "DiagnosticCompleted",
        "own-log-d",
        1,
        Map.ofEntries(
            Map.entry("assessment", "own-log-d"),
            Map.entry("teacher", hill.person(1, "a")),
            Map.entry("municipality", hill.town()),
            Map.entry("campaignKind", "ENTRY"),
            Map.entry("site", "MUNICIPAL"),
            Map.entry("initiator", "MUNICIPALITY"),
            Map.entry("completedOn", "2026-10-01"),
            Map.entry("areas", List.of("METHODS"))));
    Map<String, Object> diagnosed =
        share(
            "2026-09-01",
            all(Map.of("fact", "diagnosed", "choices", List.of("ANY", "ACADEMIC_YEAR"))));
    Api methodist = hill.methodist();
    org.awaitility.Awaitility.await()
        .until(
            () ->
                ok(methodist.post(OWN + "/trial", diagnosed)).get("row").get("numerator").asInt()
                    == 1);
    assertThat(looks(hill.person(1, "a"))).isZero();
    assertThat(ids(ok(methodist.post(OWN + "/trial/people", diagnosed))))
        .containsExactly(hill.person(1, "a"));
    assertThat(looks(hill.person(1, "a"))).isEqualTo(1);
    Map<String, Object> pupils =
        Map.of(
            "name", "Школы с динамикой",
            "unit", "COUNT",
            "direction", "UP",
            "of", "ORGANISATIONS",
            "numerator", all(Map.of("fact", "resultsImproved", "choices", List.of("ANY"))),
            "paper", Map.of("title", "Приказ"));
    assertThat(ok(methodist.post(OWN + "/trial", pupils)).get("lists").asString())
        .isEqualTo("NONE");
    assertThat(methodist.post(OWN + "/trial/people", pupils).status()).isEqualTo(403);
    Api.Answer empty = methodist.post(OWN + "/trial", Map.of("unit", "PERCENT"));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body())
        .contains("own.counted", "own.share-of-something", "own.something-is-asked")
        .doesNotContain("own.named");
    for (String gaps : List.of("{\"groups\":[null]}", "{\"groups\":[{\"clauses\":[null]}]}")) {
      Map<String, Object> holed =
          Map.of("unit", "COUNT", "numerator", JSON.readTree(gaps), "breakdowns", List.of("NOPE"));
      Api.Answer refused = methodist.post(OWN, holed);
      assertThat(refused.status()).as(gaps).isEqualTo(400);
      assertThat(refused.body()).contains("Пропуск в списке «numerator.groups");
    }
    Api.Answer nothing = methodist.post(OWN, Map.of("unit", "PERCENT"));
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.body())
        .contains("own.named", "own.directed", "own.counted", "own.by-a-paper", "validFrom");
  }

  private long looks(String teacher) {
    long all = 0;
    for (String collection : mongo.getCollectionNames()) {
      if (collection.contains("access")) {
        for (Document look : mongo.getCollection(collection).find()) {
          all += look.toString().contains(teacher) ? 1 : 0;
        }
      }
    }
    return all;
  }
}

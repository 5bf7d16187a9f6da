package ru.traektoria.monitoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A programme is written as a whole by a program, under the rules of the page. */
@LiveMonitoring
class PassportsByProgramTest {

  private static final String PATH = "/api/v1/monitoring/passports";
  private static final String TOWN = "passport-town";
  private static final Map<String, Object> ORDER = Map.of("number", "94", "date", "2026-09-29");
  private static final Map<String, Object> PASSPORT =
      Map.of("title", "Сопровождение", "from", "2024-09-01", "to", "2029-08-31");

  @Autowired Api api;
  private Api methodist;

  @BeforeEach
  void signIn() {
    methodist = api.as(Tokens.methodist(TOWN));
  }

  private String begun(String key) {
    Map<String, Object> sent = Map.of("table", "track1", "passport", PASSPORT);
    Api.Answer begun = methodist.with("Idempotency-Key", key).post(PATH, sent);
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    assertThat(begun.header("etag")).isEqualTo("\"1\"");
    return begun.header("location");
  }

  private Api at(int version) {
    return methodist.with("If-Match", "\"" + version + "\"");
  }

  private static Map<String, Object> draft() {
    Map<String, Object> draft = new HashMap<>();
    draft.put("passport", PASSPORT);
    draft.put("grounds", List.of(Map.of("title", "Закон об образовании", "number", "273-ФЗ")));
    draft.put(
        "phases",
        List.of(
            Map.of("title", "Аналитический", "from", "2024-11-01", "to", "2024-12-31"),
            Map.of("title", "Итоги", "from", "2025-05-01", "to", "2025-06-30", "yearly", true)));
    draft.put(
        "expected",
        List.of(
            Map.of(
                "code",
                "T1.1",
                "words",
                "Не меньше 60 %",
                "kind",
                "FLOOR",
                "amount",
                60,
                "due",
                "2029-08-31"),
            Map.of("words", "Повышение познавательного интереса")));
    draft.put("roadmap", List.of(Map.of("title", "Диагностика", "planItems", List.of("item-1"))));
    draft.put(
        "risks",
        List.of(
            Map.of(
                "title",
                "Нехватка",
                "likelihood",
                3,
                "harm",
                2,
                "measure",
                "Набор",
                "code",
                "T2.1")));
    draft.put("problems", List.of(Map.of("title", "Мало", "code", "T1.1")));
    draft.put("conditions", List.of(Map.of("title", "Совет", "met", true)));
    return draft;
  }

  @Test
  void aProgrammeIsWrittenApprovedAndCorrected() {
    String one = begun("begun");
    assertThat(begun("begun")).as("the same key").isEqualTo(one);
    Api.Answer written = at(1).put(one, draft());
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    JsonNode edition = methodist.get(one).json().get("edition");
    assertThat(edition.get("phases").findValuesAsString("yearly")).containsExactly("false", "true");
    assertThat(edition.get("expected").get(0).get("terms").get("baseline").get("value").isNull())
        .as("an unknown baseline is not zero")
        .isTrue();
    assertThat(edition.get("expected").get(1).get("terms").isNull()).isTrue();
    String step = edition.get("roadmap").get(0).get("id").asString();

    Map<String, Object> next = draft();
    Map<String, Object> kept = Map.of("id", step, "title", "Диагностика осени");
    next.put("roadmap", List.of(kept, kept));
    next.remove("risks");
    JsonNode changed = at(2).put(one, next).json().get("edition");
    List<String> steps = changed.get("roadmap").findValuesAsString("id");
    assertThat(steps)
        .as("an id stays, but no two rows share it")
        .contains(step)
        .doesNotHaveDuplicates();
    assertThat(changed.get("risks")).as("a list left out is empty").isEmpty();

    Api official = api.as(Tokens.official(TOWN)).with("If-Match", "\"3\"");
    Map<String, Object> wrong =
        Map.of("number", "94", "date", "2099-01-01", "address", "javascript:alert(1)");
    assertThat(official.post(one + "/approval", wrong).body())
        .contains("programme.future", "адрес целиком");
    Api.Answer approved = official.post(one + "/approval", ORDER);
    assertThat(approved.json().get("inForce").asInt()).as(approved.body()).isEqualTo(1);
    assertThat(at(4).put(one, draft()).status()).as("approved").isEqualTo(422);
    Api.Answer corrected = at(4).post(one + "/correction", Map.of("reason", "Ежегодная"));
    assertThat(corrected.json().get("edition").get("number").asInt()).isEqualTo(2);
    assertThat(corrected.json().get("inForce").asInt()).isEqualTo(1);
    assertThat(methodist.get(one + "?edition=1").json().get("edition").get("number").asInt())
        .isEqualTo(1);
    assertThat(methodist.get(one + "?edition=9").status()).isEqualTo(404);
    assertThat(methodist.get(PATH).json().findValuesAsString("id"))
        .contains(one.replaceAll(".*/", ""));
  }

  @Test
  void aRiskIsMarkedWhetherTheEditionIsApprovedOrNot() {
    String one = begun("risky");
    JsonNode risk = at(1).put(one, draft()).json().findPath("risks").get(0);
    assertThat(risk.get("code").asString()).isEqualTo("T2.1");
    String marks = one + "/risks/" + risk.get("id").asString() + "/marks";
    at(2).post(one + "/approval", ORDER);
    Map<String, Object> came = Map.of("state", "OCCURRED", "note", "Двое уволились");
    JsonNode marked = at(3).post(marks, came).json().get("riskMarks").get(0);
    assertThat(marked.get("state").asString()).isEqualTo("OCCURRED");
    assertThat(marked.get("by").asString()).isNotBlank();
    assertThat(marked.get("on").asString()).isNotBlank();
    assertThat(at(4).post(marks, came).body()).contains("уже в этом состоянии");
    assertThat(at(4).post(marks, Map.of("state", "LIFTED")).status()).isEqualTo(422);
    assertThat(at(3).post(marks, Map.of("state", "LIFTED", "note", "x")).status()).isEqualTo(412);
    assertThat(methodist.post(marks, came).status()).isEqualTo(428);
    assertThat(at(4).post(one + "/risks/none/marks", came).body()).contains("Выберите риск");
    Api official = api.as(Tokens.official(TOWN)).with("If-Match", "\"4\"");
    assertThat(official.post(marks, came).status()).isEqualTo(403);
    Api stranger = api.as(Tokens.methodist("elsewhere")).with("If-Match", "\"4\"");
    assertThat(stranger.post(marks, came).status()).isEqualTo(404);
  }

  @Test
  void whatIsMissingOrContradictsIsSaidAndNothingIsWritten() {
    assertThat(methodist.post(PATH, Map.of()).status()).isEqualTo(422);
    assertThat(methodist.post(PATH, Map.of("table", "magic", "passport", PASSPORT)).body())
        .contains("Такой таблицы показателей нет");
    String one = begun("wrong");
    Map<String, Object> wrong = draft();
    wrong.put(
        "phases", List.of(Map.of("title", "Назад", "from", "2026-09-02", "to", "2026-09-01")));
    wrong.put("risks", List.of(Map.of("title", "", "likelihood", 4, "measure", "Набор")));
    wrong.put("expected", List.of(Map.of("code", "T1.1", "words", "Без условий")));
    Api.Answer refused = at(1).put(one, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Конец этапа", "Выберите: низкая", "Заполните это поле", "Выберите вид цели");
    assertThat(methodist.get(one).header("etag")).isEqualTo("\"1\"");
    assertThat(at(1).post(one + "/approval", ORDER).body()).contains("Не назван ни один");
    assertThat(at(1).post(one + "/correction", Map.of("reason", "x")).status()).isEqualTo(422);
    assertThat(at(7).put(one, draft()).status()).isEqualTo(412);
    assertThat(methodist.put(one, draft()).status()).isEqualTo(428);
    assertThat(at(1).put(one, Map.of("colour", "red")).status()).isEqualTo(400);
    for (String list : draft().keySet()) {
      Map<String, Object> gap = draft();
      if (gap.put(list, Collections.singletonList(null)) instanceof List) {
        Api.Answer told = at(1).put(one, gap);
        assertThat(told.status()).as(list).isEqualTo(400);
        assertThat(told.body()).contains("Пропуск в списке «" + list + "»");
      }
    }
    assertThat(at(1).put(one, "[]").body()).contains("ждём объект, пришёл список");
  }

  @Test
  void whoeverHasNothingToDoThereIsKeptOut() {
    String one = begun("ours");
    Api stranger = api.as(Tokens.methodist("elsewhere")).with("If-Match", "\"1\"");
    assertThat(stranger.get(one).status()).isEqualTo(404);
    assertThat(stranger.put(one, draft()).status()).isEqualTo(404);
    assertThat(stranger.post(one + "/approval", ORDER).status()).isEqualTo(404);
    assertThat(stranger.get(PATH).json()).isEmpty();
    Api official = api.as(Tokens.official(TOWN)).with("If-Match", "\"1\"");
    assertThat(official.get(one).status()).isEqualTo(200);
    assertThat(official.put(one, draft()).status()).isEqualTo(403);
    assertThat(official.post(PATH, Map.of("passport", PASSPORT)).status()).isEqualTo(403);
    assertThat(official.post(one + "/correction", Map.of()).status()).isEqualTo(403);
    Api lead = api.as(Tokens.schoolLead(TOWN, "school"));
    assertThat(lead.get(PATH).status()).isEqualTo(403);
    assertThat(lead.get(one).status()).isEqualTo(403);
    assertThat(methodist.get(PATH + "/no-such").status()).isEqualTo(404);
  }
}

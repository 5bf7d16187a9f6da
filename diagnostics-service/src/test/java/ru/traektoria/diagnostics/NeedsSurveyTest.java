package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Опрос потребностей from the announcement to the sums: never diagnostics, never a name. */
@LiveDiagnostics
class NeedsSurveyTest {

  private static final String ROOT = "/api/v1/diagnostics";
  private static final Map<String, List<String>> WANTS =
      Map.of(
          "t2", List.of("c"),
          "t6", List.of("a", "c"),
          "t7", List.of("Шахматы в начальной школе"),
          "w3", List.of("c"),
          "w4", List.of("a", "c"),
          "w5", List.of("b"),
          "w6", List.of("6"),
          "w7", List.of("c"));

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;

  private final List<String> teachers = new ArrayList<>();
  private Cast cast;
  private String campaign;

  @BeforeEach
  void sixPeopleOfTheSchoolAndOneOfTheLyceumAreAsked() {
    cast = new Cast().on(topics);
    teachers.add(cast.anna);
    for (String name : List.of("Алмазова", "Белова", "Ветрова", "Громова", "Дымова")) {
      String id = Ids.next();
      topics.publishName(id, cast.teacher(id, name + " Анна Ильинична"));
      teachers.add(id);
    }
    teachers.add(cast.boris);
    await()
        .atMost(ofSeconds(20))
        .until(() -> teachers.stream().allMatch(each -> examinees.find(each).isPresent()));
    campaign = announced("SURVEY", "needs-2").json().get("id").asString();
    api.as(cast.methodist()).post(ROOT + "/campaigns/" + campaign + "/invitations", "{}");
  }

  @Test
  void whatTeachersWantToLearnIsToldByThemePlaceAndSubjectWithoutNames() throws Exception {
    for (String teacher : teachers) {
      answered(teacher, "METHODIST", "SCHOOL");
    }
    JsonNode whole = needs(cast.methodist(), "");
    assertThat(whole.get("people").asInt()).isEqualTo(7);
    assertThat(whole.get("themes").get(0).get("people").asInt()).isEqualTo(7);
    assertThat(theme(whole, "METHODS.ASSESSMENT")).isEqualTo(7);
    assertThat(theme(whole, "METHODS.GOALS")).isZero();
    assertThat(whole.toString()).contains("Шахматы").doesNotContain(cast.anna, "Берёзова");

    assertThat(needs(cast.methodist(), "?organisation=" + cast.school).get("hidden").asBoolean())
        .as("the lyceum's one answer would be the difference")
        .isTrue();
    JsonNode own = needs(cast.lead(), "?subject=MATHEMATICS");
    assertThat(own.get("people").asInt()).isEqualTo(6);
    assertThat(own.toString()).as("words belong to the whole alone").doesNotContain("Шахматы");

    Document page = page(cast.methodist(), "/diagnostics/needs");
    assertThat(page.text()).contains("Оценивание и обратная связь", "скрыто, чтобы не узнать");
    assertThat(page.select("a[href*=/routes/programmes]").eachAttr("href"))
        .contains("/routes/programmes?competence=METHODS.ASSESSMENT");
    Api.Answer file =
        api.as(cast.methodist()).get("/diagnostics/needs?format=csv&campaign=" + campaign);
    assertThat(file.body())
        .contains("Оценивание и обратная связь;7;7;100", "скрыто", "в среднем 6 часов")
        .doesNotContain("Берёзова");
  }

  @Test
  void aSurveyIsNoDiagnostics() {
    answered(cast.anna, "METHODIST");
    String anna = cast.anna();
    assertThat(page(anna, "/diagnostics/results").text()).contains("Результатов пока нет");
    assertThat(page(anna, "/diagnostics/mine").select("a[href*=results]")).isEmpty();
    assertThat(page(cast.methodist(), "/diagnostics/profile").text())
        .contains("Прошли, но результат не открыли 0");
    assertThat(page(cast.methodist(), "/diagnostics/fragments/home").text())
        .contains("Прошли диагностику в этом году 0");
    api.as(anna).post(ROOT + "/assessments/" + assessment(anna) + "/withdrawal", "");
    assertThat(needs(cast.methodist(), "").get("opened").asInt()).isZero();
    await()
        .during(ofSeconds(1))
        .atMost(ofSeconds(5))
        .until(
            () ->
                topics.read("diagnostics.events").stream()
                    .noneMatch(event -> event.value().contains(cast.anna)));
  }

  @Test
  void whoDidNotOpenTheAnswersIsCountedAsAnsweredAlone() {
    for (String teacher : teachers) {
      answered(teacher, "SCHOOL");
    }
    JsonNode whole = needs(cast.methodist(), "");
    assertThat(whole.get("answered").asInt()).isEqualTo(7);
    assertThat(whole.get("opened").asInt()).isZero();
    assertThat(whole.get("hidden").asBoolean()).isTrue();
    assertThat(page(cast.methodist(), "/diagnostics/needs").text()).contains("Группа скрыта");
    assertThat(needs(cast.lead(), "").get("people").asInt()).isEqualTo(6);
    assertThat(api.as(cast.anna()).get(ROOT + "/campaigns/" + campaign + "/needs").status())
        .isEqualTo(403);
  }

  @Test
  void needsAndDeficitsAreNeverAskedInOneCampaign() {
    assertThat(announced("ENTRY", "needs-2").body()).contains("Объявите опрос");
    assertThat(announced("ENTRY", "young-conditions-1").status()).isEqualTo(422);
    assertThat(announced("SURVEY", "self-diagnosis-2").body()).contains("измеряет компетенции");
    String entry = announced("ENTRY", "self-diagnosis-2").json().get("id").asString();
    assertThat(api.as(cast.methodist()).get(ROOT + "/campaigns/" + entry + "/needs").status())
        .isEqualTo(404);
    Document form = page(cast.methodist(), "/diagnostics/campaigns/new?kind=SURVEY");
    assertThat(form.select("[name=instrument] option").eachAttr("value"))
        .containsOnly("", "needs-2", "young-conditions-1");
  }

  private Api.Answer announced(String kind, String instrument) {
    LocalDate today = LocalDate.now();
    Map<String, Object> draft = new HashMap<>();
    draft.put("title", "Чему учиться в этом году");
    draft.put("kind", kind);
    draft.put("site", "MUNICIPAL");
    draft.put("from", today.minusDays(1).toString());
    draft.put("to", today.plusDays(9).toString());
    draft.put("instrument", instrument);
    return api.as(cast.methodist()).post(ROOT + "/campaigns", draft);
  }

  private void answered(String teacher, String... recipients) {
    String place = teacher.equals(cast.boris) ? cast.lyceum : cast.school;
    String token = Tokens.teacher(cast.municipality, place, teacher);
    Api self = api.as(token);
    String path = ROOT + "/assessments/" + assessment(token);
    self.put(path + "/consent", Map.of("textVersion", 3, "recipients", List.of(recipients)));
    assertThat(self.put(path + "/answers", Map.of("answers", WANTS)).status()).isEqualTo(200);
    assertThat(self.post(path + "/submission", "").status()).isEqualTo(200);
  }

  private String assessment(String token) {
    for (JsonNode row : api.as(token).get(ROOT + "/assessments").json()) {
      JsonNode one = row.get("assessment");
      if (campaign.equals(one.path("campaign").asString())) {
        return one.get("id").asString();
      }
    }
    throw new AssertionError("not invited");
  }

  private JsonNode needs(String token, String query) {
    Api.Answer answer = api.as(token).get(ROOT + "/campaigns/" + campaign + "/needs" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static int theme(JsonNode view, String competence) {
    for (JsonNode each : view.get("themes")) {
      if (each.get("competence").asString().equals(competence)) {
        return each.get("people").asInt();
      }
    }
    throw new AssertionError(competence);
  }

  private Document page(String token, String path) {
    Api.Answer answer = api.as(token).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}

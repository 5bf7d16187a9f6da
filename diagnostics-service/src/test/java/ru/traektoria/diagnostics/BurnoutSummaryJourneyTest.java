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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A town screens its teachers for burnout: what leaves the service is one rounded sum a year. */
@LiveDiagnostics
class BurnoutSummaryJourneyTest {

  private static final String ROOT = "/api/v1/diagnostics";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Instruments instruments;
  @Autowired Examinees examinees;

  private Cast cast;

  @Test
  void whenTheCampaignEndsOneRoundedSumIsToldAndNeverAgain() {
    cast = new Cast().on(topics);
    List<String> teachers = new ArrayList<>(List.of(cast.anna));
    for (int i = 1; i < 12; i++) {
      String id = Ids.next();
      teachers.add(id);
      topics.publishName(id, cast.teacher(id, "Осинина Вера " + (char) ('А' + i)));
    }
    teachers.forEach(
        id -> await().atMost(ofSeconds(20)).until(() -> examinees.find(id).isPresent()));
    String campaign = announced();
    for (int i = 0; i < teachers.size(); i++) {
      passes(teachers.get(i), i < 4);
    }
    withdraws(teachers.get(0));
    assertThat(told()).as("nothing before the campaign ends").isEmpty();
    assertThat(byOrganisation())
        .as("each person once, on the worst of the scales; who withdrew is not among them")
        .contains("Хотя бы по одной шкале (A.1)", "Все вместе 11 3");

    close(campaign);
    await().atMost(ofSeconds(20)).until(() -> told().size() == 1);
    Published told = told().get(0);
    Contracts.of("diagnostics-service").assertValid("BurnoutScreened", told.value());
    assertThat(told.json().get("screened").asInt()).as("eleven, told in fives").isEqualTo(10);
    assertThat(told.json().get("highRisk").asInt()).as("three, told in fives").isEqualTo(5);
    assertThat(told.json().get("year").asString())
        .isEqualTo(AcademicYear.of(LocalDate.now().minusDays(3)).toString());
    assertThat(told.value()).doesNotContain(cast.school).doesNotContain(teachers.get(5));

    close(campaign);
    close(announced());
    assertThat(topics.read("diagnostics.events"))
        .as("whoever is silent in a screening is nobody else's business")
        .noneMatch(each -> each.name().equals("InvitationUnanswered"));
    await().during(ofSeconds(2)).atMost(ofSeconds(10)).until(() -> told().size() == 1);
  }

  private String byOrganisation() {
    String page =
        api.as(cast.methodist()).with("Accept", "text/html").get("/diagnostics/burnout").body();
    return Jsoup.parse(page).text();
  }

  private List<Published> told() {
    return topics.read("diagnostics.events").stream()
        .filter(each -> each.name().equals("BurnoutScreened"))
        .filter(each -> each.value().contains(cast.municipality))
        .toList();
  }

  private Instrument screening() {
    return instruments.offered(null).stream()
        .filter(each -> each.kind() == InstrumentKind.BURNOUT)
        .findFirst()
        .orElseThrow();
  }

  private String announced() {
    LocalDate today = LocalDate.now();
    Api methodist = api.as(cast.methodist());
    Api.Answer made =
        methodist.post(
            ROOT + "/campaigns",
            Map.of(
                "title",
                "Скрининг",
                "kind",
                "INTERIM",
                "site",
                "MUNICIPAL",
                "from",
                today.minusDays(3).toString(),
                "to",
                today.plusDays(30).toString(),
                "instrument",
                screening().id().value()));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.json().get("id").asString();
    methodist.post(ROOT + "/campaigns/" + id + "/invitations", "{}");
    return id;
  }

  private void close(String campaign) {
    String path = ROOT + "/campaigns/" + campaign;
    Api methodist = api.as(cast.methodist());
    String version = methodist.get(path).header("ETag");
    Api.Answer closed = methodist.with("If-Match", version).post(path + "/closing", "");
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  private void passes(String teacher, boolean exhausted) {
    Api person = api.as(Tokens.teacher(cast.municipality, cast.school, teacher));
    String mine = mine(person);
    String path = ROOT + "/assessments/" + mine;
    person.put(path + "/consent", Map.of("textVersion", 3, "recipients", List.of("METHODIST")));
    Map<String, List<String>> answers = new HashMap<>();
    for (Item item : screening().items()) {
      answers.put(item.code(), List.of(item.reverse() == exhausted ? "5" : "1"));
    }
    person.put(path + "/answers", Map.of("answers", answers));
    Api.Answer done = person.post(path + "/submission", "");
    assertThat(done.status()).as(done.body()).isEqualTo(200);
  }

  private void withdraws(String teacher) {
    Api person = api.as(Tokens.teacher(cast.municipality, cast.school, teacher));
    Api.Answer taken = person.post(ROOT + "/assessments/" + mine(person) + "/withdrawal", "");
    assertThat(taken.json().get("state").asString()).isEqualTo("WITHDRAWN");
  }

  private static String mine(Api person) {
    JsonNode rows = person.get(ROOT + "/assessments").json();
    return rows.get(0).get("assessment").get("id").asString();
  }
}

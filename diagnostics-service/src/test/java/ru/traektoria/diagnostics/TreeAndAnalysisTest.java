package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The tree and the analysis of items, over real HTTP, store and broker. */
@LiveDiagnostics
class TreeAndAnalysisTest {

  private static final String TREE = "/diagnostics/competences";
  private static final String INSTRUMENTS = "/diagnostics/instruments";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired MongoTemplate mongo;

  private final Cast cast = new Cast();

  @AfterEach
  void takeTheSheetsAway() {
    mongo.getCollection("assessments").deleteMany(new Document("analysed", true));
  }

  @Test
  void theTreeIsChangedInADraftAndPublishedAsOneEvent() {
    String editor = TREE + "/edit";
    int before = version();
    form(
        TREE + "/areas/METHODS/competences",
        guard(editor) + "&word=feedback&name=" + text("Взаимное посещение уроков"));
    assertThat(
            form(
                    TREE + "/areas/METHODS/competences",
                    guard(editor) + "&word=feedback&name=" + text("Другое"))
                .body())
        .contains("уже занят");
    form(TREE + "/SOFT_SKILLS.TEAMWORK/name", guard(editor) + "&name=" + text("Работа в команде"));
    form(TREE + "/METHODS.FEEDBACK/merging", guard(editor) + "&into=METHODS.ASSESSMENT");
    org.jsoup.nodes.Document page = page(editor);
    assertThat(page.select("#changes").text())
        .contains("Добавлена: Взаимное посещение уроков", "Командная работа → Работа в команде");
    assertThat(page(TREE).text()).as("nobody else sees a draft").contains("Командная работа");
    assertThat(form(TREE + "/publication", "version=1").status()).isEqualTo(412);
    assertThat(form(TREE + "/publication", guard(editor)).status()).isEqualTo(204);

    assertThat(version()).isEqualTo(before + 1);
    assertThat(page(TREE).text())
        .contains("Работа в команде", "объединена с «Оценивание и обратная связь»");
    assertThat(page(TREE + "/history").text()).contains("Переименована", "методист");
    JsonNode event =
        await()
            .atMost(ofSeconds(20))
            .until(() -> published(before + 1), found -> found != null)
            .json();
    Contracts.of("diagnostics-service").assertValid("CompetenceTreePublished", event.toString());
    assertThat(event.toString()).contains("\"mergedInto\":\"METHODS.ASSESSMENT\"");

    form(TREE + "/SOFT_SKILLS.TEAMWORK/name", guard(editor) + "&name=" + text("Командная работа"));
    form(TREE + "/publication", guard(editor));
    assertThat(api.as(cast.lead()).with("Accept", "text/html").get(editor).status()).isEqualTo(403);
  }

  @Test
  void itemsAreAnalysedWithoutNamesAndNotForSmallGroups() {
    String id = ready();
    assertThat(page(INSTRUMENTS + "/" + id + "/analysis").text())
        .contains("Ответов слишком мало", "от 10");
    ended(id, 12, cast.municipality);
    ended(id, 12, Ids.next());
    String path = "/api/v1/diagnostics/instruments/" + id + "/analysis";
    JsonNode report = api.as(cast.methodist()).get(path).json();
    assertThat(report.get("sheets").asInt()).as("only the own municipality").isEqualTo(12);
    assertThat(api.as(Tokens.region("r1")).get(path).status())
        .as("a municipality's own instrument that is a published one is open to the region")
        .isEqualTo(200);
    assertThat(report.get("items").get(0).get("facility").asDouble()).isBetween(0.0, 100.0);
    assertThat(report.get("scales").get(0).get("alpha").asDouble()).isEqualTo(1.0);
    org.jsoup.nodes.Document page = page(INSTRUMENTS + "/" + id + "/analysis");
    assertThat(page.text()).contains("Надёжность шкал", "12 из 12", "судите осторожно");
    assertThat(page.text()).doesNotContain("Берёзова");
    assertThat(api.as(cast.lead()).get(path).status()).isEqualTo(403);
    assertThat(api.as(cast.methodist()).get(path + "?campaign=" + Ids.next()).status())
        .isEqualTo(404);
  }

  private String ready() {
    Api maker = api.as(cast.methodist());
    String file =
        """
        title: Анализируемый
        kind: TEST
        sections:
          - title: Вопросы
            items:
              - {code: a, kind: SCALE, competence: ICT.TOOLS, text: "Первый"}
              - {code: b, kind: SCALE, competence: ICT.TOOLS, text: "Второй"}
        """;
    String id = maker.post("/api/v1/diagnostics/instruments", file).json().get("id").asString();
    maker
        .with("If-Match", "\"1\"")
        .post("/api/v1/diagnostics/instruments/" + id + "/publication", "");
    return id;
  }

  private void ended(String instrument, int people, String municipality) {
    MongoCollection<Document> assessments = mongo.getCollection("assessments");
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      List<String> step = List.of(String.valueOf(1 + i % 5));
      Document state =
          new Document("state", "SCORED")
              .append("questionnaire", new Document("instrument", instrument))
              .append("examinee", new Document("municipality", municipality))
              .append("occasion", new Document("campaign", null))
              .append("answers", new Document(Map.of("a", step, "b", step)));
      all.add(
          new Document("_id", "analysed-" + Ids.next())
              .append("analysed", true)
              .append("version", 1L)
              .append("state", state));
    }
    assessments.insertMany(all);
  }

  private Published published(int version) {
    return topics.read("diagnostics.events").stream()
        .filter(each -> each.name().equals("CompetenceTreePublished"))
        .filter(each -> each.json().get("version").asInt() == version)
        .findFirst()
        .orElse(null);
  }

  private int version() {
    return api.as(cast.methodist())
        .get("/api/v1/diagnostics/competence-tree")
        .json()
        .get("version")
        .asInt();
  }

  private static String text(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String guard(String editor) {
    return "version=" + page(editor).select("#draft-version").attr("value");
  }

  private org.jsoup.nodes.Document page(String path) {
    Api.Answer answer = api.as(cast.methodist()).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Api.Answer form(String path, String fields) {
    return api.as(cast.methodist())
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }
}

package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** Which instruments a campaign may use, and what makes a diagnostics «комплексная». */
@LiveDiagnostics
class ComplexDiagnosticsTest {

  private static final String ROOT = "/api/v1/diagnostics";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;

  private Cast cast;

  @BeforeEach
  void thePeopleAreKnown() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
  }

  @Test
  void aSheetOfAnObserverAndTheAnonymousSurveyAreNotForCampaigns() {
    assertThat(announce("lesson-analysis-1").status()).isEqualTo(422);
    assertThat(announce("lesson-analysis-1").body()).contains("заполняет наблюдатель");
    assertThat(announce("interview-1").status()).isEqualTo(422);
    assertThat(announce("feedback-1").body()).contains("Обратная связь");
    assertThat(
            page("/diagnostics/campaigns/new").select("[name=instrument] option").eachAttr("value"))
        .contains("self-diagnosis-2", "ict-test-1")
        .doesNotContain("lesson-analysis-1", "interview-1", "feedback-1");
  }

  @Test
  void aCampaignLeadsToTheAnalysisOfItsOwnAnswers() {
    String id = announce("ict-test-1").json().get("id").asString();
    String link = page("/diagnostics/campaigns/" + id).select("a[href*=/analysis]").attr("href");
    assertThat(link).isEqualTo("/diagnostics/instruments/ict-test-1/analysis?campaign=" + id);
    assertThat(page(link).text()).contains("Анализ заданий");
    Document ofTheSchool =
        Jsoup.parse(
            api.as(cast.lead())
                .with("Accept", "text/html")
                .get("/diagnostics/campaigns/" + id)
                .body());
    assertThat(ofTheSchool.select("a[href*=/analysis]")).isEmpty();
  }

  @Test
  void theOwnViewAndATestOfTheSameYearMakeItComplex() {
    String year = AcademicYear.of(LocalDate.now()).label();
    String card = "/diagnostics/teachers/" + cast.anna;
    String first = passed("self-diagnosis-2");
    assertThat(page(card).text()).doesNotContain("Комплексная");
    passed("ict-test-1");
    assertThat(page(card).text()).contains("Комплексная в " + year);
    assertThat(page("/diagnostics/profile").text())
        .contains("Комплексная: объективный и субъективный инструмент");
    api.as(cast.anna()).post(ROOT + "/assessments/" + first + "/withdrawal", "");
    assertThat(page(card).text())
        .as("what was taken back no longer adds to it")
        .doesNotContain("Комплексная в " + year);
  }

  private Api.Answer announce(String instrument) {
    LocalDate today = LocalDate.now();
    return api.as(cast.methodist())
        .post(
            ROOT + "/campaigns",
            Map.of(
                "title",
                "Диагностика",
                "kind",
                "ENTRY",
                "site",
                "MUNICIPAL",
                "from",
                today.minusDays(1).toString(),
                "to",
                today.plusDays(5).toString(),
                "instrument",
                instrument));
  }

  /** Anna is invited, consents, answers everything and ends it. */
  private String passed(String instrument) {
    Api anna = api.as(cast.anna());
    String campaign = announce(instrument).json().get("id").asString();
    api.as(cast.methodist())
        .post(
            ROOT + "/campaigns/" + campaign + "/invitations",
            Map.of("teachers", List.of(cast.anna)));
    String id = null;
    for (JsonNode row : anna.get(ROOT + "/assessments").json()) {
      JsonNode one = row.get("assessment");
      id = campaign.equals(one.path("campaign").asString()) ? one.get("id").asString() : id;
    }
    String path = ROOT + "/assessments/" + id;
    anna.put(path + "/consent", Map.of("textVersion", 3, "recipients", List.of("METHODIST")));
    Map<String, List<String>> answers = new HashMap<>();
    instruments
        .get(new InstrumentId(instrument))
        .items()
        .forEach(
            item ->
                answers.put(
                    item.code(), List.of(item.choices().isEmpty() ? "1" : item.choices().get(0))));
    assertThat(anna.put(path + "/answers", Map.of("answers", answers)).status()).isEqualTo(200);
    assertThat(anna.post(path + "/submission", "").status()).isEqualTo(200);
    return id;
  }

  private Document page(String path) {
    Api.Answer answer = api.as(cast.methodist()).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}

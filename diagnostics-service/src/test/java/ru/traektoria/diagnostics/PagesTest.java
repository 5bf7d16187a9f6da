package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** The pages as their people use them: the same commands that a browser sends. */
@LiveDiagnostics
class PagesTest {

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Instruments instruments;
  @Autowired Examinees examinees;

  private Cast cast;

  @BeforeEach
  void thePeopleAreKnown() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
  }

  @Test
  void aMethodistAnnouncesACampaignAndSeesItsProgress() {
    String campaign = campaign();
    await()
        .atMost(ofSeconds(10))
        .until(() -> page(cast.methodist(), campaign).text().contains("0 из 2"));
    Document progress = page(cast.methodist(), campaign);
    assertThat(progress.select("h1").text()).contains("Осенняя диагностика", "Идёт");
    assertThat(progress.text()).contains("Школа № 3", "Лицей № 1", "0 из 2");
    assertThat(page(cast.methodist(), campaign + "/people").text())
        .contains("Берёзова Анна Ильинична", "Приглашён");
    assertThat(page(Tokens.official(cast.municipality), campaign).text())
        .contains("Школа № 3")
        .doesNotContain("Участники", "Пригласить");
    assertThat(form(cast.methodist(), campaign + "/reminders", "").header("HX-Trigger"))
        .as("both are reminded")
        .isNotNull();
    assertThat(page(cast.anna(), "/diagnostics/mine").text()).contains("Напоминаем: осталось до");
    String mine =
        page(cast.anna(), "/diagnostics/mine")
            .select("a:contains(Прочитать согласие)")
            .attr("href")
            .replace("/consent", "");
    form(cast.anna(), mine + "/refusal", "");
    assertThat(page(cast.anna(), "/diagnostics/mine").text()).doesNotContain("Напоминаем");
    assertThat(page(cast.lead(), campaign + "/people").select("#people").text())
        .as("the consent does not name the school")
        .contains("Не пройдена")
        .doesNotContain("Отказ");
  }

  @Test
  void aTeacherConsentsAnswersOnAPhoneAndReadsTheResult() {
    campaign();
    Document mine = page(cast.anna(), "/diagnostics/mine");
    String consent = mine.select("a:contains(Прочитать согласие)").attr("href");
    assertThat(page(cast.anna(), consent).text())
        .contains("Методист", "ЦНППМ", "Отозвать согласие можно в любой момент");
    String path = consent.replace("/consent", "");
    assertThat(command(cast.anna(), consent, "textVersion=3&recipients=METHODIST")).isEqualTo(path);

    Document questions = page(cast.anna(), path);
    int asked = instruments.selfDiagnosis().items().size();
    assertThat(questions.select("form.question")).hasSize(asked);
    assertThat(questions.select("#part-1 h2").text()).isEqualTo("1. Предметные знания");
    Map<String, Object> slip =
        Map.of("chosen", List.of("c"), "device", "phone", "sequence", 1, "seen", 0);
    Api.Answer saved = api.as(cast.anna()).put(path + "/answers/s1", slip);
    assertThat(saved.json().get("taken").asBoolean()).isTrue();
    assertThat(api.as(cast.boris()).put(path + "/answers/s1", slip).status()).isEqualTo(404);
    Document again = page(cast.anna(), path);
    assertThat(again.select("#q-s1 input[checked]").attr("value"))
        .as("another device shows the saved answer")
        .isEqualTo("c");
    assertThat(form(cast.anna(), path + "/submission", "").body()).contains("Без ответа остал");

    answerTheRest(path);
    String results = command(cast.anna(), path + "/submission", "");
    Document result = page(cast.anna(), results);
    assertThat(result.text()).contains("В чём вы сильны", "Над чем стоит поработать", "Методист");
    assertThat(result.select("table.levels tbody tr")).hasSize(18);
    assertThat(result.select("a[href^=/activities/materials?competence=]"))
        .as("each deficit leads to what colleagues wrote about it")
        .hasSameSizeAs(result.select("section[aria-labelledby=grow] .item"))
        .isNotEmpty();

    await()
        .atMost(ofSeconds(20))
        .until(() -> page(cast.methodist(), "/diagnostics/deficits").text().contains("Берёзова"));
    assertThat(page(cast.lead(), "/diagnostics/deficits").text())
        .contains("Видно не всё")
        .doesNotContain("Берёзова");
    assertThat(page(cast.methodist(), "/diagnostics/teachers/" + cast.anna).text())
        .contains("Входная диагностика");
    assertThat(part(cast.anna(), "/diagnostics/fragments/access-log").text())
        .contains("Реестр дефицитов");
    assertThat(part(cast.methodist(), "/diagnostics/fragments/teacher/" + cast.anna).text())
        .contains("Подробнее о диагностике");
    assertThat(part(cast.lead(), "/diagnostics/fragments/teacher/" + cast.anna).text())
        .contains("Уровни закрыты");
    assertThat(
            api.as(cast.methodist())
                .with("Accept", "text/html")
                .get("/diagnostics/deficits?format=csv")
                .body())
        .contains("Педагог;Организация;Компетенция", "Берёзова Анна Ильинична");
  }

  @Test
  void everyOtherPageOpensForWhomItIsMadeAndForNobodyElse() {
    Map<String, String> pages =
        Map.of(
            "/diagnostics/competences", "Методика преподавания",
            "/diagnostics/instruments", "Самодиагностика педагога",
            "/diagnostics/instruments/self-diagnosis-2", "ниже 60 %",
            "/diagnostics/strengths", "Реестр сильных сторон",
            "/diagnostics/cnppm", "Очередь",
            "/diagnostics/competence-assessments", "Записать оценку",
            "/diagnostics/competence-assessments/new", "Код курса",
            "/diagnostics/imports", "Диагностика прошлых лет",
            "/diagnostics/campaigns/new", "Объявить кампанию",
            "/diagnostics/fragments/home", "Прошли диагностику");
    pages.forEach(
        (path, words) -> assertThat(page(cast.methodist(), path).text()).as(path).contains(words));
    assertThat(page(cast.boris(), "/diagnostics/results").text()).contains("Результатов пока нет");
    assertThat(part(cast.boris(), "/diagnostics/fragments/home").text())
        .contains("Новых приглашений");
    assertThat(status(cast.boris(), "/diagnostics/deficits")).isEqualTo(403);
    assertThat(status(Tokens.official(cast.municipality), "/diagnostics/strengths")).isEqualTo(403);
    assertThat(status(Tokens.methodist(Ids.next()), "/diagnostics/teachers/" + cast.anna))
        .isEqualTo(404);
  }

  private String campaign() {
    LocalDate today = LocalDate.now();
    String path =
        command(
            cast.methodist(),
            "/diagnostics/campaigns",
            "title="
                + URLEncoder.encode("Осенняя диагностика", StandardCharsets.UTF_8)
                + "&kind=ENTRY&site=MUNICIPAL&instrument=self-diagnosis-2&from="
                + today.minusDays(1)
                + "&to="
                + today.plusDays(20));
    assertThat(form(cast.methodist(), path + "/invitations", "").status()).isEqualTo(204);
    await()
        .atMost(ofSeconds(10))
        .until(() -> page(cast.methodist(), path).text().contains("Приглашены: 2"));
    return path;
  }

  /** The first choice of everything, a 1 on every scale. */
  private void answerTheRest(String path) {
    Map<String, List<String>> all = new HashMap<>();
    instruments
        .selfDiagnosis()
        .items()
        .forEach(item -> all.put(item.code(), List.of(item.choices().get(0))));
    api.as(cast.anna()).put("/api/v1" + path + "/answers", Map.of("answers", all));
  }

  private Document page(String token, String path) {
    Api.Answer answer = api.as(token).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    for (Element control : page.select("main input:not([type=hidden]), main select")) {
      boolean named =
          control.closest("label") != null
              || !page.select("label[for=" + control.id() + "]").isEmpty();
      assertThat(named).as("%s: %s has a label", path, control.outerHtml()).isTrue();
    }
    return page;
  }

  private Document part(String token, String path) {
    Api.Answer answer = api.as(token).with("HX-Request", "true").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private int status(String token, String path) {
    return api.as(token).with("Accept", "text/html").get(path).status();
  }

  private Api.Answer form(String token, String path, String fields) {
    return api.as(token)
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }

  private String command(String token, String path, String fields) {
    Api.Answer answer = form(token, path, fields);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(204);
    return answer.header("HX-Redirect");
  }
}

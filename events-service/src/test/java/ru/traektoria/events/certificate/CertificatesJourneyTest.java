package ru.traektoria.events.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.activity.ActivityStory.API;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.refused;
import static ru.traektoria.events.activity.ActivityStory.seminar;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.ActivityStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Certificates from the closing of a seminar to the check by somebody with the paper in hand. */
@LiveEvents
class CertificatesJourneyTest {

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private Environment environment;

  private ActivityStory story;

  @BeforeEach
  void people() {
    story = new ActivityStory(api, topics, directory);
  }

  @Test
  void whoWasThereGetsOneByRoleOnceAndAnybodyMayCheckIt() {
    String path =
        story.held("Чтение на уроке", Map.of(story.anna, "PARTICIPANT", story.vera, "SPEAKER"));
    JsonNode issued = ok(story.methodist.post(path + "/certificates", "")).json();
    assertThat(issued.get("issued").asInt()).isEqualTo(2);
    assertThat(issued.get("certificates")).hasSize(2);
    JsonNode again = ok(story.methodist.post(path + "/certificates", "")).json();
    assertThat(again.get("issued").asInt()).isZero();

    JsonNode mine = ok(story.teacher(story.vera).get(API + "/certificates")).json();
    assertThat(mine).hasSize(1);
    assertThat(mine.get(0).get("title").asString()).isEqualTo("Сертификат выступающего");
    assertThat(mine.get(0).get("number").asString()).matches("2026/27-0000[12]");
    String code = mine.get(0).get("printed").asString();

    Answer check = story.nobody.get("/activities/certificates/" + code);
    assertThat(check.status()).isEqualTo(200);
    String words = Jsoup.parse(check.body()).text();
    assertThat(words)
        .contains("Действителен", "Полевая Вера Ильинична", "Семинар «Чтение на уроке»")
        .contains("20 ноября 2026", "4 академических часа", "Ручейный муниципальный округ")
        .doesNotContain("Соловьёва");
    assertThat(check.body()).doesNotContain(story.vera).doesNotContain(path);
    assertThat(check.header("cache-control")).contains("no-store");
    String typed = code.replace("-", "").toLowerCase(Locale.ROOT);
    assertThat(story.nobody.get("/activities/certificates/" + typed).status()).isEqualTo(200);
  }

  @Test
  void anUnknownCodeIsUnknownAndNothingElseIsOpen() {
    for (String code : new String[] {"0000-0000-0000-0000", "x", "%27%D0%AF", "mine"}) {
      Answer answer = story.nobody.get("/activities/certificates/" + code);
      assertThat(answer.status()).as(code).isEqualTo(404);
      assertThat(answer.body()).contains("Такого сертификата нет");
    }
    assertThat(story.nobody.get("/activities/certificates").status()).isEqualTo(401);
    assertThat(story.nobody.get(API + "/certificates").status()).isEqualTo(401);
    assertThat(story.nobody.get("/activities/certificates/x/certificate.pdf").status())
        .isEqualTo(401);
  }

  @Test
  void aCorrectedAttendanceAnnulsItByItselfAndComingBackNeedsANewOne() {
    String path = story.held("Ошибка в списке", Map.of(story.anna, "PARTICIPANT"));
    String first = issued(path);
    mark(path, "ABSENT");
    awaitText(first, "Аннулирован 20.11.2026");
    assertThat(story.nobody.get("/activities/certificates/" + first).body())
        .contains("не подтверждает участия")
        .doesNotContain("Исправлена явка");
    assertThat(refused(story.methodist.post(path + "/certificates/" + story.anna, "")))
        .contains("не был");
    mark(path, "PRESENT");
    String second = issued(path);
    assertThat(second).isNotEqualTo(first);
    assertThat(story.nobody.get("/activities/certificates/" + first).body())
        .contains("не подтверждает участия");
    assertThat(story.nobody.get("/activities/certificates/" + second).body())
        .contains("Действителен");
  }

  @Test
  void whoHoldsTheActivityAnnulsWithAReasonAndOthersMayNot() {
    String path = story.held("Аннулирование", Map.of(story.anna, "PARTICIPANT"));
    String code = issued(path);
    String revocation = API + "/certificates/" + code + "/revocation";
    Map<String, String> why = Map.of("reason", "Выдан дважды");
    Api seen = story.methodist.with("If-Match", "\"1\"");
    assertThat(story.methodist.post(revocation, why).status()).isEqualTo(428);
    assertThat(refused(seen.post(revocation, Map.of("reason", " ")))).contains("\"reason\"");
    assertThat(story.methodist.with("If-Match", "\"9\"").post(revocation, why).status())
        .isEqualTo(412);
    assertThat(story.stranger.with("If-Match", "\"1\"").post(revocation, why).status())
        .isEqualTo(404);
    assertThat(story.lead.with("If-Match", "\"1\"").post(revocation, why).status()).isEqualTo(404);
    assertThat(story.teacher(story.anna).with("If-Match", "\"1\"").post(revocation, why).status())
        .isEqualTo(403);
    assertThat(ok(seen.post(revocation, why)).json().get("state").asString()).isEqualTo("REVOKED");

    assertThat(ok(story.methodist.post(path + "/certificates", "")).json().get("issued").asInt())
        .isZero();
    JsonNode again = ok(story.methodist.post(path + "/certificates/" + story.anna, "")).json();
    assertThat(again.get("issued").asInt()).isEqualTo(1);
    assertThat(again.get("certificates")).hasSize(2);
  }

  @Test
  void listsAndPapersAreForWhoHoldsItAndForThePersonAlone() throws Exception {
    String path = story.held("Чужое", Map.of(story.anna, "PARTICIPANT", story.ivan, "ORGANISER"));
    String code = issued(path);
    assertThat(story.stranger.get(path + "/certificates").status()).isEqualTo(404);
    assertThat(story.otherLead.get(path + "/certificates").status()).isEqualTo(403);
    assertThat(story.teacher(story.anna).get(path + "/certificates").status()).isEqualTo(403);
    String paper = "/activities/certificates/" + code + "/certificate.pdf";
    assertThat(story.teacher(story.vera).get(paper).status()).isEqualTo(404);
    assertThat(story.otherLead.get(paper).status()).isEqualTo(404);
    assertThat(text(story.token(story.anna), paper, 1))
        .contains("Соловьёва-Бережная Анна Константиновна")
        .contains("Сертификат участника", "Семинар «Чужое»")
        .contains("/activities/certificates/" + printed(code), "за участие");
    String all = page(path) + "/certificates/all.pdf";
    assertThat(text(Tokens.methodist(story.town), all, 2))
        .contains("О'Коннелл Иван Олегович", "Сертификат организатора");
    assertThat(story.stranger.get(all).status()).isEqualTo(404);
  }

  @Test
  void nothingIsIssuedBeforeItIsClosed() {
    String path = story.planned(seminar("Впереди", "2026-12-01", 5));
    assertThat(refused(story.methodist.post(path + "/certificates", "")))
        .contains("после закрытия мероприятия");
    assertThat(story.methodist.get(page(path) + "/certificates/all.pdf").status()).isEqualTo(404);
  }

  private String text(String token, String path, int pages) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:"
                                + environment.getRequiredProperty("local.server.port")
                                + path))
                    .header("Authorization", "Bearer " + token)
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8).lines().findFirst().orElse(""))
        .isEqualTo(200);
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", pages + "-pages.pdf"), answer.body());
    try (PDDocument paper = Loader.loadPDF(answer.body())) {
      assertThat(paper.getNumberOfPages()).isEqualTo(pages);
      return new PDFTextStripper().getText(paper);
    }
  }

  private String issued(String path) {
    ok(story.methodist.post(path + "/certificates", ""));
    return ok(story.teacher(story.anna).get(API + "/certificates"))
        .json()
        .valueStream()
        .filter(one -> one.get("state").asString().equals("VALID"))
        .findFirst()
        .orElseThrow()
        .get("code")
        .asString();
  }

  private static String printed(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }

  private void mark(String path, String mark) {
    ok(story.methodist.put(path + "/attendance", Map.of("marks", Map.of(story.anna, mark))));
  }

  private void awaitText(String code, String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(story.nobody.get("/activities/certificates/" + code).body())
                    .contains(words));
  }
}

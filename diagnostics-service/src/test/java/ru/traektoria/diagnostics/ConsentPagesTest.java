package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;

/** Бумажное согласие, его скан, реестр согласий and the municipality's own text. */
@LiveDiagnostics
class ConsentPagesTest {

  private static final byte[] PDF = "%PDF-1.7 подписано".getBytes(StandardCharsets.UTF_8);

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;

  private Cast cast;
  private String id;

  @BeforeEach
  void annaWasInvited() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.anna).isPresent());
    id =
        api.as(cast.anna())
            .post("/api/v1/diagnostics/assessments", "{}")
            .json()
            .get("id")
            .asString();
  }

  @Test
  void theSchoolRecordsASignedSheetAndEverybodySeesWhatItAllows() {
    Api lead = page(cast.lead());
    String path = "/diagnostics/consents/" + id;
    assertThat(lead.get("/diagnostics/consents").body()).contains("Берёзова", "Ждёт ответа");
    String where = path + "/paper?recipients=SCHOOL&signedOn=" + LocalDate.now();

    Api.Answer wrong = lead.upload(where, "consent.pdf", "MZ не pdf".getBytes());
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Подходят только PDF, JPEG и PNG");
    assertThat(page(cast.methodist()).upload(where, "c.pdf", PDF).status()).isEqualTo(403);
    assertThat(lead.upload(where, "consent.pdf", PDF).status()).isEqualTo(204);

    assertThat(lead.get("/diagnostics/consents?medium=PAPER&recipient=SCHOOL").body())
        .contains("Берёзова", "на бумаге");
    assertThat(lead.get("/diagnostics/consents?medium=PORTAL").body()).doesNotContain("Берёзова");
    assertThat(lead.get("/diagnostics/consents?format=csv").body()).contains("Школа", "№ 3");
    Api.Answer scan = lead.get(path + "/scan");
    assertThat(scan.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(scan.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
    assertThat(api.as(cast.anna()).get("/api/v1/diagnostics/looks").body())
        .contains("Скан согласия");
    assertThat(page(cast.boris()).get(path + "/scan").status()).isEqualTo(404);

    String back = path + "/paper-withdrawal?signedOn=" + LocalDate.now();
    assertThat(lead.upload(back, "back.pdf", PDF).status()).isEqualTo(204);
    assertThat(lead.get(path).body()).contains("Отозвано", "which=withdrawal");
  }

  @Test
  void aRefusalIsRecordedAsAFactAlone() {
    Api lead = page(cast.lead());
    assertThat(lead.form("/diagnostics/consents/" + id + "/refusal", "").status()).isEqualTo(204);
    assertThat(lead.get("/diagnostics/consents?status=REFUSED").body()).contains("Берёзова");
  }

  @Test
  void aMunicipalitySetsItsOwnTextAndTheOldOneStaysReadable() {
    Api methodist = page(cast.methodist());
    String fields =
        "version=0&title="
            + word("Согласие района")
            + "&paragraphs="
            + word("Первый абзац.\n\nВторой абзац.")
            + "&withdrawal="
            + word("Отозвать можно в любой день.")
            + "&offered=METHODIST";
    assertThat(methodist.form("/diagnostics/consent-text", fields).status()).isEqualTo(204);
    assertThat(page(cast.anna()).get("/diagnostics/assessments/" + id + "/consent").body())
        .contains("Первый абзац.", "Второй абзац.", "value=\"METHODIST\"")
        .doesNotContain("value=\"SCHOOL\"");
    assertThat(
            page(cast.anna())
                .form(
                    "/diagnostics/assessments/" + id + "/consent",
                    "textVersion=3&recipients=METHODIST")
                .body())
        .contains("Текст согласия изменился");
    assertThat(methodist.get("/diagnostics/consent-text").body()).contains("№ 3", "№ 1");
    assertThat(methodist.form("/diagnostics/consent-text", fields).status())
        .as("somebody else was quicker")
        .isEqualTo(412);
  }

  private Api page(String token) {
    return api.as(token).with("Accept", "text/html, application/problem+json");
  }

  private static String word(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

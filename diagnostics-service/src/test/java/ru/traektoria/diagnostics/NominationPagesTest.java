package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Номинации на диагностику ЦНППМ from the quota to the centre's answer. */
@LiveDiagnostics
class NominationPagesTest {

  private static final String ASSESSMENTS = "/api/v1/diagnostics/assessments";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;

  private Cast cast;

  @BeforeEach
  void thePeopleAreKnown() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
  }

  @Test
  void onlyAConsentingTeacherIsProposedAndTheCentreAnswers() {
    String region = Tokens.region("r1");
    String path =
        form(
                cast.methodist(),
                "/diagnostics/nominations",
                "title=Autumn&quota=2&deadline=" + LocalDate.now().plusDays(3))
            .header("HX-Redirect");
    String nominees = path + "/nominees";
    assertThat(form(cast.lead(), nominees, "teacher=" + cast.anna).body())
        .contains("не давал согласия");
    assertThat(form(cast.lead(), nominees, "teacher=" + cast.boris).status()).isEqualTo(404);
    consent();
    assertThat(form(cast.lead(), nominees, "teacher=" + cast.anna).status()).isEqualTo(204);
    assertThat(page(region, path).status()).as("not sent yet").isEqualTo(404);

    assertThat(form(cast.lead(), path + "/sending", "").status()).isEqualTo(403);
    assertThat(form(cast.methodist(), path + "/sending", "").status()).isEqualTo(204);
    assertThat(page(region, path).body()).contains("Берёзова Анна Ильинична", "Принять");
    assertThat(api.as(cast.anna()).get("/api/v1/diagnostics/looks").body())
        .contains("Номинация ЦНППМ");
    form(region, path + "/answers", "accepted=true&teacher=" + cast.anna);
    assertThat(page(cast.lead(), path).body()).contains("Принят");
  }

  private void consent() {
    Api anna = api.as(cast.anna());
    String id = anna.post(ASSESSMENTS, "{}").json().get("id").asString();
    anna.put(
        ASSESSMENTS + "/" + id + "/consent",
        Map.of("textVersion", 3, "recipients", List.of("CNPPM")));
  }

  private Api.Answer page(String token, String path) {
    return api.as(token).with("Accept", "text/html").get(path);
  }

  private Api.Answer form(String token, String path, String fields) {
    return api.as(token)
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }
}

package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The first page and the menu, composed of what the services offer. */
@GatewayTest
class HomeTest {

  @Autowired private Cast cast;

  @Test
  void theMenuShowsWhatTheRoleMaySeeOfAllServices() {
    Browser methodist = cast.signedIn("METHODIST").with("HX-Request", "true");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(methodist.get("/portal/navigation").body()).contains("Педагоги"));

    assertThat(methodist.get("/portal/navigation").text())
        .contains("Пригласить на портал", "Лицо METHODIST")
        .doesNotContain("Проверка", "Состояние платформы");
    assertThat(cast.signedIn("ADMIN").get("/portal/navigation").text())
        .contains("Служебное", "Проверка", "Состояние платформы")
        .doesNotContain("Педагоги");
  }

  @Test
  void theHomePageAsksTheServicesThatMatterToTheRole() {
    var teacher = Jsoup.parse(cast.signedIn("TEACHER").get("/").body());
    assertThat(teacher.select("[data-panel]").eachAttr("hx-get"))
        .containsExactly(
            "/reminders/fragment",
            "/routes/fragments/home",
            "/diagnostics/fragments/home",
            "/activities/fragments/home",
            "/mentoring/fragments/home");
    assertThat(teacher.text()).contains("Ваш ближайший шаг и его срок");

    var official = Jsoup.parse(cast.signedIn("OFFICIAL").get("/").body());
    assertThat(official.select("[data-panel]").eachAttr("hx-get"))
        .containsExactly(
            "/reminders/fragment", "/monitoring/fragments/home", "/diagnostics/fragments/home");
  }

  @Test
  void aTeacherReadsWhoLookedInAllServices() {
    Browser teacher = cast.signedIn("TEACHER");
    assertThat(Jsoup.parse(teacher.get("/looks").body()).select("[data-panel]").eachAttr("hx-get"))
        .containsExactlyInAnyOrder(
            "/staff/fragments/access-log",
            "/diagnostics/fragments/access-log",
            "/routes/fragments/access-log",
            "/mentoring/fragments/access-log",
            "/activities/fragments/access-log",
            "/monitoring/fragments/access-log");
    Browser.Page down = teacher.with("HX-Request", "true").get("/diagnostics/fragments/access-log");
    assertThat(down.status()).isEqualTo(200);
    assertThat(down.text()).contains("Диагностика");
    assertThat(cast.signedIn("METHODIST").get("/looks").status()).isEqualTo(403);
  }

  @Test
  void anExpertIsLedToTheWorksToAssess() {
    Browser.Page home = cast.signedInAs("assessor", List.of(Cast.grant("EXPERT"))).get("/");
    assertThat(home.status()).as(home.header("Location")).isEqualTo(200);
    assertThat(home.text()).contains("Работы на оценку");
    assertThat(home.body()).contains("href=\"/activities/contests/desk\"", "/reminders/fragment");
  }

  @Test
  void theOperatorSeesWhichServicesAnswer() {
    JsonNode states = cast.program("ADMIN").get("/api/v1/gateway/platform").json();
    assertThat(states.get(0).get("path").asString()).isEqualTo("staff");
    assertThat(states.get(0).get("health").asString()).isEqualTo("UP");
    assertThat(states.get(1).get("path").asString()).isEqualTo("diagnostics");
    assertThat(states.get(1).get("health").asString()).isEqualTo("DOWN");

    assertThat(cast.signedIn("ADMIN").get("/platform").text())
        .contains("Состояние платформы", "Не отвечает", "Работает");
    assertThat(cast.program("METHODIST").get("/api/v1/gateway/platform").status()).isEqualTo(403);
  }

  @Test
  void theGatewaysOwnEndpointsAreDescribed() {
    JsonNode paths = cast.program("ADMIN").get("/api/v1/gateway/openapi.json").json().get("paths");
    assertThat(paths.has("/api/v1/gateway/invitations")).isTrue();
    assertThat(paths.has("/api/v1/gateway/demo-accounts")).isTrue();
    assertThat(paths.has("/api/v1/gateway/clients")).isTrue();
  }
}

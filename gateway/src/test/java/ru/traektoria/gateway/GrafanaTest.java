package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.StubService.Seen;
import ru.traektoria.gateway.account.model.Grant;

/** Grafana behind the door: who gets in, as whom, and what nobody can claim (S2-79). */
@GatewayTest
class GrafanaTest {

  private static final String USER = "X-WEBAUTH-USER";
  private static final String NAME = "X-WEBAUTH-NAME";
  private static final String ROLE = "X-WEBAUTH-ROLE";

  @Autowired private Cast cast;

  @BeforeEach
  void everythingIsUp() {
    cast.closeBreakers();
  }

  @ParameterizedTest
  @CsvSource({"OFFICIAL, Viewer", "METHODIST, Viewer", "ADMIN, Admin"})
  void whoMayLookIsKnownToGrafanaWithoutAnotherPassword(String role, String there) {
    var page = cast.signedIn(role).get("/grafana/d/traektoria-overview?who=" + role);

    assertThat(page.status()).isEqualTo(200);
    Seen seen = only("/grafana/d/traektoria-overview?who=" + role);
    assertThat(seen.header(USER)).isEqualTo(cast.person(role).id());
    assertThat(seen.header(NAME)).isEqualTo("=D0=9B=D0=B8=D1=86=D0=BE " + role);
    assertThat(seen.header(ROLE)).isEqualTo(there);
    assertThat(seen.header("Authorization")).as("our token is not Grafana's").isNull();
    assertThat(seen.header("Cookie")).isNull();
  }

  @Test
  void whoIsAnOperatorBesideAnotherRoleAdministersThere() {
    cast.signedInAs("two-hats", List.of(Cast.grant("ADMIN"), admins("OFFICIAL")))
        .get("/grafana/two-hats");

    assertThat(only("/grafana/two-hats").header(ROLE)).isEqualTo("Admin");
  }

  /** A role of nowhere: it agrees with the operator's, so both are one capacity. */
  private static Grant admins(String role) {
    return new Grant(role, null, null, null, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEACHER", "SCHOOL_LEAD", "GMO_HEAD", "MENTOR", "EXPERT", "REGION"})
  void nobodyElseGetsIn(String role) {
    String path = "/grafana/d/closed?who=" + role;
    var page = cast.signedIn(role).get(path);

    assertThat(page.status()).as(page.header("Location")).isEqualTo(403);
    assertThat(page.text()).contains("У вашей роли нет доступа к этому разделу");
    assertThat(Neighbours.GRAFANA.seen(path)).isEmpty();
  }

  @Test
  void aStrangerIsAskedToSignInAndFindsTheWayBack() {
    var page = cast.browser().get("/grafana/d/traektoria-track1");

    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location"))
        .isEqualTo("/sign-in?return=%2Fgrafana%2Fd%2Ftraektoria-track1");
    assertThat(cast.browser().get("/grafana/api/health").status()).isEqualTo(401);
    assertThat(Neighbours.GRAFANA.seen("/grafana/api/health")).isEmpty();
  }

  @Test
  void forgedHeadersNeverArriveAnywhere() {
    Browser official =
        cast.signedIn("OFFICIAL")
            .with(USER, "admin")
            .with("x-webauth-role", "GrafanaAdmin")
            .with("X-WEBAUTH-GROUPS", "admins")
            .with("X-Grafana-User", "admin");
    official.get("/grafana/forged");
    official.get("/staff/claimed");

    Seen there = only("/grafana/forged");
    assertThat(there.headers().entrySet().stream().filter(e -> e.getKey().matches("(?i)x-web.*")))
        .as("one value each, ours")
        .hasSize(3)
        .allMatch(header -> header.getValue().size() == 1);
    assertThat(there.header(USER)).isEqualTo(cast.person("OFFICIAL").id());
    assertThat(there.header(ROLE)).isEqualTo("Viewer");
    assertThat(there.header("X-Grafana-User")).isNull();
    assertThat(Neighbours.STAFF.seen("/staff/claimed").get(0).headers().keySet())
        .noneMatch(name -> name.toLowerCase().startsWith("x-webauth"));
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Accept, text/html, 403"
  })
  void itsScriptsAskForFiguresWithoutOurTokenAndPagesOfOthersDoNot(
      String header, String value, int status) {
    byte[] query = "{\"queries\":[]}".getBytes();
    var answer =
        cast.signedIn("OFFICIAL")
            .with(header, value)
            .send("POST", "/grafana/api/ds/query", "application/json", query);

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void onlyAnOperatorChangesAnything() {
    Browser official = cast.signedIn("OFFICIAL").with("Sec-Fetch-Site", "same-origin");
    Browser admin = cast.signedIn("ADMIN").with("Sec-Fetch-Site", "same-origin");
    for (String method : List.of("PUT", "PATCH", "DELETE")) {
      String path = "/grafana/api/org/users/" + method;
      assertThat(official.send(method, path, "application/json", new byte[0]).status())
          .isEqualTo(403);
      assertThat(admin.send(method, path, "application/json", new byte[0]).status()).isEqualTo(200);
      assertThat(only(path).method()).isEqualTo(method);
    }
  }

  @Test
  void itsPagesBringTheirOwnPolicyAndOurOthersKeepOurs() {
    Browser methodist = cast.signedIn("METHODIST");

    assertThat(methodist.get("/grafana/policy").response().headers().allValues(POLICY))
        .containsExactly(StubService.OWN_POLICY);
    assertThat(methodist.get("/staff/policy").header(POLICY)).startsWith("default-src 'self'");
    assertThat(methodist.get("/grafana/policy").header("X-Frame-Options")).isEqualTo("DENY");
  }

  private static final String POLICY = "Content-Security-Policy";

  @Test
  void theMenuLeadsThereWhoMayGo() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(cast.signedIn("OFFICIAL").get("/portal/navigation").body())
                    .contains("href=\"/grafana/dashboards\"", "Сводные панели"));
    assertThat(cast.signedIn("TEACHER").get("/portal/navigation").body())
        .doesNotContain("/grafana");
  }

  private static Seen only(String uri) {
    assertThat(Neighbours.GRAFANA.seen(uri)).hasSize(1);
    return Neighbours.GRAFANA.seen(uri).get(0);
  }
}

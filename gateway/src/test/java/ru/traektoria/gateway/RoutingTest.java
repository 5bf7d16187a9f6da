package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.StubService.Seen;
import ru.traektoria.platform.testing.Api.Answer;

/** What passes the door, and what people read when nobody opens behind it. */
@GatewayTest
class RoutingTest {

  @Autowired private Cast cast;

  @BeforeEach
  void everythingIsUp() {
    cast.closeBreakers();
  }

  @Test
  void aPageComesFromItsServiceWithTheViewersToken() {
    var page = cast.signedIn("METHODIST").get("/staff/teachers?q=%D0%90&sort=name");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Сервис слышит");
    assertThat(page.header("ETag")).isEqualTo("\"7\"");
    assertThat(page.response().headers().allValues("Set-Cookie"))
        .as("services set no cookies")
        .noneMatch(cookie -> cookie.startsWith("own"));
    Seen seen = Neighbours.STAFF.seen("/staff/teachers?q=%D0%90&sort=name").get(0);
    assertThat(seen.header("Authorization")).startsWith("Bearer ey");
    assertThat(seen.header("Cookie")).isNull();
    assertThat(seen.header("X-Request-Id")).isEqualTo(page.header("X-Request-Id"));
  }

  @Test
  void whatACallerClaimsAboutHimselfStaysOutside() {
    cast.program("TEACHER")
        .with("X-Forwarded-User", "admin")
        .with("X-Roles", "ADMIN")
        .with("Cookie", "TRAEKTORIA=stolen")
        .get("/api/v1/staff/claims");

    Seen seen = Neighbours.STAFF.seen("/api/v1/staff/claims").get(0);
    assertThat(seen.header("X-Forwarded-User")).isNull();
    assertThat(seen.header("X-Roles")).isNull();
    assertThat(seen.header("Cookie")).isNull();
  }

  @Test
  void aProgramsTokenPassesAsItIs() {
    String token = cast.token("METHODIST");
    cast.api().as(token).get("/api/v1/activities/token");

    assertThat(Neighbours.OTHERS.seen("/api/v1/activities/token").get(0).header("Authorization"))
        .isEqualTo("Bearer " + token);
  }

  @Test
  void aCertificateIsCheckedWithoutSigningInAndNothingBesideIt() {
    assertThat(cast.api().get("/activities/certificates/7K2M9QXA40BDC1TE").status()).isEqualTo(200);
    assertThat(cast.api().get("/activities/certificates").header("Location"))
        .startsWith("/sign-in");
    assertThat(cast.api().get("/activities/certificates/7K2M/certificate.pdf").header("Location"))
        .startsWith("/sign-in");
    assertThat(cast.api().form("/activities/certificates/7K2M", "reason=x").status())
        .isNotEqualTo(200);
  }

  @Test
  void publishedFiguresAreReadWithoutSigningInAndNothingElseOfTheMonitoring() {
    assertThat(cast.api().get("/open/town").status()).isEqualTo(200);
    assertThat(cast.api().get("/open/town/indicators.json").status()).isEqualTo(200);
    assertThat(cast.api().get("/open/town/indicators.csv").status()).isEqualTo(200);
    assertThat(Neighbours.OTHERS.seen("/open/town").get(0).header("Authorization")).isNull();
    assertThat(cast.api().get("/open/town/people").header("Location")).startsWith("/sign-in");
    assertThat(cast.api().get("/monitoring/open").header("Location")).startsWith("/sign-in");
    assertThat(cast.api().form("/open/town", "x=y").status()).isNotEqualTo(200);
  }

  @Test
  void aTelephoneReadsACalendarByItsAddressAlone() {
    assertThat(cast.api().get("/activities/calendars/abc.ics").status()).isEqualTo(200);
    assertThat(cast.api().get("/activities/calendar-addresses").header("Location"))
        .startsWith("/sign-in");
  }

  @Test
  void anUploadPassesWholeAndUnread() {
    byte[] file = new byte[3_000_000];
    Answer answer =
        cast.program("METHODIST").upload("/api/v1/staff/imports?kind=teachers", "a.xlsx", file);

    assertThat(answer.status()).isEqualTo(200);
    Seen seen = Neighbours.STAFF.seen("/api/v1/staff/imports?kind=teachers").get(0);
    assertThat(seen.body().length()).isGreaterThan(3_000_000);
    assertThat(seen.header("Content-Type")).startsWith("multipart/form-data; boundary=");
  }

  @Test
  void aFormOfASessionPassesWhole() {
    Browser methodist = cast.signedIn("METHODIST");
    assertThat(methodist.post("/staff/teachers/9", "name=%D0%98&note=b").status()).isEqualTo(200);

    assertThat(Neighbours.STAFF.seen("/staff/teachers/9").get(0).body())
        .isEqualTo("name=%D0%98&note=b");
  }

  @Test
  void aTooLargeUploadIsRefusedKindly() {
    Answer answer =
        cast.program("METHODIST")
            .upload("/api/v1/staff/imports?kind=large", "a.xlsx", new byte[20_000_000]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("title").asString()).isEqualTo("Файл слишком большой");
    assertThat(Neighbours.STAFF.seen("/api/v1/staff/imports?kind=large")).isEmpty();
  }

  @Test
  void aLargeDownloadStreamsThrough() {
    Answer answer = cast.program("METHODIST").get("/api/v1/staff/large");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().length()).isEqualTo(StubService.LARGE);
  }

  @Test
  void aServicesOwnErrorIsItsOwn() {
    Answer answer = cast.program("METHODIST").get("/api/v1/staff/failing");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.json().get("title").asString()).isEqualTo("Сбой");
  }

  @Test
  void aRedirectOfAServiceStaysInside() {
    var answer = cast.signedIn("METHODIST").get("/staff/redirecting");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/staff/teachers/7");
  }

  @Test
  void aDeadServiceCostsAFragmentOfThePage() {
    var panel = cast.signedIn("METHODIST").with("HX-Request", "true").get("/diagnostics/fragments");

    assertThat(panel.status()).isEqualTo(200);
    assertThat(panel.text())
        .contains("Сервис «Диагностика» временно недоступен. Остальное на странице работает");
  }

  @Test
  void aDeadServiceIsA503ForProgramsAndAFriendlyPageForPeople() {
    Answer json = cast.program("METHODIST").get("/api/v1/diagnostics/campaigns");
    assertThat(json.status()).isEqualTo(503);
    assertThat(json.header("Content-Type")).startsWith("application/problem+json");
    assertThat(json.json().get("title").asString()).contains("Диагностика");

    var page = cast.signedIn("METHODIST").get("/diagnostics/campaigns");
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.text()).contains("Сервис «Диагностика» временно недоступен", "На главную");
  }

  @Test
  void aWriteToADeadServiceSaysThatNothingWasWritten() {
    Answer answer = cast.program("METHODIST").post("/api/v1/diagnostics/campaigns", "{}");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().get("detail").asString()).contains("Ничего не записано");
  }

  @Test
  void aSlowWriteIsSentOnceAndItsResultIsUnknown() throws InterruptedException {
    Answer answer = cast.program("METHODIST").post("/api/v1/staff/slow-write", "{\"a\":1}");

    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.json().get("title").asString()).isEqualTo("Результат неизвестен, проверьте");
    Thread.sleep(1_200);
    assertThat(Neighbours.STAFF.seen("/api/v1/staff/slow-write")).hasSize(1);
  }

  @Test
  void aSlowWriteFromAPageIsNeverA200() {
    var answer =
        cast.signedIn("METHODIST").with("HX-Request", "true").post("/staff/slow-form", "a=1");

    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.body()).contains("Результат неизвестен");
  }

  @Test
  void aReportMayTakeLongerThanAPage() {
    assertThat(cast.program("METHODIST").get("/api/v1/monitoring/reports/slow").status())
        .isEqualTo(200);
    assertThat(cast.program("METHODIST").get("/api/v1/monitoring/slow").status()).isEqualTo(504);
  }

  @Test
  void aSlowImportIsWaitedFor() {
    Answer answer =
        cast.program("METHODIST").upload("/api/v1/staff/imports/slow", "a.csv", new byte[2_000]);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aWriteThatIsCutOffIsNotRepeated() {
    int before = Neighbours.ROUTES.written();
    Answer answer = cast.program("METHODIST").post("/api/v1/routes", "{\"goal\":1}");

    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.json().get("title").asString()).isEqualTo("Результат неизвестен, проверьте");
    assertThat(Neighbours.ROUTES.written() - before).isEqualTo(1);
  }

  @Test
  void aServiceThatKeepsFailingIsLeftAloneAndThenTriedAgain() {
    var methodist = cast.program("METHODIST");
    for (int i = 0; i < 5; i++) {
      assertThat(methodist.get("/api/v1/mentoring/slow").status()).isEqualTo(504);
    }
    int asked = Neighbours.OTHERS.seen("/api/v1/mentoring/pairs").size();
    assertThat(methodist.get("/api/v1/mentoring/pairs").status()).isEqualTo(503);
    assertThat(Neighbours.OTHERS.seen("/api/v1/mentoring/pairs")).hasSize(asked);
    assertThat(methodist.get("/api/v1/activities/others").status()).isEqualTo(200);

    Awaitility.await()
        .atMost(Duration.ofSeconds(4))
        .untilAsserted(
            () -> assertThat(methodist.get("/api/v1/mentoring/pairs").status()).isEqualTo(200));
  }

  @Test
  void actuatorsAreNotReachableThroughTheDoor() {
    Browser admin = cast.signedIn("ADMIN");
    for (String path : new String[] {"/staff/../actuator", "/actuator/env", "/actuator/heapdump"}) {
      assertThat(admin.get(path).status()).as(path).isIn(400, 404);
    }
  }

  @Test
  void anUnknownPathIsNobodys() {
    assertThat(cast.program("METHODIST").get("/api/v1/nothing").status()).isEqualTo(404);
    assertThat(cast.program("METHODIST").get("/staffing").status()).isEqualTo(404);
  }

  @Test
  void aBodyOfUnknownLengthIsCounted() throws Exception {
    var request =
        java.net.http.HttpRequest.newBuilder(
                java.net.URI.create(cast.base() + "/api/v1/staff/imports/endless"))
            .header("Authorization", "Bearer " + cast.token("METHODIST"))
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[13_000_000])))
            .build();
    var answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                request, java.net.http.HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(413);
  }
}

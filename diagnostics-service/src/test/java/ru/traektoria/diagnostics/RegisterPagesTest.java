package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Реестр дефицитов at work: history, helpers, saved filters, routes for many; groups. */
@LiveDiagnostics
class RegisterPagesTest {

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;

  private Cast cast;

  @BeforeEach
  void annaIsWeakAndBorisStrongInTheSame() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
    String file =
        "Код педагога;Дата диагностики;Вид;Дефицит;Сильная сторона;Согласие для\n"
            + cast.anna
            + ";12.10.2025;входная;METHODS.GOALS;ICT.SAFETY;методист, школа\n"
            + cast.boris
            + ";13.10.2025;входная;ICT.DATA;METHODS.GOALS;методист\n";
    api.as(cast.methodist())
        .upload(
            "/api/v1/diagnostics/history?kind=diagnostics",
            "history.csv",
            file.getBytes(StandardCharsets.UTF_8));
    await().atMost(ofSeconds(20)).until(() -> register().select("#deficits tbody tr").size() == 2);
  }

  @Test
  void aDeficitTellsItsHistoryAndWhoCanHelp() {
    String link = register().select("a[href*=" + cast.anna + "/]").attr("href");
    Document page = page(cast.methodist(), link);
    assertThat(page.text())
        .contains("Выявлен", "12 октября 2025", "Ельников Борис Олегович", "Лицей № 1");
    assertThat(page(cast.lead(), link).text())
        .as("Boris opened his strengths to the methodist alone")
        .doesNotContain("Ельников");
    assertThat(api.as(cast.anna()).get("/api/v1/diagnostics/looks").body())
        .contains("История дефицита");
  }

  @Test
  void whoHasAnOpenDeficitInTheThemeOfAnActivityIsToldToThoseTheConsentNames() {
    String themes = "/diagnostics/fragments/invitees?competence=METHODS.GOALS&competence=ICT.DATA";
    Document call = page(cast.methodist(), themes);
    assertThat(call.select("input[name=teachers]").eachAttr("value"))
        .containsExactlyInAnyOrder(cast.anna, cast.boris);
    assertThat(call.text()).contains("Берёзова", "Школа № 3", "Целеполагание").doesNotContain("??");
    assertThat(api.as(cast.anna()).get("/api/v1/diagnostics/looks").body())
        .contains("Кого позвать на мероприятие");
    assertThat(page(cast.methodist(), themes + "&without=" + cast.anna).text())
        .doesNotContain("Берёзова");
    assertThat(page(cast.lead(), themes).select("input[name=teachers]").eachAttr("value"))
        .as("Boris works elsewhere and opened nothing to a school")
        .containsExactly(cast.anna);
    assertThat(page(cast.methodist(), "/diagnostics/fragments/invitees?competence=X.Y").text())
        .contains("дефицитов по этим компетенциям нет");
    assertThat(api.as(cast.anna()).get(themes).status()).isEqualTo(403);
  }

  @Test
  void routesAreRequestedForManyAndWhatTheConsentForbidsIsLeftOut() {
    List<String> boxes = register().select("input[data-select]").eachAttr("value");
    String fields =
        "ids=" + String.join("&ids=", boxes.stream().map(RegisterPagesTest::word).toList());
    Api.Answer answer = form("/diagnostics/deficits/routes", fields);
    assertThat(answer.status()).isEqualTo(204);
    await().atMost(ofSeconds(20)).until(() -> requested().size() == 1);
    Published event = requested().get(0);
    assertThat(event.json().get("teacher").asString()).isEqualTo(cast.anna);
    Contracts.of("diagnostics-service").assertValid("RouteRequested", event.value());
  }

  @Test
  void pressedTwiceAndInManyWindowsARouteIsRequestedOnce() throws Exception {
    String box = register().select("input[data-select][value^=" + cast.anna + "]").attr("value");
    ExecutorService windows = Executors.newFixedThreadPool(8);
    List<Callable<Api.Answer>> presses =
        Collections.nCopies(8, () -> form("/diagnostics/deficits/routes", "ids=" + word(box)));
    int told = 0;
    for (Future<Api.Answer> press : windows.invokeAll(presses)) {
      assertThat(press.get().status()).isEqualTo(204);
      told += toldOf(press.get()).contains("создаются: 1") ? 1 : 0;
    }
    windows.shutdown();
    assertThat(told).as("one window hears that a route is made").isEqualTo(1);
    assertThat(toldOf(form("/diagnostics/deficits/routes", "ids=" + word(box))))
        .contains("создаются: 0", "1 — маршрут уже запрошен сегодня");
    await().atMost(ofSeconds(20)).until(() -> !requested().isEmpty());
    await().during(ofSeconds(2)).until(() -> requested().size() == 1);
  }

  private static String toldOf(Api.Answer answer) {
    return JsonMapper.shared()
        .readTree(answer.header("HX-Trigger"))
        .path("portal:toast")
        .path("text")
        .asString();
  }

  @Test
  void theRegisterOfAnEarlierDayIsReadAndExportedButNotActedOn() {
    Document first = page(cast.methodist(), "/diagnostics/deficits?asOf=2025-10-12");
    assertThat(first.select("h1").text()).isEqualTo("Реестр дефицитов на 12 октября 2025");
    assertThat(first.select("#deficits tbody tr")).as("Boris was assessed a day later").hasSize(1);
    assertThat(first.select("input[data-select]")).isEmpty();
    assertThat(page(cast.methodist(), "/diagnostics/deficits?asOf=2025-10-11").text())
        .contains("Ничего не найдено");
    assertThat(
            api.as(cast.methodist())
                .with("Accept", "text/html")
                .get("/diagnostics/deficits?asOf=2025-10-12&format=csv")
                .body())
        .contains("Берёзова")
        .doesNotContain("Ельников");
    assertThat(
            api.as(cast.methodist())
                .get("/api/v1/diagnostics/deficits?asOf=2025-10-12")
                .json()
                .get("total")
                .asInt())
        .isEqualTo(1);
    assertThat(register().select("a[href*=asOf]").attr("href")).endsWith("-10-31");
  }

  @Test
  void aSavedFilterIsANamedLinkOfItsOwner() {
    form(
        "/diagnostics/filters",
        "page=/diagnostics/deficits&name="
            + word("Открытые по методике")
            + "&query="
            + word("area=METHODS&open=true"));
    assertThat(register().select(".saved-filters a").attr("href"))
        .isEqualTo("/diagnostics/deficits?area=METHODS&open=true");
    assertThat(page(cast.lead(), "/diagnostics/deficits").select(".saved-filters a")).isEmpty();
    assertThat(form("/diagnostics/filters", "page=/diagnostics/deficits&name=&query=x").body())
        .contains("Назовите фильтр");
  }

  @Test
  void groupsAreSeenByWhomTheyConcern() {
    Document profile = page(cast.methodist(), "/diagnostics/profile?year=2025-26");
    assertThat(profile.text()).contains("Целеполагание", "Сильная сторона").contains("2 из 2");
    assertThat(page(cast.lead(), "/diagnostics/profile?year=2025-26").text())
        .as("only Anna opened her result to the school")
        .contains("1 из 1");
    assertThat(page(Tokens.official(cast.municipality), "/diagnostics/profile?year=2025-26").text())
        .contains("от пяти человек");
    assertThat(page(cast.methodist(), "/diagnostics/burnout").text()).contains("Данных нет");
    assertThat(page(cast.methodist(), "/diagnostics/comparison").text())
        .contains("Выберите две кампании");
    assertThat(api.as(cast.anna()).with("Accept", "text/html").get("/diagnostics/burnout").status())
        .isEqualTo(403);
    assertThat(
            api.as(Tokens.methodist(Ids.next()))
                .with("Accept", "text/html")
                .get("/diagnostics/deficits/" + cast.anna + "/x")
                .status())
        .isEqualTo(404);
  }

  private List<Published> requested() {
    return topics.read("diagnostics.events").stream()
        .filter(event -> event.name().equals("RouteRequested"))
        .filter(event -> event.json().get("municipality").asString().equals(cast.municipality))
        .toList();
  }

  private Document register() {
    return page(cast.methodist(), "/diagnostics/deficits");
  }

  private Document page(String token, String path) {
    Api.Answer answer = api.as(token).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Api.Answer form(String path, String fields) {
    return api.as(cast.methodist())
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }

  private static String word(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

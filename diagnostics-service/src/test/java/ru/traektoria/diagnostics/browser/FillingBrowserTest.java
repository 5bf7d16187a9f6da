package ru.traektoria.diagnostics.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.LiveDiagnostics;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** Заполнение on a phone that loses its connection, and on two devices at once. */
@LiveDiagnostics
class FillingBrowserTest {

  private static final String API = "/api/v1/diagnostics/assessments";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @LocalServerPort int port;

  private Cast cast;
  private Screen screen;
  private String id;

  @BeforeEach
  void annaHasConsented() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.anna).isPresent());
    id = api.as(cast.anna()).post(API, "{}").json().get("id").asString();
    int text =
        api.as(cast.anna()).get("/api/v1/diagnostics/consent-text").json().get("version").asInt();
    api.as(cast.anna())
        .put(API + "/" + id + "/consent", Map.of("textVersion", text, "recipients", List.of()));
    screen = new Screen("http://127.0.0.1:" + port);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void answersGivenWithoutAConnectionArriveWhenItIsBack() {
    try (BrowserContext phone = screen.device(cast.anna(), Screen.PHONE)) {
      Page page = screen.open(phone, path());
      screen.check(page, "fill-390");
      answer(page, "s1", 2);
      assertThat(page.locator("#fill-state")).hasText("Все ответы сохранены");
      assertThat(saved("s1")).hasSize(1);

      phone.setOffline(true);
      answer(page, "s1", 1);
      answer(page, "s2", 0);
      assertThat(page.locator("#fill-state")).containsText("Ждёт связи: 2");
      page.locator("#part-1 [data-fill-go='2']").click();
      assertThat(page.locator("#part-2 h2")).isFocused();
      page.locator("#part-2 [data-question] input").first().check();
      assertThat(page.locator("#fill-state")).containsText("Ждёт связи: 3");
      assertThat(page.locator("[data-fill-answered]")).hasText("3");
      assertThat(answers().size()).as("nothing arrived yet").isEqualTo(1);

      phone.setOffline(false);
      assertThat(page.locator("#fill-state")).hasText("Все ответы сохранены");
      assertThat(answers().size()).isEqualTo(3);
      assertThat(saved("s1")).isEqualTo(List.of(value(page, "s1", 1)));
    }
  }

  @Test
  void aClosedTabKeepsWhatItCouldNotSend() {
    try (BrowserContext phone = screen.device(cast.anna(), Screen.PHONE)) {
      Page page = screen.open(phone, path());
      phone.route(Pattern.compile(".*/answers/.*"), route -> route.abort());
      answer(page, "s3", 0);
      assertThat(page.locator("#fill-state")).containsText("Ждёт связи");
      page.close();
      phone.unrouteAll();
      Page again = screen.open(phone, path());
      assertThat(again.locator("#fill-state")).hasText("Все ответы сохранены");
      assertThat(saved("s3")).hasSize(1);
    }
  }

  @Test
  void twoDevicesDoNotOverwriteEachOtherUnseen() {
    try (BrowserContext phone = screen.device(cast.anna(), Screen.PHONE);
        BrowserContext desk = screen.device(cast.anna(), Screen.DESK)) {
      Page small = screen.open(phone, path());
      Page large = screen.open(desk, path());
      screen.check(large, "fill-1440");
      phone.setOffline(true);
      answer(small, "s1", 0);
      answer(large, "s1", 2);
      assertThat(large.locator("#fill-state")).hasText("Все ответы сохранены");

      phone.setOffline(false);
      Locator note = small.locator("#q-s1 .question-note");
      assertThat(note).containsText("На другом устройстве выбрано");
      assertThat(saved("s1")).isEqualTo(List.of(value(large, "s1", 2)));
      note.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
      assertThat(small.locator("#fill-state")).hasText("Все ответы сохранены");
      await()
          .atMost(ofSeconds(5))
          .untilAsserted(() -> assertThat(saved("s1")).isEqualTo(List.of(value(small, "s1", 0))));
    }
  }

  private String path() {
    return "/diagnostics/assessments/" + id;
  }

  private static void answer(Page page, String item, int option) {
    page.locator("#q-" + item + " input").nth(option).check();
  }

  private static String value(Page page, String item, int option) {
    return page.locator("#q-" + item + " input").nth(option).getAttribute("value");
  }

  private JsonNode answers() {
    return api.as(cast.anna()).get(API + "/" + id).json().get("answers");
  }

  private List<String> saved(String item) {
    JsonNode chosen = answers().get(item);
    return chosen == null ? List.of() : chosen.valueStream().map(JsonNode::asString).toList();
  }
}

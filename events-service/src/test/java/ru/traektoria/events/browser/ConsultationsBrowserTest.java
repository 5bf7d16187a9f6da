package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Consultations in a real browser: asked on a phone with a photograph, answered at a desk. */
@LiveEvents
class ConsultationsBrowserTest {

  private static final String API = "/api/v1/activities/consultations";
  private static final String PAGES = "/activities/consultations";
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private final PracticeStory story;
  private final StaffDirectory directory;
  private final String base;

  ConsultationsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PracticeStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void aTeacherAsksWithAPhotographAndEveryPageFits() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String methodist = Tokens.methodist(story.town);
    String lead = Tokens.schoolLead(story.town, story.school);
    ok(
        story.methodist.put(
            story(story.lead, "LOW_RESULTS", "Помогите разобрать результаты ВПР по физике")
                + "/consultant",
            Map.of()));
    story.methodist.post(
        API + "/given",
        Map.of(
            "topic", "ICT",
            "kind", "GROUP",
            "mode", "ON_SITE",
            "on", "2026-11-18",
            "teachers", List.of(story.ivan, story.vera),
            "minutes", 45,
            "words", "Показали электронный журнал"));
    try (Screen screen = new Screen(base)) {
      Page form = screen.open(screen.device(story.annas(), Screen.PHONE), PAGES + "/new");
      screen.check(form, "c-ask-390");
      form.locator("[name=topic]").selectOption("ATTESTATION");
      form.locator("[name=text]").fill("Как заполнить заявление?\nФото моего черновика приложила.");
      form.locator("[name=files]")
          .setInputFiles(
              new FilePayload(
                  "virus.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.UTF_8)));
      form.locator("form.card [type=submit]").click();
      form.locator(".error-summary:visible").waitFor();
      assertThat(form.locator(".error-summary").textContent()).contains("не подходит");
      form.locator("[name=files]")
          .setInputFiles(new FilePayload("черновик.png", "image/png", PIXEL));
      form.locator("form.card [type=submit]").click();
      form.waitForURL(url -> url.matches(".*/consultations/[0-9a-f-]{36}.*"));
      String card = form.url().replaceAll("^https?://[^/]+|[?#].*$", "");
      assertThat(form.locator("article a").first().textContent()).contains("черновик.png");
      String path = API + card.substring(PAGES.length());
      screen.look(methodist, card, "c-waiting-methodist");
      ok(
          story.methodist.post(
              path + "/answers",
              Map.of("text", "Заявление подают через портал госуслуг.\nШаблон есть у завуча.")));
      screen.look(story.annas(), card, "c-answered-teacher");
      screen.look(story.annas(), PAGES, "c-mine");
      screen.look(story.annas(), PAGES + "/new", "c-ask");
      screen.look(methodist, PAGES, "c-desk");
      screen.look(lead, PAGES, "c-school");
      screen.look(methodist, PAGES + "/record", "c-record-methodist");
      screen.look(lead, PAGES + "/record", "c-record-lead");
      screen.look(methodist, PAGES + "/log", "c-log");
      screen.look(methodist, PAGES + "/months", "c-months");
      screen.look(Tokens.official(story.town), PAGES + "/support", "c-support-official");
      screen.look(methodist, PAGES + "/topics", "c-topics");
    }
  }

  private static String story(Api who, String topic, String text) {
    return API
        + "/"
        + who.post(API, Map.of("topic", topic, "text", text)).json().get("id").asString();
  }
}

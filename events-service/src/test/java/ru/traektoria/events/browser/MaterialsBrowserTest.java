package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** The bank of materials in a real browser: a PDF goes in from a phone, every page fits. */
@LiveEvents
class MaterialsBrowserTest {

  private static final String API = "/api/v1/activities/materials";
  private static final String PAGES = "/activities/materials";

  private final PracticeStory story;
  private final StaffDirectory directory;
  private final String base;

  MaterialsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PracticeStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void aTeacherSubmitsAFileAndEveryPageOfTheBankFits() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String methodist = Tokens.methodist(story.town);
    story.methodist.post(
        "/api/v1/activities/associations",
        Map.of("name", "ГМО учителей математики", "kind", "GMO", "subject", "Математика"));
    try (Screen screen = new Screen(base)) {
      Page form = screen.open(screen.device(story.annas(), Screen.PHONE), PAGES + "/new");
      screen.check(form, "m-new-390");
      form.locator("[name=title]").fill("Читаем графики: конспект урока в 7 классе");
      form.locator("[name=kind]").selectOption("LESSON_NOTES");
      form.locator("[name=annotation]").fill("Конспект урока с карточками для чтения графиков.");
      form.locator("[name=files]")
          .setInputFiles(
              new FilePayload(
                  "конспект.pdf",
                  "application/pdf",
                  "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)));
      form.locator("form.card [type=submit]").click();
      form.waitForURL(url -> url.matches(".*/materials/[0-9a-f-]{36}.*"));
      String card = form.url().replaceAll("^https?://[^/]+|[?#].*$", "");
      assertThat(form.locator("section a").first().textContent()).contains("конспект.pdf");
      screen.look(methodist, card, "m-submitted-methodist");
      String path = API + card.substring(PAGES.length());
      ok(
          seen(story.methodist, path)
              .put(path + "/experts", Map.of("experts", List.of(story.vera))));
      screen.look(story.veras(), card, "m-expert");
      screen.look(story.annas(), PAGES + "/applications", "m-mine");
      screen.look(methodist, PAGES + "/applications", "m-desk");
      Map<String, Object> back =
          Map.of("verdict", "RETURN", "words", "Добавьте ответы к карточкам.", "on", "2026-11-20");
      ok(seen(story.expert, path).post(path + "/conclusions", back));
      screen.look(story.annas(), card + "/edit", "m-edit");
      Page again = screen.open(screen.device(story.annas(), Screen.PHONE), card + "/edit");
      again.locator("form.card [type=submit]").click();
      again.waitForURL(url -> url.matches(".*/materials/[0-9a-f-]{36}$"));
      ok(
          seen(story.methodist, path)
              .put(path + "/experts", Map.of("experts", List.of(story.vera))));
      Map<String, Object> good = Map.of("verdict", "POSITIVE", "on", "2026-11-20");
      ok(seen(story.expert, path).post(path + "/conclusions", good));
      screen.look(story.annas(), PAGES, "m-bank-teacher");
      screen.look(methodist, PAGES, "m-bank-methodist");
      screen.look(methodist, card, "m-published-methodist");
      screen.look(methodist, PAGES + "/associations", "m-associations");
      screen.look(methodist, PAGES + "/new", "m-new-methodist");
      String collections = "/activities/collections";
      String collection =
          story
              .methodist
              .post("/api/v1" + collections, Map.of("title", "Педагогический поиск: материалы"))
              .json()
              .get("id")
              .asString();
      String works = "/api/v1" + collections + "/" + collection + "/works";
      String source = path.substring(path.lastIndexOf('/') + 1);
      ok(story.methodist.post(works, Map.of("kind", "MATERIAL", "source", source)));
      ok(story.methodist.post(works, Map.of("kind", "OWN", "title", "Сад на крыше школы")));
      screen.look(methodist, collections, "m-collections");
      screen.look(methodist, collections + "/new", "m-collection-new");
      screen.look(methodist, collections + "/" + collection, "m-collection");
    }
  }
}

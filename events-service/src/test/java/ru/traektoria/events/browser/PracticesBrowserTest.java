package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.API;
import static ru.traektoria.events.practice.PracticeStory.conclusion;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;
import static ru.traektoria.events.practice.PracticeStory.shown;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** Every page of the bank of practices in a real browser: both widths, axe, nothing runs out. */
@LiveEvents
class PracticesBrowserTest {

  private static final String PAGES = "/activities/practices";

  private final PracticeStory story;
  private final StaffDirectory directory;
  private final String base;

  PracticesBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PracticeStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfPracticesIsReadableAndFitsBothScreens() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String applied = story.applied("Театр на уроке истории");
    String reviewed = story.underReview("Лаборатория юного исследователя");
    story.approved("Математические бои между классами");
    String shown = story.underReview("Дневник чтения");
    ok(seen(story.expert, shown).post(shown + "/conclusion", conclusion("RETURN", 1)));
    ok(seen(story.author, shown).put(shown, story.application("Дневник чтения класса")));
    ok(seen(story.methodist, shown).put(shown + "/expert", Map.of("expert", story.vera)));
    ok(seen(story.expert, shown).post(shown + "/conclusion", conclusion("APPROVE", 2)));
    ok(
        seen(story.methodist, shown)
            .post(
                shown + "/disseminations",
                shown("MASTER_CLASS", "2026-11-20", "Методический день округа")));
    ok(
        seen(story.otherLead, shown)
            .put(
                shown + "/adoptions/" + story.other,
                Map.of("on", "2026-11-20", "note", "Два пятых класса")));
    String asked = story.applied("Музей в коридоре");
    String landing =
        ok(seen(story.methodist, asked)
                .put(asked + "/outsider", Map.of("name", "Ёлкин О’Нил", "post", "Институт")))
            .json()
            .get("landing")
            .asString();
    String methodist = Tokens.methodist(story.town);
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, PAGES, "p-bank-methodist");
      screen.look(methodist, PAGES + "/applications", "p-desk");
      screen.look(methodist, PAGES + "/new", "p-new-methodist");
      screen.look(methodist, card(applied), "p-applied-methodist");
      screen.look(methodist, card(reviewed), "p-reviewed-methodist");
      screen.look(methodist, card(shown), "p-shown-methodist");
      screen.look(lead, card(shown), "p-shown-lead");
      screen.look(story.annas(), PAGES, "p-bank-teacher");
      screen.look(story.annas(), PAGES + "/applications", "p-mine");
      screen.look(story.annas(), PAGES + "/new", "p-new-teacher");
      screen.look(story.annas(), card(applied) + "/edit", "p-edit");
      screen.look(story.veras(), card(reviewed), "p-expert");
      screen.look(methodist, "/activities/experts", "x-experts");
      screen.look(methodist, "/activities/experts/works", "x-works");
      screen.look(methodist, card(asked), "p-invited");
      screen.look(story.veras(), landing, "p-offer");
      screen.look(story.outsiders(), landing, "p-outsider");
    }
  }

  @Test
  void theFormShowsATwinWhileItIsFilledInAndTheListPrints() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    story.approved("Дневник чтения");
    try (Screen screen = new Screen(base)) {
      Page form = screen.open(screen.device(story.annas(), Screen.PHONE), PAGES + "/new");
      form.locator("[name=title]").fill("дневник ЧТЕНИЯ!");
      form.locator("[name=title]").blur();
      form.locator(".notice a").waitFor();
      screen.check(form, "p-twin-390");
      form.locator("[name=kind]").selectOption("METHOD");
      form.locator("[name=annotation]").fill("Другой опыт: ".repeat(6));
      form.locator("form.card [type=submit]").click();
      form.locator(".error-summary:visible").waitFor();
      assertThat(form.locator(".error-summary").textContent()).contains("Похоже");
      form.locator("[name=files]")
          .setInputFiles(
              new FilePayload(
                  "опыт.pdf",
                  "application/pdf",
                  "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)));
      form.locator("[name=different]").check();
      form.locator("form.card [type=submit]").click();
      form.waitForURL(url -> url.matches(".*/practices/[0-9a-f-]{36}.*"));
      assertThat(form.locator("section a").first().textContent()).contains("опыт.pdf");
      Page list = screen.open(screen.device(story.annas(), Screen.DESK), PAGES);
      list.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      list.setViewportSize(794, 1123);
      screen.check(list, "p-bank-print");
    }
  }

  private static String card(String path) {
    return PAGES + path.substring(API.length());
  }
}

package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
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

/** Bulletins in a real browser: written at a desk, confirmed on a phone. */
@LiveEvents
class BulletinsBrowserTest {

  private static final String PAGES = "/activities/bulletins";

  private final PracticeStory story;
  private final StaffDirectory directory;
  private final String base;

  BulletinsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PracticeStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void aBulletinIsWrittenReadAndConfirmedAndEveryPageFits() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String methodist = Tokens.methodist(story.town);
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, PAGES + "/new", "b-new");
      Page form = screen.open(screen.device(methodist, Screen.DESK), PAGES + "/new");
      form.locator("[name=title]").fill("Что нового в оценке функциональной грамотности");
      form.locator("[name=topic]").selectOption("TRENDS");
      form.locator("[name=body]").fill("Опубликован банк заданий.\nРасскажите о нём на ШМО.");
      form.locator("[name=people][value=EVERYBODY]").check();
      form.locator("form.card [type=submit]").click();
      form.waitForURL(url -> url.matches(".*/bulletins/[0-9a-f-]{36}.*"));
      String card = form.url().replaceAll("^https?://[^/]+|[?#].*$", "");
      screen.look(lead, card, "b-card-lead");
      Page phone = screen.open(screen.device(lead, Screen.PHONE), card);
      phone.locator("text=подтверждаю").click();
      phone.locator("text=Подтверждён").first().waitFor();
      assertThat(phone.locator("text=подтверждаю").count()).isZero();
      screen.look(methodist, card, "b-card-methodist");
      screen.look(methodist, PAGES, "b-sent");
      screen.look(lead, PAGES, "b-received");
      screen.look(story.annas(), card, "b-card-teacher");
      screen.look(methodist, PAGES + "/informed", "b-informed");
    }
  }
}

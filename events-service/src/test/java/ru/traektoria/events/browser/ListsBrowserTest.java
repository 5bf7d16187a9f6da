package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.activity.ActivityStory.API;
import static ru.traektoria.events.activity.ActivityStory.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.ActivityStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Lists, forms and panels that no story of the other browser tests opens. */
@LiveEvents
class ListsBrowserTest {

  private final ActivityStory story;
  private final String base;

  ListsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new ActivityStory(api, topics, directory);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void listsFormsAndPanelsAreReadableAndFitBothScreens() {
    String held = page(story.held("Ярмарка ёмких приёмов", Map.of(story.anna, "PARTICIPANT")));
    String loaded = page(loaded());
    String methodist = Tokens.methodist(story.town);
    String anna = story.token(story.anna);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/activities", "l-activities");
      screen.look(methodist, "/activities/new", "l-new");
      screen.look(methodist, "/activities/associations", "l-associations");
      screen.look(methodist, "/activities/associations/new", "l-association-new");
      screen.look(methodist, "/activities/history", "l-history");
      screen.look(methodist, loaded, "l-loaded");
      panel(screen, methodist, held + "/certificates/panel", "l-panel-certificates");
      panel(screen, methodist, held + "/feedback/panel", "l-panel-feedback");
      panel(screen, methodist, "/activities/fragments/home", "l-panel-home");
      panel(screen, anna, "/activities/fragments/home", "l-panel-home-teacher");
      panel(screen, anna, "/activities/fragments/feedback", "l-panel-to-answer");
      panel(screen, methodist, "/activities/fragments/teacher/" + story.anna, "l-panel-teacher");
    }
  }

  /** A history file with a row that names nobody: its page has something to say. */
  private String loaded() {
    String file = "Педагог;Объединение;С\nНикто Никтоевич;ГМО;01.09.2025\n";
    Api.Answer started =
        story.methodist.upload(
            API + "/imports?kind=memberships&dryRun=true",
            "members.csv",
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String job = started.header("Location");
    await()
        .until(() -> !story.methodist.get(job).json().path("state").asString().equals("RUNNING"));
    return job.replace("/imports/", "/history/");
  }

  private static void panel(Screen screen, String token, String path, String name) {
    screen.panel(token, "/activities/associations", path, name);
  }
}

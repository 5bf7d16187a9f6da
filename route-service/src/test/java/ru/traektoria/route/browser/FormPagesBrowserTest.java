package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;

/** Forms and cards that no story of the other browser tests opens: both widths, axe. */
@LiveRoutes
class FormPagesBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;

  FormPagesBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void formsAndCardsAreReadableForEverybodyAndFitBothScreens() {
    Story story = new Story(api, topics);
    String methodist = Tokens.methodist(story.municipality);
    try (Screen screen = new Screen(base)) {
      seen(screen, methodist, "/routes/new", "start");
      seen(screen, methodist, "/routes/settings", "settings");
      String template = "/routes/templates/" + template(story);
      seen(screen, methodist, template, "template");
      seen(screen, methodist, template + "/edit", "template-edit");
      String course = page(created(story.methodist, "courses", course(story)));
      seen(screen, methodist, "/routes/courses", "courses");
      seen(screen, methodist, "/routes/courses/new", "course-form");
      seen(screen, methodist, course, "course");
      seen(screen, methodist, course + "/edit", "course-edit");
      String programme = page(created(story.methodist, "programmes", programme()));
      seen(screen, methodist, programme, "programme");
      seen(screen, methodist, programme + "/edit", "programme-edit");
      seen(screen, methodist, "/routes/imports", "imports");
      seen(screen, methodist, page(imported(story)), "import");
      String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
      String item = created(story.teacher, "portfolio/" + story.anna + "/items", item());
      seen(screen, teacher, page(item) + "/edit", "portfolio-edit");
      panel(screen, methodist, "/routes/fragments/home", "panel-home");
      panel(screen, teacher, "/routes/fragments/home", "panel-home-teacher");
      panel(screen, methodist, "/routes/fragments/teacher/" + story.anna, "panel-teacher");
    }
  }

  private void seen(Screen screen, String token, String path, String name) {
    assertThat(api.as(token).get(path).status()).as(path).isEqualTo(200);
    screen.look(token, path, "f-" + name);
  }

  private static void panel(Screen screen, String token, String path, String name) {
    screen.panel(token, "/routes/programmes", path, "f-" + name);
  }

  /** A template of the municipality's own: common ones are only read. */
  private static String template(Story story) {
    Api.Answer answer =
        story.methodist.post(
            "/api/v1/routes/templates",
            Map.of(
                "title", "Первый год в школе",
                "purpose", "Для молодого педагога",
                "steps",
                    java.util.List.of(
                        Map.of(
                            "kind", "MUTUAL_VISIT",
                            "content", "Посетить урок коллеги",
                            "after", 0,
                            "lasts", 30,
                            "hours", 2))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").replaceFirst(".*/", "");
  }

  private static Map<String, Object> course(Story story) {
    return Map.of(
        "teacher", story.anna,
        "title", "Дебаты на уроке",
        "kind", "ADVANCED_TRAINING",
        "hours", 36,
        "documentOn", "2026-02-10");
  }

  private static Map<String, Object> programme() {
    return Map.of("title", "Дебаты на уроке", "kind", "ADVANCED_TRAINING", "hours", 36);
  }

  private static Map<String, Object> item() {
    return Map.of(
        "section", "CONTESTS",
        "title", "Конкурс эссе",
        "on", "2026-10-01",
        "link", "https://example.org/diploma");
  }

  private String imported(Story story) {
    byte[] file =
        "Педагог;Организация;Курс;Вид;Часы;Дата документа;Номер документа\nНетаков;;Дебаты;КПК;36;x;5\n"
            .getBytes(StandardCharsets.UTF_8);
    Api.Answer started =
        story.methodist.upload("/api/v1/routes/imports?kind=courses&dryRun=true", "к.csv", file);
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String job = started.header("Location");
    await()
        .until(() -> !story.methodist.get(job).json().path("state").asString().equals("RUNNING"));
    return job;
  }

  private static String created(Api who, String where, Map<String, Object> body) {
    Api.Answer answer = who.post("/api/v1/routes/" + where, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location");
  }

  /** The page of what the API created. */
  private static String page(String location) {
    return location.replaceFirst("^.*?/api/v1", "");
  }
}

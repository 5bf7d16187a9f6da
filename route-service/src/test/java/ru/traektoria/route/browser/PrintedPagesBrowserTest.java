package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;

/** What people print of qualification, as A4 shows it: nothing is cut off, no buttons remain. */
@LiveRoutes
class PrintedPagesBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Screen screen;

  PrintedPagesBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void open() {
    screen = new Screen(base);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void whatPeoplePrintFitsOnPaper() {
    Story story = new Story(api, topics);
    String boris = Ids.next();
    story.named(boris, "TEACHER", "Соснов-Березовский Борис Игоревич", "Соснов-Березовский Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=соснов").json().size() == 1);
    String programme = Ids.derived("programme", "fl-reading");
    course(story, "Дебаты на уроке", "2024-02-10");
    course(story, "Читательская грамотность на уроках разных предметов", "2026-11-05");
    story.lead.post(
        "/api/v1/routes/requests/bulk",
        Map.of(
            "teachers",
            List.of(story.anna, boris),
            "programme",
            programme,
            "quarter",
            "2027-1",
            "purpose",
            "WINDOW"));
    String order =
        story
            .methodist
            .post(
                "/api/v1/routes/orders",
                Map.of("quarter", "2027-1", "number", "01-07/418", "on", "2026-11-20"))
            .json()
            .path("id")
            .asString();
    story.lead.post("/api/v1/routes/training/fill?year=2026-27", Map.of());
    story.teacher.post(
        "/api/v1/routes/attestation",
        Map.of(
            "teacher", story.anna,
            "position", "TEACHER",
            "category", "FIRST",
            "month", "2026-12-01"));
    String methodist = Tokens.methodist(story.municipality);
    printed(methodist, "/routes/orders/" + order, "order");
    printed(methodist, "/routes/orders?quarter=2027-1", "orders");
    printed(methodist, "/routes/requests", "requests");
    printed(methodist, "/routes/radar", "radar");
    printed(methodist, "/routes/training", "training");
    printed(methodist, "/routes/training/report", "training-report");
    printed(methodist, "/routes/attestation", "attestation");
    printed(methodist, "/routes/attestation/report", "attestation-report");
    String lead = Tokens.schoolLead(story.municipality, story.school);
    printed(lead, "/routes/conformity", "conformity");
    printed(
        Tokens.teacher(story.municipality, story.school, story.anna),
        "/routes/portfolio",
        "portfolio");
  }

  private static void course(Story story, String title, String on) {
    Map<String, Object> course =
        Map.of(
            "teacher",
            story.anna,
            "title",
            title,
            "kind",
            "ADVANCED_TRAINING",
            "hours",
            36,
            "documentOn",
            on);
    assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
  }

  private void printed(String token, String path, String name) {
    screen.print(token, path, "print-" + name);
  }
}

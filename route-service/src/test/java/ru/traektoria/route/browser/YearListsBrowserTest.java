package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.HashMap;
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

/** The schedule, the list of attestation and the teams of a year in a real browser. */
@LiveRoutes
class YearListsBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Screen screen;

  YearListsBrowserTest(
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
  void theScheduleAndTheListAreApprovedOnAPhoneAndEveryPageFits() {
    Story story = new Story(api, topics);
    works(story);
    course(story, story.anna);
    course(story, named(story, "Соснов Борис Игоревич", "Соснов Б. И."));
    named(story, "Константинопольская-Преображенская Маргарита Станиславовна", "Константинова М.");
    story.lead.post("/api/v1/routes/training/fill?year=2026-27", Map.of());
    await().until(() -> !roster(story).isEmpty());
    String lead = Tokens.schoolLead(story.municipality, story.school);

    Page page = screen.open(screen.device(lead, Screen.PHONE), "/routes/training/schedule");
    approve(page, "/routes/training/schedule", "Приказ № 45 от 10.09.2026");
    Page list = screen.open(screen.device(lead, Screen.PHONE), "/routes/attestation/list");
    screen.look(lead, "/routes/attestation/list", "y-list-proposed");
    approve(list, "/routes/attestation/list", "Приказ № 60 от 20.09.2026");

    screen.look(lead, "/routes/training/schedule", "y-schedule");
    screen.look(lead, "/routes/attestation/list", "y-list");
    screen.look(lead, "/routes/attestation/list/" + roster(story), "y-list-line");
    screen.look(lead, "/routes/courses/teams", "y-teams");
    screen.look(Tokens.official(story.municipality), "/routes/courses/teams", "y-teams-official");
    screen.look(Tokens.official(story.municipality), "/routes/attestation/report", "y-report");
    screen.look(lead, "/routes/courses/new", "y-course-form");
  }

  private static void approve(Page page, String path, String act) {
    page.locator("details.reveal summary").first().click();
    page.locator("[name=act]").fill(act);
    page.locator("form[hx-post='" + path + "'] button[type=submit]").click();
    page.waitForCondition(
        () ->
            page.locator("section.card details.reveal").count() == 0
                && page.locator("body").textContent().contains(act));
    assertThat(page.locator("body").textContent()).contains(act);
  }

  private static String roster(Story story) {
    return story
        .lead
        .get("/api/v1/routes/attestation/list")
        .json()
        .path("lines")
        .path(0)
        .path("id")
        .asString("");
  }

  private void works(Story story) {
    Map<String, Object> work = new HashMap<>();
    work.put("assignment", Ids.next());
    work.put("teacher", story.anna);
    work.put("organisation", story.school);
    work.put("municipality", story.municipality);
    work.put("position", "TEACHER");
    work.put("positionKind", "TEACHER");
    work.put("employment", "MAIN");
    work.put("from", "2015-09-01");
    topics.publish("staff.events", "AssignmentChanged", story.anna, 1, work);
  }

  private String named(Story story, String name, String shortName) {
    String id = Ids.next();
    story.named(id, "TEACHER", name, shortName);
    String known = "/routes/lookup/teachers?q=" + name.substring(0, 5).toLowerCase();
    await().until(() -> story.lead.get(known).json().size() == 1);
    return id;
  }

  private static void course(Story story, String teacher) {
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/courses",
            Map.of(
                "teacher",
                teacher,
                "title",
                "Команда школы: единый урок и общие критерии оценивания",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                36,
                "documentOn",
                "2026-02-10",
                "marks",
                List.of("ADDRESSED", "ACTIVITY_APPROACH")));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
  }
}

package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
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

/** Pages of requests in a real browser: both widths, axe, nothing runs out of the screen. */
@LiveRoutes
class RequestPagesBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Screen screen;

  RequestPagesBrowserTest(
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
  void everyPageOfRequestsIsReadableAndFitsBothScreens() {
    Story story = new Story(api, topics);
    String boris = Ids.next();
    story.named(boris, "TEACHER", "Соснов Борис Игоревич", "Соснов Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=соснов").json().size() == 1);
    String own = asked(story.teacher, story.anna, "fl-reading");
    asked(story.lead, boris, "fl-reading");
    String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
    String lead = Tokens.schoolLead(story.municipality, story.school);
    String methodist = Tokens.methodist(story.municipality);
    screen.look(teacher, "/routes/requests", "r-mine");
    screen.look(teacher, "/routes/requests/new", "r-new-teacher");
    screen.look(teacher, "/routes/requests/" + own, "r-card-teacher");
    screen.look(lead, "/routes/requests", "r-list-lead");
    screen.look(lead, "/routes/requests/new", "r-new-lead");
    screen.look(lead, "/routes/requests/" + own, "r-card-lead");
    screen.look(methodist, "/routes/requests", "r-list-methodist");
    screen.look(methodist, "/routes/requests/" + own, "r-card-methodist");
  }

  @Test
  void theStepOfARouteShowsItsRequestOnBothScreens() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    Api.Answer planned =
        story.planned(
            story.methodist,
            null,
            List.of(
                story.step("COURSE", "Цели современного урока", false),
                story.step("MUTUAL_VISIT", "Посетить урок коллеги", false)));
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    story.approved();
    String step = story.step("COURSE").path("id").asString();
    String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
    Page mine = screen.open(screen.device(teacher, Screen.PHONE), "/routes/mine");
    screen.check(mine, "r-step-mine-390");
    mine.locator(".my-next a", new Page.LocatorOptions().setHasText("Подать заявку")).click();
    mine.waitForURL("**/routes/requests/new**");
    screen.check(mine, "r-step-form-390");
    assertThat(mine.locator("[name=title]").inputValue()).isEqualTo("Цели современного урока");
    mine.locator("form.card button[type=submit]").click();
    mine.waitForURL(url -> url.matches(".*/routes/requests/[0-9a-f-]{36}.*"));
    screen.look(teacher, "/routes/mine", "r-step-mine-asked");
    String lead = Tokens.schoolLead(story.municipality, story.school);
    screen.look(
        lead,
        "/routes/requests/new?route=%s&step=%s".formatted(story.route, step),
        "r-step-form-lead");
    screen.look(lead, "/routes/" + story.route, "r-step-card-lead");
  }

  @Test
  void groupsAndTheOrderAreReadableAndFitBothScreens() {
    Story story = new Story(api, topics);
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/programmes",
            Map.of(
                "title", "Смысловое чтение",
                "provider", "Институт развития образования",
                "kind", "ADVANCED_TRAINING",
                "hours", 36,
                "groups", List.of(Map.of("from", "2027-01-12", "to", "2027-01-30", "places", 25))));
    String programme = added.json().path("id").asString();
    Map<String, Object> wish =
        Map.of(
            "teachers",
            List.of(story.anna),
            "programme",
            programme,
            "quarter",
            "2027-1",
            "purpose",
            "WINDOW");
    assertThat(story.lead.post("/api/v1/routes/requests", wish).status()).isEqualTo(201);
    String methodist = Tokens.methodist(story.municipality);
    screen.look(methodist, "/routes/groups", "r-groups");
    screen.look(methodist, "/routes/groups/" + programme, "r-group");
    screen.look(methodist, "/routes/orders?quarter=2027-1", "r-orders");
    Api.Answer order =
        story.methodist.post(
            "/api/v1/routes/orders",
            Map.of("quarter", "2027-1", "number", "5", "on", "2026-11-20"));
    String id = order.json().path("id").asString();
    screen.look(methodist, "/routes/orders/" + id, "r-order");
    screen.look(methodist, "/routes/print-template?form=ORDER", "r-print-template-order");
  }

  private static String asked(Api who, String teacher, String programme) {
    Api.Answer answer =
        who.post(
            "/api/v1/routes/requests",
            Map.of(
                "teachers",
                List.of(teacher),
                "programme",
                Ids.derived("programme", programme),
                "quarter",
                "2027-1",
                "purpose",
                "DEFICIT"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asString();
  }
}

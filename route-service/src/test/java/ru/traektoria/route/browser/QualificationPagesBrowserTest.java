package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

/** Pages of qualification in a real browser: both widths, axe, nothing runs out of the screen. */
@LiveRoutes
class QualificationPagesBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Screen screen;

  QualificationPagesBrowserTest(
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
  void everyPageIsReadableForEverybodyAndFitsBothScreens() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    String boris = Ids.next();
    story.named(boris, "TEACHER", "Соснов Борис Игоревич", "Соснов Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=соснов").json().size() == 1);
    story.methodist.post(
        "/api/v1/routes/courses",
        Map.of(
            "teacher", boris,
            "title", "Дебаты на уроке",
            "kind", "ADVANCED_TRAINING",
            "hours", 36,
            "documentOn", "2024-02-10"));
    story.lead.with("HX-Request", "true").form("/routes/training/fill?year=2026-27", "");
    api.as(Tokens.region("r1"))
        .post("/api/v1/routes/reported-courses", unknown(story.municipality));
    String category = started(story, "/routes/attestation/new", "category=FIRST&month=2026-12");
    String conformity =
        started(
            story, "/routes/conformity/new", "sessionOn=2026-12-28&order=12&orderOn=2026-11-20");
    String methodist = Tokens.methodist(story.municipality);
    seen(methodist, "/routes/training", "training");
    seen(methodist, "/routes/training/" + story.anna + "/2026-27", "training-line");
    seen(methodist, "/routes/training/report", "training-report");
    seen(methodist, "/routes/radar", "radar");
    seen(methodist, "/routes/programmes", "programmes");
    seen(methodist, "/routes/programmes/new", "programme-form");
    seen(methodist, "/routes/courses/reported", "reported");
    seen(methodist, "/routes/attestation", "attestation");
    seen(methodist, "/routes/attestation/report", "attestation-report");
    String lead = Tokens.schoolLead(story.municipality, story.school);
    seen(lead, "/routes/attestation/new", "category-form");
    seen(lead, category, "category");
    seen(lead, "/routes/conformity", "conformities");
    seen(lead, "/routes/conformity/new", "conformity-form");
    seen(lead, conformity, "conformity");
    String leave = "kind=CHILDCARE_LEAVE&from=2025-02-01";
    String exemption = started(story, "/routes/conformity/exemptions/new", leave);
    seen(lead, "/routes/conformity/exemptions", "exemptions");
    seen(lead, "/routes/conformity/exemptions/new", "exemption-form");
    seen(lead, exemption, "exemption");
  }

  @Test
  void aDiplomaIsAddedToThePortfolioOnAPhoneAndThePagesFit() {
    Story story = new Story(api, topics);
    story.methodist.post(
        "/api/v1/routes/courses",
        Map.of(
            "teacher", story.anna,
            "title", "Дебаты на уроке",
            "kind", "ADVANCED_TRAINING",
            "hours", 36,
            "documentOn", "2026-02-10"));
    String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
    Page page = screen.open(screen.device(teacher, Screen.PHONE), "/routes/portfolio/new");
    page.locator("[name=section]").selectOption("CONTESTS");
    page.locator("[name=title]").fill("Конкурс эссе «Мой первый урок»");
    page.locator("[name=on]").fill("2026-10-01");
    page.locator("[name=files]")
        .setInputFiles(
            new FilePayload(
                "диплом.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
    page.locator("form.card button[type=submit]").click();
    page.waitForURL("**/routes/portfolio/items/**");
    assertThat(page.locator(".step-files").textContent()).contains("диплом.pdf");
    String item = page.url().replaceFirst(".*?(/routes/portfolio/items/[^?#]+).*", "$1");
    seen(teacher, "/routes/portfolio", "portfolio");
    seen(teacher, "/routes/portfolio/new", "portfolio-form");
    String lead = Tokens.schoolLead(story.municipality, story.school);
    seen(lead, "/routes/portfolio", "portfolio-waiting");
    seen(lead, item, "portfolio-item");
    seen(lead, "/routes/portfolio/teachers/" + story.anna, "portfolio-lead");
    String methodist = Tokens.methodist(story.municipality);
    seen(methodist, "/routes/print-template?form=PORTFOLIO", "print-template-portfolio");
  }

  private static String started(Story story, String path, String fields) {
    String form = "teacher=" + story.anna + "&position=TEACHER&" + fields;
    Api.Answer answer = story.lead.with("HX-Request", "true").form(path, form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return answer.header("HX-Redirect").replaceFirst("[?#].*", "");
  }

  private static Map<String, Object> unknown(String municipality) {
    Map<String, Object> told = new HashMap<>();
    told.put("externalId", "К-" + Ids.next());
    told.put("teacherName", "Незнакомова Инна Львовна");
    told.put("municipality", municipality);
    told.put("organisation", "Школа № 12");
    told.put("title", "Формирующее оценивание");
    told.put("kind", "ADVANCED_TRAINING");
    told.put("hours", 36);
    told.put("documentOn", "2026-10-30");
    return told;
  }

  private void seen(String token, String path, String name) {
    screen.look(token, path, "q-" + name);
  }
}

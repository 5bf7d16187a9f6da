package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.meeting.MeetingStory.API;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.events.meeting.MeetingStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every page of meetings in a real browser, and a head who holds one on a phone. */
@PlatformTest
@TestPropertySource(
    properties = {
      "TRAEKTORIA_TODAY=2026-11-20",
      "traektoria.events.publish=activities.events,staff.directory"
    })
class MeetingsBrowserTest {

  private static final String PAGES = "/activities/meetings";

  private final MeetingStory story;
  private final StaffDirectory directory;
  private final String base;

  MeetingsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new MeetingStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.stranger).isPresent());
  }

  @Test
  void everyPageOfMeetingsIsReadableAndFitsBothScreens() {
    String gmo = story.association("ГМО учителей математики", "GMO");
    String signed = story.signed(gmo, "Итоги ВПР: что делать", "2026-11-12", "2026-11-18");
    String today = story.planned(gmo, "Открытые уроки и геометрия в 7 классах", "2026-11-20");
    story.held(today, "2026-11-20");
    String ahead = story.planned(gmo, "Подготовка к олимпиаде", "2026-12-10");
    String member = Tokens.teacher(story.town, story.other, story.ivan);
    story.methodist.post(MeetingStory.REST + "/venues", Map.of("name", "Кабинет 12", "seats", 30));
    withFiles(ahead);
    String project = project(gmo);
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.methodist(story.town), PAGES, "m-list");
      screen.look(story.heads(), PAGES + "/new?association=" + gmo, "m-new");
      screen.look(story.heads(), page(today), "m-today");
      screen.look(story.heads(), page(today) + "/edit", "m-edit");
      screen.look(story.heads(), page(today) + "/attendance", "m-attendance");
      screen.look(story.heads(), page(today) + "/protocol", "m-draft");
      screen.look(story.heads(), page(signed) + "/protocol", "m-signed");
      screen.look(member, page(signed), "m-member");
      screen.look(member, page(ahead), "m-ahead-member");
      screen.look(story.heads(), page(ahead), "m-ahead-head");
      screen.look(story.heads(), "/activities/projects", "p-list");
      screen.look(story.heads(), "/activities/projects/" + project, "p-project");
      screen.look(story.heads(), "/activities/projects/new?association=" + gmo, "p-new");
      screen.look(story.heads(), "/activities/projects/" + project + "/edit", "p-edit");
      screen.look(member, PAGES + "/decisions", "m-decisions");
      screen.look(story.heads(), "/activities/associations/" + gmo, "m-association");
      screen.look(Tokens.methodist(story.town), PAGES + "/quarters", "m-quarters");
      screen.look(Tokens.methodist(story.town), PAGES + "/quarters/calendar", "m-calendar");
      story.methodist.form(
          PAGES + "/quarters/calendar",
          "year=2026-27&end1=2026-10-30&end2=2026-12-30&end3=2027-03-27&end4=2027-05-26");
      screen.look(Tokens.methodist(story.town), PAGES + "/quarters/calendar", "m-own-calendar");
      screen.look(Tokens.methodist(story.town), PAGES + "/schedule?month=2026-11", "m-schedule");
    }
  }

  @Test
  void documentsAndReportsAreReadableAndFitBothScreens() {
    String council = story.association("Методический совет округа", "METHODICAL_COUNCIL");
    String gmo = story.association("ГМО учителей истории", "GMO");
    story.signed(council, "О положениях", "2026-11-12", "2026-12-01");
    Map<String, Object> sheet =
        Map.of(
            "type", "REGULATION",
            "title", "О методическом совете городского округа",
            "number", "12-п",
            "issuedOn", "2026-09-01",
            "directions", List.of("ORGANISATIONAL", "CONSULTING"),
            "association", council,
            "links", List.of("https://example.org/council"));
    String id =
        story.methodist.post(MeetingStory.REST + "/documents", sheet).json().get("id").asString();
    String documents = "/activities/documents";
    String methodist = Tokens.methodist(story.town);
    String report = "/activities/associations/" + gmo + "/report/2026-27";
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, documents, "d-list");
      screen.look(methodist, documents + "/" + id, "d-document");
      screen.look(methodist, documents + "/" + id + "/edit", "d-edit");
      screen.look(methodist, documents + "/new?order=HEADS", "d-order");
      screen.look(methodist, documents + "/orders", "d-orders");
      screen.look(methodist, "/activities/associations/" + council, "d-council");
      screen.look(methodist, "/activities/print-template?form=PROTOCOL", "d-template");
      screen.look(story.heads(), PAGES + "/of/" + unopened(gmo), "m-without-agenda");
      screen.look(story.heads(), report, "r-head");
      screen.look(methodist, "/activities/associations/reports", "r-list");
    }
  }

  @Test
  void aHeadHoldsAMeetingOnAPhone() {
    String gmo = story.association("ГМО учителей физики", "GMO");
    try (Screen screen = new Screen(base)) {
      Page form =
          screen.open(
              screen.device(story.heads(), Screen.PHONE), PAGES + "/new?association=" + gmo);
      form.locator("[name=theme]").fill("Лабораторные работы");
      form.locator("[name=plannedOn]").fill("2026-11-20");
      form.locator("[name=questions]").fill("1. Об оборудовании\n2. Разное");
      form.locator("form.card [type=submit]").click();
      form.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}.*"));
      assertThat(form.locator("h2").allTextContents()).contains("1. Об оборудовании", "2. Разное");
      String meeting = form.url().replaceAll("\\?.*", "");

      form.navigate(meeting + "/attendance");
      form.getByText("Остальные были").click();
      form.locator("text=Были 3 из 3").waitFor();
      form.getByText("Заседание состоялось").last().click();
      form.waitForURL(url -> !url.contains("/attendance"));
      for (int question = 0; question < 2; question++) {
        form.locator("summary:has-text('Добавить решение')").nth(question).click();
        form.locator("form[hx-post$='/resolutions'] [name=kind]")
            .nth(question)
            .selectOption("NOTED");
        form.locator("form[hx-post$='/resolutions'] [name=text]").nth(question).fill("Принять");
        form.locator("form[hx-post$='/resolutions'] [type=submit]").nth(question).click();
        form.locator("text=" + (question + 1) + ".1. Принять").waitFor();
      }
      form.navigate(meeting + "/protocol");
      form.locator("[name=secretary]").selectOption(story.ivan);
      form.locator("form[hx-post$='/presidium'] [type=submit]").click();
      form.locator("button:has-text('Подписать протокол')").click();
      form.locator("h2:has-text('Протокол № 1')").waitFor();
      screen.check(form, "m-phone-signed");
    }
  }

  /** Two files at the first question. */
  private void withFiles(String meeting) {
    String item = story.head.get(meeting).json().get("agenda").get(0).get("id").asString();
    byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    for (String name : List.of("Сводка контрольных работ.pdf", "Положение об олимпиаде.pdf")) {
      MeetingStory.ok(
          MeetingStory.seen(story.head, meeting)
              .upload(meeting + "/items/" + item + "/files", "files", name, pdf));
    }
  }

  private String project(String lead) {
    Map<String, Object> said =
        Map.of(
            "lead", lead,
            "title", "Задачи на двух предметах: математика и физика",
            "goal", "Уроки, которые ведут двое, и банк задач для каждой школы.",
            "from", "2026-09-01",
            "to", "2027-05-25",
            "associations", List.of(story.association("ГМО учителей физики города", "GMO")),
            "organisations", List.of(story.school, story.other));
    return story.head.post(MeetingStory.REST + "/projects", said).json().get("id").asString();
  }

  /** An activity of the association that has no agenda yet. */
  private String unopened(String association) {
    Map<String, Object> activity =
        Map.of(
            "title", "Заседание без повестки",
            "kind", "ASSOCIATION_MEETING",
            "level", "MUNICIPAL",
            "format", "ON_SITE",
            "association", association,
            "plannedOn", "2026-12-01");
    return story.head.post(MeetingStory.REST, activity).json().get("id").asString();
  }

  private static String page(String path) {
    return PAGES + path.substring(API.length());
  }
}

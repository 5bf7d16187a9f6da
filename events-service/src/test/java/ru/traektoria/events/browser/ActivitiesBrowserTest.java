package ru.traektoria.events.browser;

import static ru.traektoria.events.activity.ActivityStory.API;
import static ru.traektoria.events.activity.ActivityStory.TODAY;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.seminar;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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

/** Pages of activities in a real browser: both widths, axe, nothing runs out. */
@LiveEvents
class ActivitiesBrowserTest {

  private final ActivityStory story;
  private final String base;

  ActivitiesBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new ActivityStory(api, topics, directory);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void certificatesAreReadableForWhoGivesWhoGetsAndWhoChecksThem() {
    String path =
        story.held(
            "Достопримечательности высокоорганизованного учебно-методического взаимодействия",
            Map.of(story.anna, "PARTICIPANT", story.ivan, "SPEAKER", story.vera, "PARTICIPANT"));
    String methodist = Tokens.methodist(story.town);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, page(path) + "/certificates", "a-certificates-none");
      ok(story.methodist.post(path + "/certificates", ""));
      String code = code(story.anna);
      ok(
          story
              .methodist
              .with("If-Match", "\"1\"")
              .post(
                  API + "/certificates/" + code(story.vera) + "/revocation",
                  Map.of("reason", "Выдан по ошибке")));
      screen.look(methodist, page(path) + "/certificates", "a-certificates");
      String files = page(path) + "/files";
      byte[] slides = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
      story.methodist.upload(files, "files", "Презентация семинара.pdf", slides);
      screen.panel(methodist, page(path), files + "/panel", "a-files");
      screen.look(story.token(story.anna), page(path), "a-files-teacher");
      screen.look(methodist, page(path), "a-held");
      screen.look(methodist, "/activities/summary", "a-summary");
      screen.look(story.token(story.anna), "/activities/certificates", "a-mine");
      screen.look(story.token(story.vera), "/activities/certificates", "a-mine-revoked");
      screen.look(story.token(story.anna), page(path) + "/feedback", "a-feedback");
      screen.look(story.token(story.anna), "/activities/mine", "a-waiting");
      look(screen, "/activities/certificates/" + code, "a-check");
      look(screen, "/activities/certificates/" + code(story.vera), "a-check-revoked");
    }
  }

  @Test
  void theDoorAndTheFormAreReadableOnAPhone() {
    Map<String, Object> said = seminar("Школа молодого учителя: первый урок", TODAY, 30);
    said.put("checkIn", "ANYBODY");
    said.put("tags", List.of("профориентация", "родной язык"));
    said.put("audience", "YOUNG");
    story.profile(story.anna, 1, "2025-09-01", "1999-05-01");
    story.profile(story.ivan, 1, "1995-09-01", "1970-05-01");
    String path = story.open(said);
    String code = ok(story.methodist.get(path + "/check-in")).json().get("code").asString();
    String methodist = Tokens.methodist(story.town);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, page(path) + "/check-in/screen", "a-door-screen");
      screen.look(story.token(story.anna), page(path) + "/check-in?code=" + code, "a-door");
      screen.look(story.token(story.anna), page(path) + "/check-in?code=0", "a-door-late");
      screen.look(methodist, page(path) + "/edit", "a-edit");
      screen.panel(methodist, page(path), page(path) + "/audience", "a-audience");
      screen.look(methodist, page(path), "a-for-young");
      screen.look(story.token(story.ivan), page(path), "a-not-for-me");
      screen.look(methodist, "/activities/summary?by=COMING", "a-summary-coming");
    }
  }

  @Test
  void whatATeacherDidElsewhereIsToldOnAPhoneAndConfirmedAtADesk() {
    String path = "/activities/outside";
    Map<String, Object> said =
        Map.of(
            "title", "Всероссийский конкурс профессионального мастерства «Учитель года»",
            "kind", "CONTEST",
            "level", "FEDERAL",
            "role", "PRIZE_WINNER",
            "where", "Министерство просвещения",
            "heldOn", "2026-11-01",
            "link", "https://example.org/diploma");
    Api anna = story.teacher(story.anna);
    Map<String, Object> article = new HashMap<>(said);
    article.put("title", "Читаем вместе: дневник чтения в начальной школе");
    article.put("kind", "PUBLICATION");
    article.put("where", "Вестник образования");
    article.put("issue", "№ 3");
    article.put("pages", "12-15");
    anna.post(API + "/outside", article).json().get("id").asString();
    String first = anna.post(API + "/outside", said).json().get("id").asString();
    String second = anna.post(API + "/outside", said).json().get("id").asString();
    ok(
        story
            .lead
            .with("If-Match", "\"1\"")
            .post(API + "/outside/" + second + "/return", Map.of("remark", "Дата не та")));
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(story.token(story.anna), path, "a-outside-mine");
      screen.look(story.token(story.anna), path + "/new", "a-outside-new");
      screen.look(story.token(story.anna), path + "/" + second + "/edit", "a-outside-edit");
      screen.look(lead, path + "/publications", "a-publications");
      screen.look(lead, path, "a-outside-school");
      screen.look(lead, path + "/" + first, "a-outside-word");
      screen.look(Tokens.methodist(story.town), path + "/counted", "a-outside-counted");
    }
  }

  private String code(String teacher) {
    return ok(story.teacher(teacher).get(API + "/certificates"))
        .json()
        .get(0)
        .get("code")
        .asString();
  }

  /** Without signing in. */
  private static void look(Screen screen, String path, String name) {
    try (BrowserContext device = screen.device(Screen.PHONE)) {
      Page page = screen.open(device, path);
      screen.check(page, name + "-390");
      page.setViewportSize(Screen.DESK, 900);
      screen.check(page, name + "-1440");
    }
  }
}

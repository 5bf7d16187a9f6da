package ru.traektoria.events.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.plan.PlanStory.API;
import static ru.traektoria.events.plan.PlanStory.ok;
import static ru.traektoria.events.plan.PlanStory.seen;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.plan.PlanStory;
import ru.traektoria.events.plan.application.file.PlanFixture;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.platform.web.tabular.Upload;

/** Every page of plans in a real browser: both widths, axe, nothing runs out. */
@LiveEvents
class PlansBrowserTest {

  private static final String PAGES = "/activities/plans";

  private final PlanStory story;
  private final StaffDirectory directory;
  private final String base;

  PlansBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PlanStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfPlansIsReadableAndFitsBothScreens() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String path = story.drafted(story.methodist, "План методической работы на 2026-2027 год");
    String first = story.section(story.methodist, path, "1.4. Предметные недели, декады");
    String second = story.section(story.methodist, path, "1.8. Деятельность методического совета");
    String week = story.entered(story.methodist, path, first, "Неделя математики", "16-20.11.26");
    String chemistry =
        story.entered(story.methodist, path, first, "Неделя химии", "30.11.- 04.12.26");
    story.entered(story.methodist, path, first, "Анализ проведения недель", "как получится");
    story.entered(story.methodist, path, second, "Заседание № 1. Организационное", "август");
    story.entered(story.methodist, path, second, "Работа РМО", "не реже 1 раза в четверть");
    story.entered(story.methodist, path, second, "Консультации педагогов", "по запросу");
    story.entered(story.methodist, path, second, "Сбор планов", "до 27 ноября");
    String card = PAGES + path.substring(API.length());
    String methodist = Tokens.methodist(story.town);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, PAGES + "/new", "plan-new");
      screen.look(methodist, card, "plan-draft");
      screen.look(methodist, card + "/edit", "plan-edit");
      screen.look(methodist, card + "/sections/" + first + "/edit", "plan-section");
      screen.look(methodist, card + "/items/new", "plan-item-new");
      screen.look(methodist, card + "/import", "plan-import");
      Upload file = PlanFixture.docx("s0");
      Answer kept = story.methodist.upload(card + "/import", file.name(), file.content());
      String preview = kept.header("HX-Redirect").replaceFirst("[?#].*", "");
      screen.look(methodist, preview, "plan-preview");
      story.approved(story.methodist, path);
      ok(
          seen(story.methodist, path)
              .post(
                  path + "/items/" + week + "/results",
                  Map.of(
                      "words", "Прошла в 12 школах",
                      "document", "https://example.org/week",
                      "on", "2026-11-20")));
      screen.look(methodist, PAGES, "plan-list");
      screen.look(story.annas(), card, "plan-teacher");
      screen.look(methodist, card + "/items", "plan-items");
      screen.look(methodist, card + "/items/" + week, "plan-item");
      screen.look(methodist, card + "/items/" + week + "/edit", "plan-item-edit");
      String asked = path.substring(API.length() + 1) + "/" + chemistry;
      screen.look(methodist, "/activities/new?planItem=" + asked, "plan-item-activity");
      screen.look(methodist, card + "/calendar", "plan-calendar");
      screen.look(methodist, card + "/months", "plan-months");
      screen.look(methodist, card + "/months?month=2026-11", "plan-sheet");
      String activity = planned();
      ok(
          seen(story.methodist, path)
              .put(path + "/items/" + week + "/activities/" + activity, Map.of()));
      screen.panel(methodist, PAGES, PAGES + "/fragments/activity/" + activity, "plan-of-activity");
      screen.panel(
          methodist,
          PAGES,
          card + "/period?when=%D0%BC%D0%B0%D0%B9&title=x&section=",
          "plan-period");
      story.teacher.form("/activities/calendar-addresses", "kind=PERSON");
      screen.look(story.annas(), "/activities/calendar-addresses", "calendar-addresses");
      screen.print(methodist, card + "/print", "plan-a4");
      screen.print(methodist, card + "/months", "plan-a4-months");
      screen.print(methodist, card + "/months?month=2026-11", "plan-a4-sheet");
      Page form = screen.open(screen.device(methodist, Screen.PHONE), card + "/items/new");
      form.locator("[name=when]").fill("до 15 сентября, ежегодно");
      form.locator("[name=when]").blur();
      form.getByText("15 сентября 2026").waitFor();
      assertThat(form.getByText("Понято как").textContent())
          .matches("Понято как: до 15\\h+сентября\\h+2026");
    }
  }

  private String planned() {
    return ok(story.methodist.post(
            "/api/v1/activities",
            Map.of(
                "title", "Открытие недели математики",
                "kind", "SUBJECT_WEEK",
                "level", "MUNICIPAL",
                "format", "ON_SITE",
                "plannedOn", "2026-11-25")))
        .get("id")
        .asString();
  }
}

package ru.traektoria.mentoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.marks;
import static ru.traektoria.mentoring.PairStory.ok;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.mentoring.LiveMentoring;
import ru.traektoria.mentoring.PairStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every page of a pair in a real browser: phone and desk, axe, nothing runs out. */
@LiveMentoring
class PairBrowserTest {

  private final PairStory story;
  private final String base;

  PairBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PairStory(api, topics, directory);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfAPairIsReadableAndFitsBothScreens() {
    String pair = worked();
    String page = page(pair);
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(lead, page, "m-log-lead");
      screen.look(story.mentorToken(), page, "m-log-mentor");
      screen.look(lead, page + "/programme", "m-programme-lead");
      screen.look(story.mentorToken(), page + "/assessment", "m-assessment-mentor");
      screen.look(story.youngToken(), page + "/assessment", "m-assessment-mentee");
      screen.look(lead, page + "/papers", "m-papers-lead");
      screen.look(lead, page(group()) + "/papers", "m-papers-group");
      screen.look(lead, page + "/replacement", "m-replacement");
      screen.look(lead, page + "/edit", "m-edit");
      screen.look(lead, "/mentoring/pairs/new?mentee=" + story.novice, "m-new");
      screen.look(story.mentorToken(), "/mentoring/mine", "m-mine-mentor");
      screen.look(story.youngToken(), "/mentoring/mine", "m-mine-mentee");
    }
  }

  @Test
  void registersOfMentoringAreReadableAndFitBothScreens() {
    worked();
    String methodist = Tokens.methodist(story.town);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/mentoring/pairs", "m-pairs");
      screen.look(methodist, "/mentoring/orders", "m-orders");
      screen.look(methodist, "/mentoring/without-mentor", "m-without");
      screen.look(methodist, "/mentoring/attention", "m-attention");
      screen.look(methodist, "/mentoring/matching/" + story.novice, "m-matching");
      screen.look(methodist, "/mentoring/print-template", "m-print-template");
      screen.look(methodist, "/mentoring/target-model", "m-models");
      screen.look(methodist, "/mentoring/target-model/" + story.school, "m-model");
      screen.look(methodist, "/mentoring/history", "m-history");
      screen.look(methodist, "/mentoring/history/" + job(), "m-history-job");
    }
  }

  @Test
  void pagesOfTheTownAreReadableAndFitBothScreens() {
    String plan = "/plans/" + story.school + "/2026-27";
    Map<String, Object> item =
        Map.of(
            "id",
            "i1",
            "text",
            "Семинар «Организация наставничества»",
            "due",
            "2026-09-30",
            "responsible",
            "заместитель директора по учебно-воспитательной работе");
    Api.Answer written =
        ok(
            story
                .lead
                .with("If-Match", "\"0\"")
                .put(API + plan, Map.of("title", "План поддержки", "items", List.of(item))));
    ok(
        story
            .lead
            .with("If-Match", written.header("etag"))
            .post(API + plan + "/approval", Map.of("number", "9", "on", "2026-09-15")));
    ok(
        story.methodist.form(
            "/mentoring/papers",
            "kind=REGULATION&title=Regulation&documentNumber=5&approvedOn=2025-09-01"));
    ok(
        story.methodist.form(
            "/mentoring/communities",
            "kind=MENTOR_CLUB&name=Club&documentNumber=3&openedOn=2026-09-01"));
    String methodist = Tokens.methodist(story.town);
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/mentoring/plans", "m-plans");
      screen.look(lead, "/mentoring" + plan, "m-plan-lead");
      screen.look(story.youngToken(), "/mentoring" + plan, "m-plan-young");
      screen.look(methodist, "/mentoring/target-model-requirements", "m-requirements");
      screen.look(methodist, "/mentoring/communities", "m-communities");
      screen.look(methodist, "/mentoring/papers", "m-town-papers");
      screen.look(methodist, "/mentoring/report", "m-report");
      screen.print(methodist, "/mentoring/report", "m-report-print");
      screen.panel(methodist, "/mentoring/report", "/mentoring/fragments/home", "m-panel-home");
      screen.panel(
          methodist,
          "/mentoring/report",
          "/mentoring/fragments/teacher/" + story.young,
          "m-panel-teacher");
    }
  }

  @Test
  void aMentorWritesAnEntryOnThePhoneInTwoTaps() {
    String pair = worked();
    try (Screen screen = new Screen(base)) {
      Page mine = screen.open(screen.device(story.mentorToken(), Screen.PHONE), "/mentoring/mine");
      mine.locator("label:has-text('Всё получилось')").first().click();
      mine.locator("form[data-quick] button[type=submit]").first().click();
      mine.locator("text=Запись добавлена").first().waitFor();
      assertThat(ok(story.lead.get(pair)).json().get("sessions")).hasSize(2);
    }
  }

  @Test
  void aProposalIsAnsweredOnThePhone() {
    String pair = story.proposed();
    try (Screen screen = new Screen(base)) {
      screen.look(story.youngToken(), "/mentoring/mine", "m-proposal");
      Page mine = screen.open(screen.device(story.youngToken(), Screen.PHONE), "/mentoring/mine");
      mine.locator("button:has-text('Буду участвовать')").first().click();
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(
              () ->
                  assertThat(ok(story.lead.get(pair)).json().get("answers").toString())
                      .contains("\"agrees\":true"));
      screen.look(
          Tokens.schoolLead(story.town, story.school), page(pair) + "/papers", "m-papers-proposal");
      ok(
          story
              .api
              .as(Tokens.schoolLead(story.town, story.other))
              .post(API + "/pairs", story.othersProposal()));
      screen.look(Tokens.methodist(story.town), "/mentoring/orders/new", "m-order-new");
    }
  }

  /** A pair with a plan, an entry, goals and both assessments. */
  private String worked() {
    String pair = story.active();
    Api mentor = story.api.as(story.mentorToken());
    ok(
        story
            .seen(mentor, pair)
            .put(
                pair + "/programme",
                Map.of(
                    "goals",
                    List.of(Map.of("id", "g1", "text", "Удерживать внимание шестых классов")),
                    "milestones",
                    List.of(
                        Map.of(
                            "id", "m1", "text", "Электронный журнал освоен", "due", "2026-10-01")),
                    "meetings",
                    List.of(
                        Map.of(
                            "id",
                            "p1",
                            "kind",
                            "LESSON_VISIT",
                            "visitor",
                            "MENTEE",
                            "on",
                            "2026-10-12",
                            "topic",
                            "Урок наставника в 9 «Б»")))));
    ok(story.seen(mentor, pair).post(pair + "/programme/draft", ""));
    ok(
        story
            .seen(mentor, pair)
            .post(
                pair + "/sessions",
                Map.of(
                    "kind", "MEETING",
                    "heldOn", "2026-11-03",
                    "topic", "Родительское собрание",
                    "outcome", "Составили план, договорились о репетиции")));
    ok(
        story
            .seen(mentor, pair)
            .post(pair + "/assessments", Map.of("stage", "INTERIM", "marks", marks(2))));
    ok(
        story
            .seen(story.api.as(story.youngToken()), pair)
            .post(
                pair + "/assessments",
                Map.of("stage", "INTERIM", "marks", marks(3), "summary", "Стало спокойнее")));
    return pair;
  }

  /** A group of two, of whom one is assessed. */
  private String group() {
    Map<String, Object> terms =
        story.terms(
            Map.of(
                "form", "GROUP",
                "mentors", List.of(story.second),
                "mentees", List.of(story.young, story.novice),
                "consents", List.of(Map.of("mentor", story.second, "on", "2026-08-30"))));
    String pair = PairStory.created(story.lead.post(API + "/pairs", terms));
    ok(
        story
            .seen(story.lead, pair)
            .post(
                pair + "/assessments",
                Map.of("mentee", story.young, "stage", "FINAL", "marks", marks(3))));
    return pair;
  }

  /** A file checked and not written. */
  private String job() {
    String csv = "Организация;Номер акта;Дата акта\n" + story.school + ";5;01.09.2025";
    Api.Answer started =
        story.methodist.upload(
            API + "/imports?kind=target-models&dryRun=true",
            "модели.csv",
            csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String job = started.header("location");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !story.methodist.get(job).json().get("state").asString().equals("RUNNING"));
    return job.substring(job.lastIndexOf('/') + 1);
  }

  private static String page(String pair) {
    return "/mentoring" + pair.substring(API.length());
  }
}

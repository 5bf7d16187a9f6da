package ru.traektoria.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.plan.PlanStory.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.plan.PlanStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** A telephone reads a calendar by its secret address until the address is revoked. */
@LiveEvents
class CalendarJourneyTest {

  private static final String PAGE = "/activities/calendar-addresses";

  private final Api api;
  private final PlanStory story;
  @Autowired private StaffDirectory directory;

  CalendarJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PlanStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aTeachersTelephoneShowsWhatTheTeacherSignedUpForUntilTheAddressIsRevoked() {
    String mine = planned("Семинар, куда записана Анна", null);
    planned("Семинар без Анны", null);
    story.methodist.put(
        "/api/v1/activities/" + mine + "/participants/" + story.anna,
        Map.of("role", "PARTICIPANT"));
    String address = address(story.teacher, "kind=PERSON");
    Answer calendar = api.get(address);
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.header("content-type")).startsWith("text/calendar");
    String text = calendar.body().replace("\r\n ", "");
    assertThat(text)
        .contains("SUMMARY:Семинар\\, куда записана Анна", "DTSTART:20261125T110000Z")
        .doesNotContain("без Анны")
        .doesNotContain("Ключева");
    assertThat(api.get("/activities/calendars/guess.ics").status()).isEqualTo(404);
    assertThat(api.get("/activities/calendars/.ics").status()).isEqualTo(404);
    String again = address(story.teacher, "kind=PERSON");
    assertThat(again).isNotEqualTo(address);
    assertThat(api.get(address).status()).isEqualTo(404);
    String revoke = page(story.teacher).select("[hx-post$=revocation]").first().attr("hx-post");
    assertThat(
            api.as(Tokens.teacher(story.town, story.other, story.vera)).form(revoke, "").status())
        .isEqualTo(404);
    assertThat(story.teacher.form(revoke, "").status()).isEqualTo(204);
    assertThat(api.get(again).status()).isEqualTo(404);
    assertThat(story.methodist.form(PAGE, "kind=PERSON").status()).isEqualTo(403);
  }

  @Test
  void theMunicipalityShowsItsOwnAndAnAssociationItsMeetings() {
    Map<String, Object> charter = Map.of("name", "ГМО химиков", "kind", "GMO", "subject", "");
    String association =
        ok(story.methodist.post("/api/v1/activities/associations", charter)).get("id").asString();
    planned("Заседание химиков", association);
    planned("Конференция", null);
    String town = api.get(address(story.methodist, "kind=MUNICIPALITY")).body();
    assertThat(town).contains("Заседание химиков", "Конференция");
    String circle =
        api.get(address(story.lead, "kind=ASSOCIATION&association=" + association)).body();
    assertThat(circle).contains("Заседание химиков").doesNotContain("Конференция");
    Api stranger = api.as(Tokens.methodist("elsewhere"));
    assertThat(stranger.form(PAGE, "kind=ASSOCIATION&association=" + association).status())
        .isEqualTo(404);
  }

  @Test
  void exactDaysOfApprovedPlansStandInTheCalendarAndVagueOnesDoNot() {
    String plan = story.drafted(story.methodist, "План округа");
    String section =
        PlanStory.ok(
                PlanStory.seen(story.methodist, plan)
                    .post(plan + "/sections", Map.of("title", "1. Недели", "goal", "")))
            .get("sections")
            .get(0)
            .get("id")
            .asString();
    story.entered(story.methodist, plan, section, "Неделя химии", "23-27.11.26");
    story.entered(story.methodist, plan, section, "Семинары", "декабрь");
    story.entered(story.methodist, plan, section, "Сбор планов", "до 27 ноября");
    String address = address(story.methodist, "kind=MUNICIPALITY");
    assertThat(api.get(address).body()).as("a draft").doesNotContain("Неделя химии");
    story.approved(story.methodist, plan);
    assertThat(api.get(address).body().replace("\r\n ", ""))
        .contains("SUMMARY:Неделя химии", "DTSTART;VALUE=DATE:20261123", "20261128")
        .contains("Пункт плана «План округа»")
        .doesNotContain("Семинары", "Сбор планов");
  }

  @Test
  void aSchoolsOwnWeekStandsInTheCalendarsOfThoseWhoWorkThere() {
    Map<String, Object> week = new HashMap<>();
    week.put("title", "Неделя биологии");
    week.put("kind", "SUBJECT_WEEK");
    week.put("from", "2026-12-07");
    week.put("to", "2026-12-11");
    week.put("subjects", "Биология");
    ok(story.lead.post("/api/v1/activities/series", week));
    assertThat(api.get(address(story.teacher, "kind=PERSON")).body())
        .contains("SUMMARY:Неделя биологии", "DTSTART;VALUE=DATE:20261207");
    Api vera = api.as(Tokens.teacher(story.town, story.other, story.vera));
    assertThat(api.get(address(vera, "kind=PERSON")).body()).doesNotContain("Неделя биологии");
    assertThat(api.get(address(story.methodist, "kind=MUNICIPALITY")).body())
        .doesNotContain("Неделя биологии");
  }

  private String planned(String title, String association) {
    Map<String, Object> seminar = new HashMap<>();
    seminar.put("title", title);
    seminar.put("kind", association == null ? "SEMINAR" : "ASSOCIATION_MEETING");
    seminar.put("level", "MUNICIPAL");
    seminar.put("format", "ON_SITE");
    seminar.put("plannedOn", "2026-11-25");
    seminar.put("startsAt", "14:00");
    seminar.put("association", association);
    return ok(story.methodist.post("/api/v1/activities", seminar)).get("id").asString();
  }

  private String address(Api who, String form) {
    List<String> before = page(who).select("input[readonly]").eachAttr("value");
    assertThat(who.form(PAGE, form).status()).isEqualTo(204);
    List<String> after = new ArrayList<>(page(who).select("input[readonly]").eachAttr("value"));
    after.removeAll(before);
    assertThat(after).as("a new address").hasSize(1);
    String url = after.get(0);
    return url.substring(url.indexOf("/activities/calendars/"));
  }

  private static Document page(Api who) {
    Answer answer = who.with("Accept", "text/html").get(PAGE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}

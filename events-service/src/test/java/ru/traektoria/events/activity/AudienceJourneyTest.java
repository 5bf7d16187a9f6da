package ru.traektoria.events.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.activity.ActivityStory.TODAY;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.refused;
import static ru.traektoria.events.activity.ActivityStory.seminar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.application.Colleagues;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;

/** Для кого: Anna began last year, Ivan long ago, of Vera the register knows nothing. */
@LiveEvents
class AudienceJourneyTest {

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private Colleagues colleagues;

  private ActivityStory story;

  @BeforeEach
  void people() {
    story = new ActivityStory(api, topics, directory);
    story.profile(story.anna, 1, "2025-09-01", "1999-05-01");
    story.profile(story.ivan, 1, "1995-09-01", "1970-05-01");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> colleagues.of(story.ivan).teachingSince() != null);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> colleagues.of(story.anna).teachingSince() != null);
  }

  @Test
  void othersAreWarnedAndComeUnlessTheOrganiserWantsTheAudienceAlone() {
    String open = story.open(forYoung("Первый урок", false));
    assertThat(html(story.teacher(story.ivan), page(open))).contains("но записаться можно");
    assertThat(html(story.teacher(story.anna), page(open))).doesNotContain("записаться можно");
    ok(story.teacher(story.ivan).post(open + "/sign-up", ""));

    String closed = story.open(forYoung("Школа молодого учителя", true));
    assertThat(html(story.teacher(story.ivan), page(closed)))
        .contains("Записываются только они")
        .doesNotContain("Встать в лист");
    assertThat(refused(story.teacher(story.ivan).post(closed + "/sign-up", "")))
        .contains("sign-up.only-audience");
    ok(story.teacher(story.anna).post(closed + "/sign-up", ""));
    ok(story.teacher(story.vera).post(closed + "/sign-up", ""));
    ok(story.methodist.put(closed + "/participants/" + story.ivan, Map.of("role", "SPEAKER")));
    ok(story.teacher(story.ivan).post(closed + "/sign-up", ""));
  }

  @Test
  void theOrganiserCallsThoseOfTheAudienceAndASchoolItsOwnAlone() {
    String path = story.open(forYoung("Первый урок", false));
    String panel = page(path) + "/audience";
    assertThat(html(story.methodist, panel))
        .contains("Соловьёва-Бережная")
        .doesNotContain("О'Коннелл", "Полевая");
    assertThat(story.otherLead.with("Accept", "text/html").get(panel).status()).isEqualTo(403);
    assertThat(story.stranger.with("Accept", "text/html").get(panel).status()).isEqualTo(404);
    assertThat(story.teacher(story.vera).with("Accept", "text/html").get(panel).status())
        .isEqualTo(403);
    Answer called =
        story.methodist.form(page(path) + "/participants/chosen", "teachers=" + story.anna);
    assertThat(called.status()).as(called.body()).isEqualTo(204);
    assertThat(html(story.methodist, panel)).contains("все уже в списке");
  }

  @Test
  void openLessonsOfYoungTeachersAreFoundByWhoMayKnow() {
    Map<String, Object> lesson = seminar("Урок Анны", TODAY, null);
    lesson.put("kind", "OPEN_LESSON");
    String path = story.planned(lesson);
    ok(story.methodist.put(path + "/participants/" + story.anna, Map.of("role", "SPEAKER")));
    Map<String, Object> old = seminar("Урок Ивана", TODAY, null);
    old.put("kind", "OPEN_LESSON");
    String other = story.planned(old);
    ok(story.methodist.put(other + "/participants/" + story.ivan, Map.of("role", "SPEAKER")));
    String list = "/activities?kind=OPEN_LESSON&audience=YOUNG";
    assertThat(html(story.methodist, list)).contains("Урок Анны").doesNotContain("Урок Ивана");
    assertThat(html(story.teacher(story.vera), list)).doesNotContain("Урок Анны", "Урок Ивана");
  }

  @Test
  void aRepeatedAndALateMessageChangeNothing() {
    story.profile(story.vera, 1, "1990-09-01", "1965-01-01");
    assignment(story.vera, 2, "HEAD", false);
    story.profile(story.vera, 3, "1991-09-01", "1965-01-01");
    story.profile(story.vera, 1, "1990-09-01", "1965-01-01");
    assignment(story.vera, 2, "HEAD", false);
    assignment(story.vera, 4, "HEAD", true);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> LocalDate.of(1991, 9, 1).equals(colleagues.of(story.vera).teachingSince()));
    await().atMost(Duration.ofSeconds(20)).until(() -> colleagues.of(story.vera).posts().isEmpty());

    String pair = Ids.next();
    Map<String, Object> told = Map.of("pair", pair, "mentors", List.of(story.vera));
    topics.publish("mentoring.events", "MentorAssigned", pair, 1, told);
    await().atMost(Duration.ofSeconds(20)).until(() -> colleagues.of(story.vera).mentor());
    topics.publish("mentoring.events", "MentoringEnded", pair, 2, told);
    topics.publish("mentoring.events", "MentorAssigned", pair, 1, told);
    await().atMost(Duration.ofSeconds(20)).until(() -> !colleagues.of(story.vera).mentor());
    assertThat(colleagues.ofAll(List.of(story.vera)).get(story.vera).mentor()).isFalse();
  }

  @Test
  void participantsAreCountedByTheirOrganisationsForATag() {
    Map<String, Object> said = seminar("Берегите себя", TODAY, null);
    said.put("tags", List.of("профилактика выгорания"));
    String path = story.planned(said);
    for (String who : List.of(story.anna, story.ivan, story.vera)) {
      ok(story.methodist.put(path + "/participants/" + who, Map.of("role", "PARTICIPANT")));
    }
    Map<String, String> came = new HashMap<>();
    List.of(story.anna, story.ivan, story.vera).forEach(who -> came.put(who, "PRESENT"));
    ok(story.methodist.put(path + "/attendance", Map.of("marks", came)));
    ok(ActivityStory.seen(story.methodist, path).post(path + "/hold", Map.of("heldOn", TODAY)));
    String summary =
        html(
            story.methodist,
            "/activities/summary?by=COMING&tag="
                + URLEncoder.encode("профилактика выгорания", StandardCharsets.UTF_8));
    assertThat(summary).containsPattern("Ручейная школа № 1 1 2 2");
    assertThat(summary).containsPattern("Ручейная школа № 2 1 1 1");
    assertThat(html(story.methodist, "/activities/summary?by=COMING&tag=none"))
        .doesNotContain("Ручейная школа № 1 1");
  }

  private static Map<String, Object> forYoung(String title, boolean alone) {
    Map<String, Object> said = seminar(title, "2026-11-25", null);
    said.put("audience", "YOUNG");
    said.put("onlyAudience", alone);
    return said;
  }

  private void assignment(String teacher, long sequence, String kind, boolean removed) {
    Map<String, Object> told = new HashMap<>();
    told.put("assignment", "post-of-" + teacher);
    told.put("teacher", teacher);
    told.put("positionKind", kind);
    told.put("from", "2020-09-01");
    told.put("removed", removed);
    topics.publish("staff.events", "AssignmentChanged", teacher, sequence, told);
  }

  private static String html(Api who, String path) {
    return Jsoup.parse(ok(who.with("Accept", "text/html").get(path)).body()).text();
  }
}

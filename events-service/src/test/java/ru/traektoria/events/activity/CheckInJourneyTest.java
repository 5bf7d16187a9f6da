package ru.traektoria.events.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.activity.ActivityStory.TODAY;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.refused;
import static ru.traektoria.events.activity.ActivityStory.seminar;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** The door of a seminar: the right code, a wrong one, another door's, a stranger; and details. */
@LiveEvents
class CheckInJourneyTest {

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private ActivityStory story;

  @BeforeEach
  void people() {
    story = new ActivityStory(api, topics, directory);
  }

  @Test
  void whoIsThereMarksThemselvesAndNobodyElseDoesItFromHome() {
    String door = door("ENROLLED");
    String other = door("ENROLLED");
    ok(story.methodist.put(door + "/participants/" + story.anna, Map.of("role", "PARTICIPANT")));
    Api anna = story.teacher(story.anna);
    String code = code(door);

    assertThat(refused(anna.post(door + "/check-in", Map.of("code", "0000000000"))))
        .contains("Код уже сменился");
    assertThat(refused(anna.post(door + "/check-in", Map.of("code", code(other)))))
        .contains("Код уже сменился");
    assertThat(refused(anna.post(door + "/check-in", Map.of()))).contains("Код уже сменился");
    assertThat(refused(story.teacher(story.vera).post(door + "/check-in", Map.of("code", code))))
        .contains("нет в списке");
    assertThat(story.methodist.post(door + "/check-in", Map.of("code", code)).status())
        .isEqualTo(403);
    assertThat(story.nobody.post(door + "/check-in", Map.of("code", code)).status()).isEqualTo(401);
    assertThat(anna.get(door + "/check-in").status()).isEqualTo(403);
    assertThat(story.otherLead.get(door + "/check-in").status()).isEqualTo(403);
    assertThat(story.stranger.get(door + "/check-in").status()).isEqualTo(404);

    assertThat(marks(door)).isZero();
    assertThat(anna.with("Accept", "text/html").get(page(door) + "/check-in?code=" + code).body())
        .contains("Я здесь");
    assertThat(marks(door)).as("looking marks nothing").isZero();
    JsonNode mine = ok(anna.post(door + "/check-in", Map.of("code", code))).json().get("mine");
    assertThat(mine.get("attendance").asString()).isEqualTo("PRESENT");
    ok(anna.post(door + "/check-in", Map.of("code", code)));
    assertThat(marks(door)).isEqualTo(1);
  }

  @Test
  void whoCameWithoutSigningUpIsWelcomeWhereTheOrganiserSaysSo() {
    String door = door("ANYBODY");
    ok(story.teacher(story.vera).post(door + "/check-in", Map.of("code", code(door))));
    assertThat(marks(door)).isEqualTo(1);
    String closed = story.planned(seminar("Без кода", TODAY, null));
    assertThat(
            refused(
                story.teacher(story.vera).post(closed + "/check-in", Map.of("code", code(closed)))))
        .contains("отмечает организатор");
  }

  @Test
  void whatIsToldBeyondTheUsualIsKeptShownAndOfferedAgain() {
    Map<String, Object> said = seminar("Родной язык в школе", "2026-12-10", null);
    said.put("kind", "TRAINING");
    said.put("functions", List.of("EDUCATIONAL", "SCIENTIFIC"));
    said.put("tags", List.of("родной язык"));
    said.put("moreTags", "проектная технология, перевёрнутый класс");
    said.put("learning", "NON_FORMAL");
    said.put("ground", "ASSESSMENT_PROCEDURE");
    said.put("funding", "BUDGET");
    said.put("audience", "YOUNG");
    said.put("horizontal", true);
    said.put("with", "Межмуниципальный центр");
    said.put("links", "https://example.org/video https://example.org/slides");
    String path = story.planned(said);
    JsonNode more = story.methodist.get(path).json().get("description").get("more");
    assertThat(more.get("tags")).hasSize(3);
    assertThat(more.get("links")).hasSize(2);
    assertThat(html(page(path)))
        .contains("Тренинг", "Молодые педагоги", "перевёрнутый класс", "example.org")
        .contains("Образовательная, Научно-методическая", "Оценочная процедура", "Бюджет");
    assertThat(html("/activities/new")).contains("проектная технология");
    said.put("links", "javascript:alert(1)");
    assertThat(refused(story.methodist.post(ActivityStory.API, said))).contains("\"links\"");
    said.put("links", "");
    said.put("moreTags", "я".repeat(61));
    assertThat(refused(story.methodist.post(ActivityStory.API, said))).contains("\"moreTags\"");
  }

  @Test
  void everybodyIsRemindedOfWhatIsTheirsToDo() {
    String tomorrow = story.planned(seminar("Завтрашний семинар", "2026-11-21", null));
    ok(
        story.methodist.put(
            tomorrow + "/participants/" + story.anna, Map.of("role", "PARTICIPANT")));
    story.planned(seminar("Забытый семинар", "2026-11-12", null));
    Map<String, Object> council = seminar("Забытый педсовет", "2026-11-13", null);
    council.put("level", "SCHOOL");
    assertThat(story.lead.post(ActivityStory.API, council).status()).isEqualTo(201);

    assertThat(reminders(story.teacher(story.anna)))
        .contains("Завтра в 14:00: «Завтрашний семинар»")
        .doesNotContain("Забытый");
    assertThat(reminders(story.teacher(story.vera))).doesNotContain("семинар");
    assertThat(reminders(story.methodist))
        .contains("Отметьте явку и закройте «Забытый семинар»")
        .doesNotContain("педсовет");
    assertThat(reminders(story.lead)).contains("Забытый педсовет").doesNotContain("семинар");
    assertThat(reminders(story.otherLead)).doesNotContain("Забытый");
    assertThat(reminders(story.stranger)).doesNotContain("Забытый");
  }

  private static String reminders(Api who) {
    return ok(who.get(ActivityStory.API + "/reminders")).body();
  }

  private String html(String path) {
    return story.methodist.with("Accept", "text/html").get(path).body();
  }

  private String door(String setting) {
    Map<String, Object> said = seminar("У двери", TODAY, null);
    said.put("checkIn", setting);
    return story.planned(said);
  }

  private String code(String door) {
    return ok(story.methodist.get(door + "/check-in")).json().get("code").asString();
  }

  private long marks(String door) {
    return story.methodist.get(door).json().get("counts").get("present").asLong();
  }
}

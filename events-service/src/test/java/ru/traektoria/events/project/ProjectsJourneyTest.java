package ru.traektoria.events.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.meeting.MeetingStory.REST;
import static ru.traektoria.events.meeting.MeetingStory.ok;
import static ru.traektoria.events.meeting.MeetingStory.seen;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.meeting.MeetingStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** Projects of associations, from the registration to the result. */
@LiveEvents
class ProjectsJourneyTest {

  private static final String API = REST + "/projects";

  private final MeetingStory story;

  @Autowired private StaffDirectory directory;

  ProjectsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new MeetingStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.stranger).isPresent());
  }

  @Test
  void aHeadRegistersAProjectWithOthersAndTellsItsResult() {
    String maths = story.association("ГМО математиков", "GMO");
    String physics = story.association("ГМО физиков", "GMO");
    Answer registered =
        story.head.post(API, project(maths, List.of(physics), List.of(story.other)));
    assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    String path = API + "/" + registered.json().get("id").asString();
    JsonNode read = ok(story.outsider.get(path)).json();
    assertThat(read.get("state").asString()).isEqualTo("RUNNING");
    assertThat(read.get("associations").get(0).get("name").asString()).isEqualTo("ГМО физиков");
    assertThat(read.get("organisations").get(0).get("name").asString()).contains("№ 2");
    assertThat(read.get("leads").asBoolean()).isFalse();
    assertThat(card(story.methodist, "/activities/associations/" + physics))
        .contains("Задачи на двух предметах");

    Map<String, Object> done =
        Map.of("reached", true, "result", "12 уроков", "closedOn", "2026-11-19");
    assertThat(seen(story.outsider, path).post(path + "/closing", done).status()).isEqualTo(403);
    assertThat(story.head.with("If-Match", "\"9\"").post(path + "/closing", done).status())
        .isEqualTo(412);
    JsonNode closed = ok(seen(story.head, path).post(path + "/closing", done)).json();
    assertThat(closed.get("state").asString()).isEqualTo("DONE");
    assertThat(card(story.member, "/activities" + path.substring(REST.length())))
        .contains("12 уроков")
        .doesNotContain("Записать результат");
    Map<String, Object> late = project(maths, List.of(physics), List.of());
    assertThat(seen(story.head, path).put(path, late).status()).isEqualTo(422);
    ok(seen(story.methodist, path).post(path + "/reopening", Map.of()));
    ok(seen(story.head, path).put(path, late));
    assertThat(card(story.methodist, "/activities/projects?q=физиков&state=RUNNING"))
        .contains("Задачи на двух предметах");
  }

  @Test
  void badInputIsRefusedAtEveryDoor() {
    String maths = story.association("ГМО «О'Генри» и Ё", "GMO");
    Map<String, Object> sound = project(maths, List.of(), List.of(story.school));
    assertThat(story.foreign.post(API, sound).status()).isEqualTo(404);
    assertThat(story.lead.post(API, sound).status()).isEqualTo(403);
    assertThat(story.member.post(API, sound).status()).isEqualTo(403);
    assertThat(refused(project(maths, List.of(), List.of()))).contains("project.together");
    assertThat(refused(project(maths, List.of(Ids.next()), List.of()))).contains("объединения нет");
    assertThat(refused(project(maths, List.of(), List.of(Ids.next())))).contains("организации");
    assertThat(refused(project(" ", List.of(), List.of(story.school)))).contains("ведёт проект");
    Api keyed = story.head.with("Idempotency-Key", "project-once");
    String id = keyed.post(API, sound).json().get("id").asString();
    assertThat(keyed.post(API, sound).json().get("id").asString()).isEqualTo(id);
    assertThat(story.foreign.get(API + "/" + id).status()).isEqualTo(404);
    assertThat(story.foreign.get(API).body()).doesNotContain(id);
    assertThat(story.head.put(API + "/" + id, sound).status()).isEqualTo(428);
    Answer edit =
        story.lead.with("Accept", "text/html").get("/activities/projects/" + id + "/edit");
    assertThat(edit.status()).isEqualTo(403);
  }

  private String refused(Map<String, Object> project) {
    Answer answer = story.head.post(API, project);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    return answer.body();
  }

  private static Map<String, Object> project(
      String lead, List<String> associations, List<String> organisations) {
    Map<String, Object> said = new HashMap<>();
    said.put("lead", lead);
    said.put("title", "Задачи на двух предметах: д'Аламбер и ёлка");
    said.put("goal", "Уроки, которые ведут двое.");
    said.put("from", "2026-09-01");
    said.put("to", "2027-05-25");
    said.put("associations", associations);
    said.put("organisations", organisations);
    return said;
  }

  private static String card(Api who, String path) {
    Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
    return answer.body();
  }
}

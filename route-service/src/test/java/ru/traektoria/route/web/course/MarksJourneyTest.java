package ru.traektoria.route.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.model.course.SameProgrammeRule;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** Marks of programmes and courses on their way to the event, and the teams that follow. */
@LiveRoutes
class MarksJourneyTest {

  private static final String TEAMS = "/api/v1/routes/courses/teams";

  private final Api api;
  private final TestTopics topics;
  private Story story;

  MarksJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaIsRegistered() {
    story = new Story(api, topics);
  }

  @Test
  void aCourseTakesTheMarksOfItsProgrammeAndTellsThem() {
    String course = course(story.anna, addressed(), "2026-10-20");
    await().until(() -> !topics.read("routes.events", course).isEmpty());
    TestTopics.Published told = topics.read("routes.events", course).get(0);
    Contracts.of("route-service").assertValid("CourseCompleted", told.value());
    assertThat(told.json().path("marks").toString()).isEqualTo("[\"ADDRESSED\"]");
    assertThat(told.json().has("describedProgramme")).as("it is in the catalogue").isFalse();
    String at = "/api/v1/routes/courses?mark=";
    assertThat(story.methodist.get(at + "ADDRESSED").json().size()).isEqualTo(1);
    assertThat(story.methodist.get(at + "ACTIVITY_APPROACH").json().size()).isZero();
    assertThat(page(story.lead, "/routes/courses?mark=ADDRESSED")).contains("Команда школы");
    assertThat(page(story.lead, "/routes/courses?mark=ACTIVITY_APPROACH"))
        .doesNotContain("Команда школы");
    assertThat(page(story.methodist, "/routes/programmes?mark=ADDRESSED"))
        .contains("Команда школы", "Адресная")
        .doesNotContain("Деятельностный подход: как");
  }

  @Test
  void threePeopleOfOneSchoolAreATeamAndTheOfficialReadsNoNames() {
    String programme = addressed();
    course(story.anna, programme, "2026-02-10");
    course(colleague("Вязов Борис Ильич", "Вязов Б. И."), programme, "2026-10-20");
    JsonNode two = story.methodist.get(TEAMS).json();
    assertThat(two.path("withTeam").asInt(-1)).isZero();
    assertThat(page(story.lead, "/routes/courses/teams")).contains("Не хватает 1");

    course(colleague("Кленова Вера Львовна", "Кленова В. Л."), programme, "2026-11-20");
    JsonNode three = story.methodist.get(TEAMS).json();
    assertThat(three.path("organisations").asInt()).isEqualTo(1);
    assertThat(three.path("withTeam").asInt()).isEqualTo(1);
    assertThat(three.path("teams").get(0).path("people").asInt()).isEqualTo(3);
    assertThat(story.methodist.get(TEAMS + "?year=2025").json().path("teams").size()).isZero();
    assertThat(page(story.lead, "/routes/courses/teams")).contains("Вязов Б. И.", "Школа № 7");
    Api official = api.as(Tokens.official(story.municipality));
    assertThat(page(official, "/routes/courses/teams"))
        .contains("Школа № 7", "Команда школы")
        .doesNotContain("Вязов");
    Api elsewhere = api.as(Tokens.schoolLead(story.municipality, Ids.next()));
    assertThat(elsewhere.get(TEAMS).json().path("teams").size()).isZero();
    assertThat(story.teacher.get(TEAMS).status()).isEqualTo(403);
  }

  @Test
  void colleaguesWhoTypedTheSameCourseDifferentlyAreATeamToo() {
    typed(story.anna, "Смысловое чтение", "Институт развития образования", 36);
    typed(
        colleague("Вязов Борис Ильич", "Вязов Б. И."),
        "«Смысловое чтение»",
        "институт развития образования",
        36);
    String vera = colleague("Кленова Вера Львовна", "Кленова В. Л.");
    typed(vera, "Смысловое чтение", "Институт развития образования", 72);
    assertThat(story.methodist.get(TEAMS).json().path("withTeam").asInt(-1)).isZero();
    String third = typed(vera, "Смысловое чтение!", "Институт развития образования", 36);
    assertThat(story.methodist.get(TEAMS).json().path("withTeam").asInt()).isEqualTo(1);
    assertThat(page(story.lead, "/routes/courses/teams"))
        .contains("Смысловое чтение", "Кленова В. Л.", "Не хватает 2");

    await().until(() -> !topics.read("routes.events", third).isEmpty());
    TestTopics.Published told = topics.read("routes.events", third).get(0);
    Contracts.of("route-service").assertValid("CourseCompleted", told.value());
    assertThat(told.json().path("describedProgramme").asString())
        .isEqualTo(
            SameProgrammeRule.key("Смысловое чтение", "Институт развития образования", 36)
                .orElseThrow());
    assertThat(told.json().has("programme")).isFalse();
  }

  private String typed(String teacher, String title, String provider, int hours) {
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/courses",
            Map.of(
                "teacher",
                teacher,
                "title",
                title,
                "provider",
                provider,
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                hours,
                "documentOn",
                "2026-10-" + (hours == 36 ? 20 : 21),
                "marks",
                List.of("ADDRESSED")));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.json().path("id").asString();
  }

  @Test
  void aFileBringsMarksAndAWordThatIsNoneIsTold() {
    String header =
        "ФИО педагога;Организация;Курс;Вид;Часы;Дата документа;Номер документа;Признаки\n";
    String row = "Берёзкина Анна Петровна;;Урок открытия;КПК;36;12.10.2026;77-9;";
    assertThat(load(header + row + "модная\n").path("problems").toString())
        .contains("Признака «модная» нет");
    assertThat(load(header + row + "\"СДП; адресная\"\n").path("created").asInt()).isEqualTo(1);
    assertThat(load(header + row + "\"СДП; адресная\"\n").path("unchanged").asInt()).isEqualTo(1);
    JsonNode course = story.methodist.get("/api/v1/routes/courses").json().get(0);
    assertThat(course.path("marks").toString()).isEqualTo("[\"ADDRESSED\",\"ACTIVITY_APPROACH\"]");
  }

  @Test
  void theFormOfACourseChoosesMarks() {
    String form =
        "teacher=%s&title=Lesson&kind=ADVANCED_TRAINING&hours=36&documentOn=2026-10-12"
            .formatted(story.anna);
    Api.Answer added =
        story
            .lead
            .with("HX-Request", "true")
            .form("/routes/courses/new", form + "&marks=ACTIVITY_APPROACH");
    assertThat(added.status()).as(added.body()).isEqualTo(204);
    String at = added.header("HX-Redirect").replaceFirst("[?#].*", "");
    assertThat(page(story.lead, at)).contains("Системно-деятельностный подход");
  }

  private String addressed() {
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/programmes",
            Map.of(
                "title",
                "Команда школы: единый урок",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                36,
                "marks",
                List.of("ADDRESSED")));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.json().path("id").asString();
  }

  private String colleague(String name, String shortName) {
    String id = Ids.next();
    story.named(id, "TEACHER", name, shortName);
    String known = "/routes/lookup/teachers?q=" + name.substring(0, 5).toLowerCase();
    await().until(() -> story.methodist.get(known).json().size() == 1);
    return id;
  }

  private String course(String teacher, String programme, String on) {
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/courses",
            Map.of(
                "teacher",
                teacher,
                "programme",
                programme,
                "title",
                "Команда школы: единый урок",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                36,
                "documentOn",
                on));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.json().path("id").asString();
  }

  private JsonNode load(String file) {
    Api.Answer started =
        story.methodist.upload(
            "/api/v1/routes/imports?kind=courses",
            "курсы.csv",
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    List<JsonNode> ended = new ArrayList<>();
    await()
        .until(
            () -> {
              ended.add(story.methodist.get(started.header("Location")).json());
              return !ended.get(ended.size() - 1).path("state").asString().equals("RUNNING");
            });
    return ended.get(ended.size() - 1);
  }

  private static String page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }
}

package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Heat map, comparison, staffing map and breakdowns over HTTP and in a real browser. */
@LiveMonitoring
class MapsBrowserTest {

  private static final String TOWN = "maps-town";
  private static final List<String> SUBJECTS =
      List.of("MATHS", "RUSSIAN", "PHYSICS", "HISTORY", "BIOLOGY", "MUSIC");
  private static final String BREAKDOWN = "/api/v1/monitoring/indicators/T1.1/breakdown?by=";
  private static final String PEOPLE = "/api/v1/monitoring/indicators/T1.1/people?part=numerator";
  private static boolean told;

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private final Map<String, Integer> sequences = new HashMap<>();

  MapsBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  /**
   * Six schools and two kindergartens; in some of them people are old, outside profile, missing.
   */
  @BeforeEach
  void aTown() {
    if (told) {
      return;
    }
    told = true;
    for (int o = 0; o < 8; o++) {
      organisation(o);
      for (int i = 0; i < 7 + o; i++) {
        teacher(o, i);
      }
    }
    vacancy("maps-v1", 0, "MATHS");
    vacancy("maps-v2", 0, "PHYSICS");
    vacancy("maps-v3", 3, "MATHS");
    vacancy("maps-v4", 6, null);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                methodist()
                    .get("/api/v1/monitoring/tables/track1")
                    .body()
                    .contains("\"denominator\":84"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> methodist().get("/monitoring/comparison").body().contains("Школа № 3"));
  }

  private void organisation(int o) {
    String id = "maps-o" + o;
    tell("OrganisationChanged", id, "organisation", id, "kind", kind(o));
    Map<String, Object> entry = new LinkedHashMap<>();
    String name = (o < 6 ? "Школа № " : "Детский сад № ") + o;
    entry.put("id", id);
    entry.put("kind", "ORGANISATION");
    entry.put("municipality", TOWN);
    entry.put("name", name);
    entry.put("shortName", name);
    entry.put("sortKey", name);
    entry.put("organisationKind", kind(o));
    topics.publish("staff.directory", "DirectoryEntry", id, 1, entry);
  }

  private static String kind(int o) {
    return o < 6 ? "SCHOOL" : "KINDERGARTEN";
  }

  private void teacher(int o, int i) {
    String id = "maps-t" + o + "-" + i;
    tell(
        "AssignmentChanged",
        id,
        "assignment",
        id + "-1",
        "teacher",
        id,
        "organisation",
        "maps-o" + o,
        "position",
        o < 6 ? "TEACHER" : "EDUCATOR",
        "positionKind",
        o < 6 ? "TEACHER" : "PEDAGOGUE",
        "subject",
        o < 6 ? SUBJECTS.get(i % SUBJECTS.size()) : null,
        "weeklyHours",
        o < 6 ? 18 + 3 * ((i + o) % 6) : null,
        "employment",
        "MAIN",
        "from",
        "2020-09-01",
        "to",
        i == 2 ? "2028-06-30" : null);
    tell(
        "TeacherProfileChanged",
        id,
        "teacher",
        id,
        "organisation",
        "maps-o" + o,
        "sex",
        "FEMALE",
        "birthDate",
        (1962 + (7 * i + 3 * o) % 40) + "-03-15",
        "education",
        (i + o) % 3 == 0 && o != 1 ? "SECONDARY_VOCATIONAL" : "HIGHER");
  }

  private void vacancy(String id, int o, String subject) {
    tell(
        "VacancyChanged",
        id,
        "vacancy",
        id,
        "organisation",
        "maps-o" + o,
        "position",
        "TEACHER",
        "subject",
        subject,
        "rate",
        1.0,
        "declaredOn",
        "2026-10-01");
  }

  private void tell(String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", TOWN));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    int sequence = sequences.merge(subject, 1, Integer::sum);
    topics.publish("staff.events", type, subject, sequence, data);
  }

  private Api methodist() {
    return api.as(Tokens.methodist(TOWN));
  }

  @Test
  void mapsAndComparisonsAreReadableAndFitBothScreens() {
    String methodist = Tokens.methodist(TOWN);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/monitoring/heat-map", "heat-map");
      screen.look(methodist, "/monitoring/comparison", "comparison");
      screen.look(methodist, "/monitoring/staffing", "staffing");
      screen.look(methodist, "/monitoring/staffing?when=later", "staffing-later");
      screen.look(methodist, "/monitoring/indicators/T1.1?by=AGE", "breakdown-age");
      screen.look(methodist, "/monitoring/indicators/T1.1?group=kind:SCHOOL", "breakdown-part");
    }
  }

  @Test
  void everyPartOpensAsManyPeopleAsItSays() {
    for (String by : List.of("organisation", "kind", "position", "category", "age", "support")) {
      JsonNode parts = methodist().get(BREAKDOWN + by).json();
      assertThat(parts.size()).as(by).isPositive();
      for (JsonNode part : parts) {
        String key = part.get("key").asString();
        String narrowed =
            by.equals("organisation") ? "&organisation=" + key : "&group=" + by + ":" + key;
        assertThat(methodist().get(PEOPLE + narrowed).json().size())
            .as("%s %s", by, key)
            .isEqualTo(part.get("row").get("numerator").asInt());
      }
    }
  }

  @Test
  void aSchoolSeesItselfBesideTheWholeAndNoOtherSchool() {
    Api school = api.as(Tokens.schoolLead(TOWN, "maps-o2"));
    assertThat(keys(school.get(BREAKDOWN + "organisation"))).containsExactly("maps-o2");
    for (String page : List.of("heat-map", "comparison", "staffing")) {
      String body = school.get("/monitoring/" + page).body();
      assertThat(body).as(page).contains("Школа № 2").doesNotContain("Школа № 3");
    }
    assertThat(school.get("/monitoring/heat-map?organisation=maps-o3").status()).isEqualTo(404);
  }

  private static List<String> keys(Api.Answer answer) {
    List<String> keys = new ArrayList<>();
    answer.json().forEach(part -> keys.add(part.get("key").asString()));
    return keys;
  }

  @Test
  void whoHasADeficitIsOpenToTheMethodistAlone() {
    Api school = api.as(Tokens.schoolLead(TOWN, "maps-o2"));
    assertThat(school.get(PEOPLE + "&group=support:deficits").status()).isEqualTo(403);
    assertThat(school.get(PEOPLE + "&group=age:from35").status()).isEqualTo(200);
    assertThat(methodist().get(PEOPLE + "&group=support:deficits").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"age", "age:", "shoe:42", "kind:CASTLE", "detail:T1.9", "detail:x.y"})
  void aPartThatNobodyKnowsIsRefusedInWords(String group) {
    Api.Answer answer = methodist().get(PEOPLE + "&group=" + group);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("Часть разреза");
  }

  @ParameterizedTest
  @ValueSource(strings = {"heat-map", "comparison", "staffing"})
  void anotherMunicipalityIsNotFoundAndATeacherIsRefused(String page) {
    String path = "/monitoring/" + page;
    assertThat(methodist().get(path + "?municipality=elsewhere").status()).isEqualTo(404);
    assertThat(methodist().get(path + "?asOf=yesterday").status()).isEqualTo(400);
    assertThat(api.as(Tokens.teacher(TOWN, "maps-o2", "maps-t2-1")).get(path).status())
        .isEqualTo(403);
  }

  @Test
  void theStaffingMapSaysTheNumbersOfTheTablesAndIsAFileToo() {
    Api.Answer file = methodist().get("/monitoring/staffing?format=csv");
    assertThat(file.status()).isEqualTo(200);
    String csv = new String(file.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    long vacancies =
        csv.lines().skip(1).mapToLong(line -> Long.parseLong(line.split(";")[2])).sum();
    assertThat(vacancies).isEqualTo(4);
    assertThat(csv).contains("Вне предметов").contains("Школа № 3");
  }
}

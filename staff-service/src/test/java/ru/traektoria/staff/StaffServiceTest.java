package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP, with a real broker and store: people, places, the register. */
@PlatformTest
class StaffServiceTest extends StaffStory {

  @Test
  void aSchoolSeesAndChangesItsOwnPeopleAlone() {
    String own = school("МБОУ СОШ № 5");
    String other = school("МБОУ СОШ № 7");
    Api lead = api.as(Tokens.schoolLead(municipality, own));
    String stranger = id(methodist.post(API + "/teachers", vera(other)));
    assertThat(lead.get(API + "/teachers").json().get("total").asInt()).isZero();
    assertThat(lead.get(API + "/teachers/" + stranger).status()).isEqualTo(404);
    assertThat(lead.get(API + "/organisations/" + other).status()).isEqualTo(404);
    assertThat(lead.post(API + "/teachers", zoya(other)).status()).isEqualTo(404);
    String zoya = id(lead.post(API + "/teachers", zoya(own)));
    assertThat(lead.get(API + "/teachers").json().get("total").asInt()).isEqualTo(1);
    assertThat(lead.post(API + "/organisations", Map.of()).status()).isEqualTo(403);
    Api herself = api.as(Tokens.teacher(municipality, own, zoya));
    assertThat(herself.get(API + "/teachers/" + zoya).status()).isEqualTo(200);
    assertThat(herself.get(API + "/teachers/" + stranger).status()).isEqualTo(404);
    assertThat(herself.get(API + "/teachers").status()).isEqualTo(403);
    assertThat(api.get(API + "/teachers").status()).isEqualTo(401);
    assertThat(api.as(Tokens.expired("METHODIST", municipality)).get(API + "/teachers").status())
        .isEqualTo(401);
    assertThat(api.as(Tokens.official(municipality)).get(API + "/teachers").status())
        .isEqualTo(403);
  }

  @Test
  void aMergerCarriesPeopleAndVacanciesOverAndKeepsHistory() {
    String old = school("МБОУ СОШ № 5");
    String next = school("МБОУ СОШ № 7");
    String vera = id(methodist.post(API + "/teachers", vera(old)));
    Map<String, Object> need =
        Map.of("organisation", old, "position", "EDUCATOR", "rate", 1, "declaredOn", "2026-05-20");
    String vacancy = id(methodist.post(API + "/vacancies", need));
    LocalDate on = LocalDate.now().minusDays(10);
    Api.Answer merged =
        methodist
            .with("If-Match", "\"1\"")
            .post(API + "/organisations/" + old + "/close", Map.of("on", on, "into", next));
    assertThat(merged.json().get("mergedInto").asString()).isEqualTo(next);
    JsonNode work = methodist.get(API + "/teachers/" + vera).json().get("assignments");
    assertThat(work.get(0).get("to").asString()).isEqualTo(on.toString());
    assertThat(work.get(1).get("from").asString()).isEqualTo(on.plusDays(1).toString());
    assertThat(work.get(1).get("organisation").asString()).isEqualTo(next);
    assertThat(methodist.get(API + "/vacancies/" + vacancy).json().get("organisation").asString())
        .isEqualTo(next);
  }

  @Test
  void anAssignmentIsStartedChangedAndEnded() {
    String school = school("МБОУ СОШ № 5");
    String base = API + "/teachers/" + id(methodist.post(API + "/teachers", vera(school)));
    Map<String, Object> physics = work(school, "PHYSICS");
    physics.put("employment", "INTERNAL_PART_TIME");
    physics.put("weeklyHours", 14);
    JsonNode started = methodist.post(base + "/assignments", physics).json();
    assertThat(started.get("derived").get("weeklyHours").asInt()).isEqualTo(32);
    assertThat(started.get("derived").get("conditionalSpecialist").asBoolean()).isTrue();
    String second = started.get("assignments").get(1).get("id").asString();
    Map<String, Object> last = Map.of("on", "2026-10-31");
    JsonNode ended =
        methodist
            .with("If-Match", "\"2\"")
            .post(base + "/assignments/" + second + "/end", last)
            .json();
    assertThat(ended.get("assignments").get(1).get("to").asString()).isEqualTo("2026-10-31");
    await()
        .atMost(20, SECONDS)
        .until(() -> events("AssignmentChanged").stream().anyMatch(p -> p.value().contains("to")));
  }

  @Test
  void whatOtherServicesSayShowsOnTheCardOfThoseWhoMayKnow() {
    String school = school("МБОУ СОШ № 5");
    Map<String, Object> vera = vera(school);
    vera.put("assignments", List.of(work(school, "PHYSICS")));
    String id = id(methodist.post(API + "/teachers", vera));
    assertThat(derived(methodist, id).get("conditionalSpecialist").asBoolean()).isTrue();

    Map<String, Object> deficit =
        Map.of(
            "deficit",
            "d1",
            "teacher",
            id,
            "municipality",
            municipality,
            "assessment",
            "as1",
            "competence",
            "METHODS.GOALS",
            "area",
            "METHODS",
            "severity",
            "HIGH",
            "foundOn",
            "2026-10-01");
    String profile = UUID.randomUUID().toString();
    topics.publish("diagnostics.events", "DeficitIdentified", profile, 1, deficit);
    Map<String, Object> course =
        Map.of(
            "course",
            "c1",
            "teacher",
            id,
            "municipality",
            municipality,
            "kind",
            "RETRAINING",
            "hours",
            250,
            "documentOn",
            "2026-06-01",
            "profiles",
            List.of("PHYSICS"));
    topics.publish("routes.events", "CourseCompleted", UUID.randomUUID().toString(), 1, course);

    await()
        .atMost(20, SECONDS)
        .until(() -> derived(methodist, id).get("support").toString().contains("WITH_DEFICITS"));
    await()
        .atMost(20, SECONDS)
        .until(() -> !derived(methodist, id).get("conditionalSpecialist").asBoolean());
    assertThat(derived(api.as(Tokens.schoolLead(municipality, school)), id).get("support"))
        .isEmpty();
    topics.publish("diagnostics.events", "DeficitResolved", profile, 2, deficit);
    await()
        .atMost(20, SECONDS)
        .until(() -> !derived(methodist, id).get("support").toString().contains("WITH_DEFICITS"));
  }

  @Test
  void outcomesOfAttestationComeFromTheServiceThatRecordsThem() {
    String id = id(methodist.post(API + "/teachers", vera(school("МБОУ СОШ № 6"))));
    String request = UUID.randomUUID().toString();
    Map<String, Object> category =
        Map.of(
            "request", request,
            "teacher", id,
            "municipality", municipality,
            "position", "TEACHER",
            "category", "HIGHEST",
            "awardedOn", "2026-10-15",
            "ground", "№ 15-и от 15.10.2026");
    topics.publish("routes.events", "CategoryAssigned", request, 1, category);
    await().atMost(20, SECONDS).until(() -> card(id).contains("2026-10-15"));
    Map<String, Object> annulled = new java.util.HashMap<>(category);
    annulled.put("annulled", true);
    topics.publish("routes.events", "CategoryAssigned", request, 2, annulled);
    await().atMost(20, SECONDS).until(() -> !card(id).contains("2026-10-15"));

    String conformity = UUID.randomUUID().toString();
    topics.publish(
        "routes.events",
        "ConformityAssessed",
        conformity,
        1,
        Map.of(
            "conformity",
            conformity,
            "teacher",
            id,
            "municipality",
            municipality,
            "position",
            "TEACHER",
            "conforms",
            true,
            "passedOn",
            "2026-10-20",
            "validTo",
            "2031-10-20",
            "protocol",
            "4"));
    await().atMost(20, SECONDS).until(() -> card(id).contains("2031-10-20"));
  }

  @Test
  void whoWinsAContestIsALeaderUntilTheResultIsWithdrawn() {
    String id = id(methodist.post(API + "/teachers", vera(school("МБОУ СОШ № 8"))));
    String contest = UUID.randomUUID().toString();
    Map<String, Object> won = participation(id, "PRIZE_WINNER");

    topics.publish("activities.events", "ParticipationRecorded", contest, 1, won);
    await().atMost(20, SECONDS).until(() -> card(id).contains("муниципальный уровень"));
    assertThat(derived(methodist, id).get("support").toString()).contains("LEADER");

    Map<String, Object> corrected = participation(id, "PARTICIPANT");
    topics.publish("activities.events", "ParticipationRecorded", contest, 2, corrected);
    await().atMost(20, SECONDS).until(() -> !card(id).contains("муниципальный уровень"));
    assertThat(derived(methodist, id).get("support").toString()).doesNotContain("LEADER");
  }

  private Map<String, Object> participation(String teacher, String role) {
    return Map.ofEntries(
        Map.entry("participation", "of-" + teacher),
        Map.entry("activity", "contest"),
        Map.entry("teacher", teacher),
        Map.entry("municipality", municipality),
        Map.entry("kind", "CONTEST"),
        Map.entry("role", role),
        Map.entry("attendance", "PRESENT"),
        Map.entry("heldOn", "2026-10-15"),
        Map.entry("municipalProject", false),
        Map.entry("competences", java.util.List.of()),
        Map.entry("level", "MUNICIPAL"));
  }

  private String card(String teacher) {
    return methodist.get(API + "/teachers/" + teacher).body();
  }

  @Test
  void theRegisterIsFilteredAndSorted() {
    imported(methodist, "teachers", false, StaffList.ofTeachers(60, schools(3)).csv());
    int all = total("");
    assertThat(all).isEqualTo(60);
    assertThat(total("&category=FIRST") + total("&category=NONE") + total("&category=HIGHEST"))
        .isEqualTo(all);
    assertThat(total("&category=FIRST")).isEqualTo(20);
    assertThat(total("&subject=MATHEMATICS&positionKind=TEACHER")).isEqualTo(60);
    assertThat(total("&positionKind=HEAD")).isZero();
    assertThat(total("&q=" + "елкина")).isEqualTo(8);
    int groups = 0;
    for (String group :
        List.of(
            "UNDER_25",
            "FROM_25",
            "FROM_30",
            "FROM_35",
            "FROM_40",
            "FROM_45",
            "FROM_50",
            "FROM_55",
            "FROM_60",
            "FROM_65")) {
      groups += total("&age=" + group);
    }
    assertThat(groups).isEqualTo(all);
    assertThat(total("&status=DISMISSED")).isZero();
    JsonNode items = methodist.get(API + "/teachers?size=20").json().get("items");
    assertThat(items.get(0).get("name").asString()).startsWith("Ёлкина");
  }
}

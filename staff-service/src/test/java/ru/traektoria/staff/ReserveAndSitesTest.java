package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Кадровый резерв and стажировочные площадки over HTTP, files and events (E.7, E.8). */
@PlatformTest
class ReserveAndSitesTest extends StaffStory {

  private static final Map<String, String> PLACE =
      Map.of("post", "DEPUTY", "order", "45-к", "orderedOn", "2025-08-25", "from", "2025-09-01");

  @Test
  void whoIsInTheReserveIsListedFilteredAndTold() {
    String school = school("МБОУ СОШ № 5");
    String vera = reserved(school);
    id(methodist.post(API + "/teachers", zoya(school)));

    assertThat(total("&reserve=ANY")).isEqualTo(1);
    assertThat(total("&reserve=DEPUTY")).isEqualTo(1);
    assertThat(total("&reserve=HEAD")).isZero();
    assertThat(total("&reserve=ANY&on=2025-08-31")).isZero();

    JsonNode place = methodist.get(API + "/reserve").json().get(0);
    assertThat(place.get("name").asString()).isEqualTo("Ёлкина Вера Павловна");
    assertThat(place.get("organisations").get(0).asString()).isEqualTo("МБОУ СОШ № 5");
    assertThat(place.get("state").asString()).isEqualTo("HOLDS");
    assertThat(methodist.get(API + "/reserve?post=HEAD").json()).isEmpty();
    assertThat(methodist.get(API + "/reserve?on=2025-08-31").json()).isEmpty();
    assertThat(methodist.get(API + "/reserve?on=2025-08-31&all=true").json()).hasSize(1);

    await().atMost(20, SECONDS).until(() -> profiles(vera).size() == 1);
    JsonNode told = profiles(vera).get(0).json().get("reserve").get(0);
    assertThat(told.get("post").asString()).isEqualTo("DEPUTY");
    assertThat(told.get("from").asString()).isEqualTo("2025-09-01");
    assertThat(told.has("to")).isFalse();
    assertThat(profiles(vera).get(0).value()).doesNotContain("45-к");
    profiles(vera).forEach(p -> contracts.assertValid(p.name(), p.value()));
  }

  @Test
  void theReserveIsSeenByWhoAppointsAndByTheOwnSchool() {
    String school = school("МБОУ СОШ № 5");
    String other = school("МБОУ СОШ № 7");
    String vera = reserved(school);
    assertThat(api.as(Tokens.official(municipality)).get(API + "/reserve").json()).hasSize(1);
    assertThat(api.as(Tokens.schoolLead(municipality, school)).get(API + "/reserve").json())
        .hasSize(1);
    assertThat(api.as(Tokens.schoolLead(municipality, other)).get(API + "/reserve").json())
        .isEmpty();
    assertThat(api.as(Tokens.methodist("elsewhere")).get(API + "/reserve").json()).isEmpty();
    assertThat(api.as(Tokens.teacher(municipality, school, vera)).get(API + "/reserve").status())
        .isEqualTo(403);
  }

  @Test
  void aPlaceWithoutAnOrderIsRefusedAndAStaleChangeLosesNothing() {
    String vera = reserved(school("МБОУ СОШ № 5"));
    Map<String, Object> changed = vera(null);
    changed.remove("assignments");
    changed.put("reserves", List.of(Map.of("post", "HEAD", "from", "2026-09-01")));
    Api.Answer refused =
        methodist.with("If-Match", "\"1\"").put(API + "/teachers/" + vera, changed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors"))
        .extracting(e -> e.get("code").asString())
        .containsExactlyInAnyOrder("reserve.order", "reserve.ordered-on");
    changed.put("reserves", List.of());
    assertThat(methodist.with("If-Match", "\"7\"").put(API + "/teachers/" + vera, changed).status())
        .isEqualTo(412);
    assertThat(methodist.get(API + "/reserve").json()).hasSize(1);
  }

  @Test
  void theReserveComesFromAFileAndTheSameFileChangesNothing() {
    school("МБОУ СОШ № 5");
    String head =
        "ФИО;Дата рождения;Организация;Должность;Предмет;Работает с;Кадровый резерв;"
            + "Приказ о резерве;Дата приказа о резерве;В резерве с;В резерве по";
    String row =
        "Ёлкина Вера Павловна;17.04.1991;МБОУ СОШ № 5;Учитель;Математика;01.09.2013;"
            + "заместитель директора;45-к;25.08.2025;01.09.2025;";
    byte[] file = StaffList.headed(head).row(row).csv();
    assertThat(imported(methodist, "teachers", false, file).get("created").asInt()).isEqualTo(1);
    assertThat(imported(methodist, "teachers", false, file).get("unchanged").asInt()).isEqualTo(1);
    byte[] ended = StaffList.headed(head).row(row + "31.08.2026").csv();
    assertThat(imported(methodist, "teachers", false, ended).get("updated").asInt()).isEqualTo(1);
    JsonNode places = methodist.get(API + "/reserve?all=true").json();
    assertThat(places).hasSize(1);
    assertThat(places.get(0).get("to").asString()).isEqualTo("2026-08-31");
    assertThat(places.get(0).get("order").asString()).isEqualTo("45-к");

    byte[] bare =
        StaffList.headed(head)
            .row(row.replace("45-к;25.08.2025", ";").replace("Ёлкина", "Рябинина"))
            .csv();
    byte[] wrong = StaffList.headed(head).row(row.replace("заместитель директора", "завхоз")).csv();
    assertThat(imported(methodist, "teachers", true, wrong).get("problems").toString())
        .contains("Кадровый резерв", "завхоз");
    assertThat(imported(methodist, "teachers", false, bare).get("problems").toString())
        .contains("Кадровый резерв", "номер приказа");
  }

  @Test
  void sitesHaveThemesOfTheDirectoryAndAreTold() {
    String school = school("МБОУ СОШ № 5");
    assertThat(site(school, "1", "ALCHEMY").status()).isEqualTo(422);
    assertThat(site(school, "1", "INCLUSION").status()).isEqualTo(200);
    Map<String, Object> low =
        described(Map.of("status", "LOW_RESULTS", "from", "2025-09-01", "theme", "INCLUSION"));
    assertThat(
            methodist.with("If-Match", "\"2\"").put(API + "/organisations/" + school, low).body())
        .contains("Тема есть только у стажировочной площадки");

    JsonNode site = methodist.get(API + "/internship-sites").json().get(0);
    assertThat(site.get("themeName").asString()).isEqualTo("Инклюзивное образование");
    assertThat(site.get("active").asBoolean()).isTrue();
    assertThat(methodist.get(API + "/internship-sites?theme=GIFTED").json()).isEmpty();
    assertThat(methodist.get(API + "/internship-sites?on=2025-08-31").json()).isEmpty();
    assertThat(methodist.get(API + "/internship-sites?on=2025-08-31&all=true").json()).hasSize(1);
    Api teacher = api.as(Tokens.teacher(municipality, school, "t"));
    assertThat(teacher.get(API + "/internship-sites").status()).isEqualTo(403);
    assertThat(api.as(Tokens.methodist("elsewhere")).get(API + "/internship-sites").json())
        .isEmpty();

    await().atMost(20, SECONDS).until(() -> events("OrganisationChanged").size() == 2);
    TestTopics.Published told = events("OrganisationChanged").get(1);
    assertThat(told.json().get("statuses").get(0).get("theme").asString()).isEqualTo("INCLUSION");
    contracts.assertValid(told.name(), told.value());
    topics.read("staff.events", "THEMES").stream()
        .peek(p -> contracts.assertValid(p.name(), p.value()))
        .forEach(p -> assertThat(p.json().get("themes")).hasSizeGreaterThanOrEqualTo(14));
    assertThat(topics.read("staff.events", "THEMES")).isNotEmpty();
  }

  @Test
  void sitesComeFromAFileWithTheirThemes() {
    String head = "Краткое название;Вид;Стажировочная площадка с;Тема стажировочной площадки";
    byte[] file =
        StaffList.headed(head)
            .row("МБОУ СОШ № 5;школа;01.09.2025;Инклюзивное образование")
            .row("МБОУ СОШ № 7;школа;01.09.2025;")
            .csv();
    assertThat(imported(methodist, "organisations", false, file).get("created").asInt())
        .isEqualTo(2);
    assertThat(imported(methodist, "organisations", false, file).get("unchanged").asInt())
        .isEqualTo(2);
    byte[] later =
        StaffList.headed(head)
            .row("МБОУ СОШ № 7;школа;01.09.2025;Работа с одарёнными детьми")
            .csv();
    assertThat(imported(methodist, "organisations", false, later).get("updated").asInt())
        .isEqualTo(1);
    assertThat(methodist.get(API + "/internship-sites").json())
        .extracting(site -> site.get("theme").asString())
        .containsExactlyInAnyOrder("INCLUSION", "GIFTED");
    byte[] wrong =
        StaffList.headed(head)
            .row("МБОУ СОШ № 5;школа;01.09.2025;Инклюзивное образованее")
            .row("МБОУ СОШ № 7;школа;;Наставничество и молодые педагоги")
            .csv();
    JsonNode refused = imported(methodist, "organisations", false, wrong);
    assertThat(refused.get("problems"))
        .extracting(p -> p.get("row").asInt() + " " + p.get("column").asString())
        .containsExactly("2 Тема стажировочной площадки", "3 Стажировочная площадка с");
    assertThat(refused.get("problems").toString()).contains("Возможно, это «Инклюзивное");
  }

  private String reserved(String school) {
    Map<String, Object> vera = vera(school);
    vera.put("reserves", List.of(PLACE));
    return id(methodist.post(API + "/teachers", vera));
  }

  private List<TestTopics.Published> profiles(String teacher) {
    return topics.read("staff.events", teacher).stream()
        .filter(p -> p.name().equals("TeacherProfileChanged"))
        .toList();
  }

  private Api.Answer site(String school, String version, String theme) {
    Map<String, String> site =
        Map.of("status", "INTERNSHIP_SITE", "from", "2025-09-01", "theme", theme);
    return methodist
        .with("If-Match", '"' + version + '"')
        .put(API + "/organisations/" + school, described(site));
  }

  private static Map<String, Object> described(Map<String, String> status) {
    Map<String, Object> described = new HashMap<>();
    described.put("kind", "SCHOOL");
    described.put("small", false);
    described.put("statuses", List.of(status));
    return described;
  }
}

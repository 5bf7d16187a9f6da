package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** What stands behind numbers that count plans, protocols, materials: pages in a real browser. */
@LiveMonitoring
class MethodicalBrowserTest {

  private static final String TOWN = "plan-town";
  private static final String SCHOOL = "plan-school";
  private static final String PEOPLE = "/api/v1/monitoring/indicators/%s/people?part=%s&year=%s";
  private static boolean told;

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private final Map<String, Integer> sequences = new HashMap<>();

  MethodicalBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void aSchoolWithAPlan() {
    if (told) {
      return;
    }
    told = true;
    tell("staff", "OrganisationChanged", SCHOOL, "organisation", SCHOOL, "kind", "SCHOOL");
    tell(
        "staff",
        "AssignmentChanged",
        "plan-anna",
        "assignment",
        "plan-anna-1",
        "teacher",
        "plan-anna",
        "organisation",
        SCHOOL,
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2020-09-01");
    name(
        "TEACHER", "plan-anna", "Преображенская Александра Константиновна", "Преображенская А. К.");
    name(
        "ORGANISATION",
        SCHOOL,
        "МБОУ «Средняя школа № 5 с углублённым изучением отдельных предметов»",
        "СШ № 5");
    plan();
    bank();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> counted("E.13", "numerator", "2026").size() == 1);
  }

  private void plan() {
    item("i1", "METHODICAL_COUNCIL", "2026-10-31", 1, "DONE", "2026-10-20");
    item("i2", "METHODICAL_COUNCIL", "2027-05-31", 4, "OPEN", null);
    item("i3", null, "2026-09-30", 1, "OPEN", null);
    tell(
        "activities",
        "ProtocolSigned",
        "plan-p1",
        "meeting",
        "plan-p1",
        "activity",
        "plan-a1",
        "association",
        "plan-council",
        "associationKind",
        "METHODICAL_COUNCIL",
        "organisation",
        SCHOOL,
        "number",
        1,
        "year",
        "2026-27",
        "heldOn",
        "2026-10-20",
        "signedOn",
        "2026-10-22",
        "learning",
        false);
    tell(
        "activities",
        "AssociationChanged",
        "plan-shmo",
        "association",
        "plan-shmo",
        "organisation",
        SCHOOL,
        "kind",
        "SHMO");
    tell(
        "activities",
        "MembershipChanged",
        "plan-shmo",
        "membership",
        "plan-m1",
        "association",
        "plan-shmo",
        "teacher",
        "plan-anna",
        "role",
        "HEAD",
        "from",
        "2020-09-01");
  }

  private void item(String id, String kind, String due, int times, String state, String done) {
    tell(
        "activities",
        "PlanItemChanged",
        "plan-1",
        "plan",
        "plan-1",
        "organisation",
        SCHOOL,
        "owner",
        "ORGANISATION",
        "yearKind",
        "ACADEMIC",
        "first",
        2026,
        "last",
        2026,
        "item",
        "plan-" + id,
        "section",
        "s1",
        "state",
        state,
        "dueOn",
        due,
        "doneOn",
        done,
        "responsible",
        id.equals("i1") ? List.of("plan-anna") : List.of(),
        "kind",
        kind,
        "times",
        times);
  }

  private void bank() {
    tell(
        "activities",
        "MaterialPublished",
        "plan-material",
        "material",
        "plan-material",
        "organisation",
        SCHOOL,
        "association",
        "plan-shmo",
        "kind",
        "RECOMMENDATIONS",
        "publishedOn",
        "2026-10-05");
    tell(
        "activities",
        "DocumentPublished",
        "plan-regulation",
        "document",
        "plan-regulation",
        "type",
        "REGULATION",
        "regulation",
        true,
        "directions",
        List.of("SCIENTIFIC", "PUBLISHING"),
        "issuedOn",
        "2026-01-15",
        "validFrom",
        "2026-02-01",
        "approved",
        true);
    tell(
        "activities",
        "ParticipationRecorded",
        "plan-contest",
        "participation",
        "plan-entry",
        "activity",
        "plan-contest",
        "teacher",
        "plan-anna",
        "organisation",
        SCHOOL,
        "kind",
        "CONTEST",
        "level",
        "REGIONAL",
        "role",
        "WINNER",
        "attendance",
        "PRESENT",
        "heldOn",
        "2026-04-17",
        "municipalProject",
        false);
  }

  @Test
  void whatAPlanExpectsIsListedByItemAndTerm() {
    assertThat(counted("SC.4", "denominator", "2026-27")).hasSize(5);
    assertThat(counted("SC.4", "numerator", "2026-27")).containsExactly("plan-i1#1");
    assertThat(counted("SC.4", "rest", "2026-27")).hasSize(4).doesNotContain("plan-i1#1");
    assertThat(page("SC.4", "rest", "2026-27")).contains("Что не посчитано");
    String page = page("SC.4", "denominator", "2026-27");
    assertThat(page)
        .contains("Методический совет (4-й раз из 4), срок 31 мая 2027")
        .contains("/activities/plans/plan-1/items/plan-i2");
    assertThat(page("SC.3", "denominator", "2026-27"))
        .contains("Школьное методическое объединение, 1-я четверть");
    assertThat(page("SC.9", "denominator", "2026-27"))
        .contains("Пункт плана, срок 30 сентября 2026");
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.methodist(TOWN), address("SC.4", "rest", "2026-27"), "m-planned-results");
    }
  }

  /** S1-124: a person is named to whom lists are. */
  @Test
  void aPlanFallsToThoseWhoAnswerForIt() {
    String address = "/monitoring/indicators/SC.9?year=2026-27&asOf=2026-11-20&by=RESPONSIBLE";
    Api methodist = api.as(Tokens.methodist(TOWN)).with("Accept", "text/html");
    assertThat(methodist.get(address).body().replace('\u00a0', ' '))
        .contains("По ответственным")
        .contains("Преображенская А. К.")
        .contains("Ответственный не из кадров или не назван");
    Api official = api.as(Tokens.official(TOWN));
    assertThat(official.with("Accept", "text/html").get(address).body())
        .contains("По разделам плана")
        .doesNotContain("По ответственным")
        .doesNotContain("Преображенская");
    String rest = "/api/v1/monitoring/indicators/SC.9";
    String year = "year=2026-27&asOf=2026-11-20";
    assertThat(official.get(rest + "/breakdown?by=responsible&" + year).status()).isEqualTo(403);
    String part = "/breakdown?by=section&group=responsible:plan-anna&";
    assertThat(official.get(rest + part + year).status()).isEqualTo(403);
    assertThat(official.get("/monitoring/indicators/SC.9?group=responsible:none").status())
        .isEqualTo(403);
    Api.Answer parts =
        api.as(Tokens.methodist(TOWN)).get(rest + "/breakdown?by=responsible&" + year);
    assertThat(parts.status()).as(parts.body()).isEqualTo(200);
    assertThat(parts.body()).contains("\"plan-anna\"", "\"none\"");
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.methodist(TOWN), address, "m-responsible");
    }
  }

  @Test
  void materialsDirectionsAndContestEntriesHaveWordsAndPages() {
    assertThat(page("E.12", "numerator", "2026"))
        .contains("Методические рекомендации, 5 октября 2026")
        .contains("/activities/materials/plan-material");
    assertThat(page("E.11", "denominator", "2026")).contains("Издательская деятельность");
    assertThat(counted("E.11", "numerator", "2026"))
        .containsExactly(TOWN + "#PUBLISHING", TOWN + "#SCIENTIFIC");
    assertThat(page("E.13", "numerator", "2026"))
        .contains("Преображенская Александра Константиновна", "Конкурс, 17 апреля 2026");
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.methodist(TOWN), address("E.11", "denominator", "2026"), "m-directions");
      screen.look(Tokens.methodist(TOWN), address("E.13", "numerator", "2026"), "m-entries");
    }
  }

  private String page(String code, String part, String year) {
    Api.Answer answer =
        api.as(Tokens.methodist(TOWN))
            .with("Accept", "text/html")
            .get(address(code, part, year) + "&size=50");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  private static String address(String code, String part, String year) {
    return "/monitoring/indicators/" + code + "/people?part=" + part + "&year=" + year;
  }

  private List<String> counted(String code, String part, String year) {
    Api.Answer answer = api.as(Tokens.methodist(TOWN)).get(PEOPLE.formatted(code, part, year));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new java.util.ArrayList<>();
    for (JsonNode one : answer.json()) {
      ids.add(one.get("id").asString());
    }
    return ids;
  }

  private void name(String kind, String id, String name, String shortName) {
    topics.publish(
        "staff.directory",
        "DirectoryEntry",
        id,
        1,
        Map.of(
            "id", id,
            "kind", kind,
            "municipality", TOWN,
            "organisation", SCHOOL,
            "name", name,
            "shortName", shortName,
            "sortKey", name));
  }

  private void tell(String service, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", TOWN));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    int sequence = sequences.merge(service + subject, 1, Integer::sum);
    topics.publish(service + ".events", type, subject, sequence, data);
  }
}

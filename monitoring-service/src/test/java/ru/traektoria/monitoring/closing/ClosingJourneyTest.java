package ru.traektoria.monitoring.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.NumberedSnapshots;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A year is closed, the world goes on, the year stays; it is opened again and closed anew. */
@LiveMonitoring
class ClosingJourneyTest {

  private static final String PERIOD = "/api/v1/monitoring/periods/academic-year/2025-26";
  private static final Map<String, Object> REASONS =
      Map.of(
          "reasons",
          Map.of(
              "fold", "проверка",
              "parked", "проверка",
              "targets", "Цели примут в следующем году",
              "forms", "проверка",
              "quality", "проверка"));

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired MongoTemplate mongo;
  @Autowired NumberedSnapshots snapshots;
  @Autowired StaffDirectory directory;

  @Test
  void aClosedYearStaysByteForByteWhateverHappensAfterwards() {
    ClosingTown town = new ClosingTown("closing-town", topics, api).told();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> directory.find(town.id("forest")).isPresent());
    aPlaceIsVacant(town);
    String window = close(town, "0", 1);
    Map<String, String> answers = answers(town);
    List<String> stored = stored(window);
    assertThat(stored).hasSizeGreaterThan(10);
    assertThat(answers.get("tables/track1?year=2025-26")).contains("\"mode\":\"frozen\"");

    for (String when : List.of("now", "later")) {
      String map = "staffing?format=csv&when=" + when;
      assertThat(page(town.methodist(), map + "&year=2025-26"))
          .as("what is kept is what was live")
          .isEqualTo(page(town.methodist(), map + "&asOf=2026-08-31"));
    }

    muchHappens(town);

    assertThat(town.numerator("T1.10", "asOf=2026-08-31")).as("live goes on").isEqualTo(1);
    assertThat(page(town.methodist(), "staffing?asOf=2026-08-31&format=csv"))
        .as("the vacancy was filled before the day, as is known now")
        .doesNotContain("Лесная школа");
    assertThat(answers(town)).isEqualTo(answers);
    assertThat(stored(window)).isEqualTo(stored);
    assertThat(
            town.methodist()
                .with("Accept", "text/html")
                .get("/monitoring/indicators/T1.4?year=2025-26")
                .body())
        .as("names as they were")
        .contains("Лесная школа")
        .doesNotContain("Гимназия в лесу");
    snapshotsAreTheWindow(window);
    whatChangedAndWhyIsSaid(town, window);
    reopenedItIsAnotherVersion(town, window);
  }

  @Test
  void whoeverPressesTwiceOrTogetherFreezesOnce() throws Exception {
    ClosingTown town = new ClosingTown("pressing-town", topics, api).told();
    Map<String, String> asked = Map.of("year", "2025-26", "name", "На отчёт «Ёлки» О’Нила");
    String windows = "/api/v1/monitoring/windows";
    Api patient = town.methodist().with("Idempotency-Key", "one press");
    String first = patient.post(windows, asked).json().get("id").asString();
    assertThat(patient.post(windows, asked).json().get("id").asString()).isEqualTo(first);
    assertThat(town.methodist().get(windows).json()).hasSize(1);

    List<Callable<Integer>> presses =
        Collections.nCopies(
            6,
            () ->
                town.official()
                    .with("If-Match", "\"0\"")
                    .post(PERIOD + "/close", REASONS)
                    .status());
    List<Integer> answers = new ArrayList<>();
    ExecutorService people = Executors.newFixedThreadPool(presses.size());
    for (Future<Integer> answer : people.invokeAll(presses)) {
      answers.add(answer.get());
    }
    people.shutdown();
    assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
    JsonNode period = town.methodist().get(PERIOD).json();
    assertThat(period.get("closings")).hasSize(1);
    String window = period.get("closings").get(0).get("window").asString();
    assertThat(town.methodist().get(windows + "/" + window).status()).isEqualTo(200);
    assertThat(town.methodist().get(windows).json()).hasSize(2);
  }

  private void schoolsAndOfficialsAreTold(ClosingTown town, JsonNode closing) {
    String page = "/monitoring/tracks/track1?window=" + closing.get("window").asString();
    for (Api person : List.of(town.lead("forest"), town.official())) {
      assertThat(person.get("/api/v1/monitoring/reminders").body())
          .contains("2025/26 учебный год закрыт", page);
      assertThat(person.with("Accept", "text/html").get(page).status()).isEqualTo(200);
    }
  }

  private static String reminders(ClosingTown town) {
    return town.methodist().get("/api/v1/monitoring/reminders").body();
  }

  private String close(ClosingTown town, String version, int number) {
    Api.Answer unmet =
        town.methodist().with("If-Match", "\"" + version + "\"").post(PERIOD + "/close", Map.of());
    assertThat(unmet.status()).as(unmet.body()).isEqualTo(422);
    assertThat(unmet.body()).contains("reason-targets", "без цели");
    assertThat(reminders(town)).contains("Закройте окна и годы: 7\u00A0периодов");
    assertThat(town.methodist().post(PERIOD + "/close", REASONS).status()).isEqualTo(428);
    Map<String, Object> endless =
        Map.of("reasons", Map.of("targets", "ы".repeat(1_001), "forms", "x", "quality", "x"));
    assertThat(
            town.methodist()
                .with("If-Match", "\"" + version + "\"")
                .post(PERIOD + "/close", endless)
                .body())
        .contains("Причина длиннее");
    Api.Answer closed =
        town.official().with("If-Match", "\"" + version + "\"").post(PERIOD + "/close", REASONS);
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    assertThat(reminders(town)).contains("Закройте окна и годы: 6\u00A0периодов");
    schoolsAndOfficialsAreTold(town, closed.json().get("closings").get(number - 1));
    JsonNode closing = closed.json().get("closings").get(number - 1);
    assertThat(closing.get("number").asInt()).isEqualTo(number);
    assertThat(closing.get("checks").toString()).contains("Цели примут в следующем году");
    assertThat(
            town.official()
                .with("If-Match", "\"" + version + "\"")
                .post(PERIOD + "/close", REASONS)
                .status())
        .as("repeated")
        .isEqualTo(412);
    return closing.get("window").asString();
  }

  private static Map<String, String> answers(ClosingTown town) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String question :
        List.of(
            "tables/track1?year=2025-26",
            "tables/track2?year=2025-26",
            "tables/track3?year=2025-26",
            "tables/P?year=2025-26",
            "tables/track1?year=2025-26&organisation=closing-town-forest",
            "tables/track1?year=2025-26&subject=MATHS",
            "indicators/T1.1/breakdown?by=organisation&year=2025-26",
            "indicators/T1.10/breakdown?by=subject&year=2025-26",
            "indicators/T1.1/people?part=numerator&year=2025-26",
            "indicators/T1.10/people?part=denominator&year=2025-26",
            "indicators/P2.6/history?year=2025-26")) {
      Api.Answer answer = town.methodist().get("/api/v1/monitoring/" + question);
      assertThat(answer.status()).as(question + answer.body()).isEqualTo(200);
      answers.put(question, answer.body());
    }
    for (String file :
        List.of(
            "comparison?indicator=T1.10&year=2025-26",
            "comparison?indicator=T1.10&year=2025-26&group=kind:SCHOOL",
            "staffing?year=2025-26",
            "staffing?year=2025-26&subject=MATHS",
            "heat-map?year=2025-26",
            "heat-map?year=2025-26&group=kind:SCHOOL")) {
      answers.put(file, page(town.methodist(), file + "&format=csv"));
      assertThat(answers.get(file)).as(file).contains("Лесная школа");
    }
    for (String whole : List.of("staffing?year=2025-26&when=later", "targets?year=2025-26")) {
      answers.put(whole, page(town.methodist(), whole + "&format=csv"));
    }
    String map = page(town.methodist(), "staffing?year=2025-26");
    assertThat(map).contains("Заморожено").contains("В\u00a01");
    answers.put("map", map.replaceAll("(?s).*id=\"staffing\"|<footer.*", ""));
    String hole = "indicators/T2.1/people?part=numerator&year=2025-26&subject=MATHS";
    String cell = hole + "&organisation=" + town.id("forest");
    answers.put(cell, town.methodist().get("/api/v1/monitoring/" + cell).body());
    assertThat(answers.get(cell)).contains(town.id("vacancy"));
    answers.put("map of a school", page(town.lead("forest"), "staffing?year=2025-26&format=csv"));
    assertThat(answers.get("map of a school")).contains("Лесная школа");
    String own = "heat-map?year=2025-26&format=csv";
    answers.put("of a school", page(town.lead("forest"), own));
    assertThat(answers.get("of a school")).contains("Лесная школа").doesNotContain("Речная");
    String whole = page(town.methodist(), "comparison?indicator=T1.10&year=2025-26");
    answers.put("beside the whole", whole.replaceAll("(?s).*Муниципалитет</|Регион.*", ""));
    return answers;
  }

  private static String page(Api person, String path) {
    Api.Answer answer = person.with("Accept", "text/html").get("/monitoring/" + path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }

  private List<String> stored(String window) {
    List<String> bytes = new ArrayList<>();
    for (String name :
        List.of("frozen_windows", "frozen_contexts", "frozen_parts", "frozen_breakdowns")) {
      mongo
          .getDb()
          .getCollection(name, RawBsonDocument.class)
          .find(Filters.regex("_id", "^" + window))
          .sort(Sorts.ascending("_id"))
          .forEach(d -> bytes.add(HexFormat.of().formatHex(d.getByteBuffer().array())));
    }
    return bytes;
  }

  private void aPlaceIsVacant(ClosingTown town) {
    town.vacancy("forest", null);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> page(town.methodist(), "staffing?format=csv").contains("Лесная школа"));
  }

  /** A transfer, a merger, late facts, a new name, a target and a rebuild. */
  private void muchHappens(ClosingTown town) {
    town.works("anna", "river", "MAIN");
    town.tell(
        "staff",
        "OrganisationChanged",
        town.id("river"),
        "organisation",
        town.id("river"),
        "kind",
        "SCHOOL",
        "closedOn",
        "2026-09-30",
        "mergedInto",
        town.id("forest"));
    town.vacancy("forest", "2026-06-01");
    town.course("vera", "2026-05-10");
    town.course("boris", "2026-10-10");
    town.profile("boris", "HIGHER", "2002-01-02");
    town.named(town.id("forest"), "Гимназия в лесу");
    Map<String, Object> target = Map.of("kind", "FLOOR", "amount", 60, "due", "2026-08-31");
    assertThat(
            town.methodist()
                .with("If-Match", "\"0\"")
                .put("/api/v1/monitoring/targets/T1.1?year=2025-26", target)
                .status())
        .isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                town.numerator("T1.10", "asOf=2026-08-31") == 1
                    && town.numerator("T1.1", "asOf=2026-08-31") == 3);
    Api admin = api.as(Tokens.admin());
    Api.Answer rebuild = admin.post("/api/v1/monitoring/fold/rebuilds?from=beginning", Map.of());
    String path = "/api/v1/monitoring/fold/rebuilds/" + rebuild.json().get("id").asInt();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> admin.get(path).json().get("state").asString().equals("SWAPPED"));
  }

  private void snapshotsAreTheWindow(String window) {
    ReportingYear year = ReportingYear.parse("2025-26");
    var pinned =
        snapshots.pin("report", Selection.of(year, "closing-town"), "Для отчёта", "Методист");
    assertThat(pinned.window()).as("a closed year is not frozen again").isEqualTo(window);
    assertThat(snapshots.find("closing-town", year, pinned.number())).contains(pinned);
    assertThat(snapshots.find("closing-town", year, 99)).isEmpty();
    assertThat(snapshots.intact(pinned)).isTrue();
  }

  private static void whatChangedAndWhyIsSaid(ClosingTown town, String window) {
    String path = "/api/v1/monitoring/windows/" + window;
    JsonNode course = change(town.methodist().get(path + "/changes").json(), "T1.10");
    assertThat(course.get("then").get("numerator").asInt()).isZero();
    assertThat(course.get("now").get("numerator").asInt()).isEqualTo(1);
    assertThat(course.get("numerator").get("joined").asInt()).isEqualTo(1);
    assertThat(change(town.methodist().get(path + "/changes").json(), "T1.1").get("why").toString())
        .contains("цель: не задана");
    JsonNode late = town.methodist().get(path + "/late").json();
    assertThat(late.get("known").asBoolean()).as(late.toString()).isTrue();
    List<String> lines =
        late.get("lines")
            .valueStream()
            .filter(l -> l.get("type").asString().equals("CourseCompleted"))
            .map(l -> l.get("count").asInt() + " " + l.get("first").asString())
            .toList();
    assertThat(lines)
        .as("the course of October is of the next year")
        .containsExactly("1 2026-05-10");
    assertThat(late.toString()).as("nobody is named").doesNotContain("vera");
    assertThat(town.official().get(path + "/changes").status()).isEqualTo(200);
  }

  private static JsonNode change(JsonNode changes, String code) {
    return changes
        .valueStream()
        .filter(c -> c.get("then").get("code").asString().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(changes.toString()));
  }

  private void reopenedItIsAnotherVersion(ClosingTown town, String first) {
    Map<String, Object> reason = Map.of("reason", "Удостоверение пришло после закрытия");
    Api official = town.official();
    assertThat(town.methodist().with("If-Match", "\"1\"").post(PERIOD + "/reopen", reason).status())
        .isEqualTo(403);
    assertThat(official.post(PERIOD + "/reopen", reason).status()).isEqualTo(428);
    assertThat(official.with("If-Match", "\"9\"").post(PERIOD + "/reopen", reason).status())
        .isEqualTo(412);
    assertThat(
            official
                .with("If-Match", "\"1\"")
                .post(PERIOD + "/reopen", Map.of("reason", " "))
                .status())
        .isEqualTo(422);
    Api.Answer open = official.with("If-Match", "\"1\"").post(PERIOD + "/reopen", reason);
    assertThat(open.status()).as(open.body()).isEqualTo(200);
    assertThat(open.json().get("acts").toString()).contains("Удостоверение пришло");
    assertThat(town.numerator("T1.10", "year=2025-26")).as("live again").isEqualTo(1);
    String second = close(town, "2", 2);
    assertThat(town.numerator("T1.10", "year=2025-26&window=" + first)).isZero();
    assertThat(town.numerator("T1.10", "year=2025-26&window=" + second)).isEqualTo(1);
    assertThat(town.numerator("T1.10", "year=2025-26")).isEqualTo(1);
    JsonNode between =
        town.methodist()
            .get("/api/v1/monitoring/windows/" + first + "/changes?with=" + second)
            .json();
    assertThat(change(between, "T1.10").get("numerator").get("joined").asInt()).isEqualTo(1);
    Api elsewhere = api.as(Tokens.methodist("elsewhere"));
    for (String door : List.of("", "/changes", "/late")) {
      assertThat(elsewhere.get("/api/v1/monitoring/windows/" + first + door).status())
          .isEqualTo(404);
    }
    assertThat(elsewhere.get(PERIOD).json().get("closings").size()).isZero();
  }

  @Test
  void aDayIsMovedWithAReasonAndWhatIsNotOverIsNotClosed() {
    Api methodist = api.as(Tokens.methodist("moving-town"));
    String may = "/api/v1/monitoring/periods/needs-may/2026-27";
    Map<String, Object> days =
        Map.of("day", "2027-05-20", "due", "2027-06-01", "reason", "Каникулы раньше");
    assertThat(methodist.put(may + "/days", days).status()).isEqualTo(428);
    Api.Answer moved = methodist.with("If-Match", "\"0\"").put(may + "/days", days);
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.json().get("day").asString()).isEqualTo("2027-05-20");
    assertThat(methodist.with("If-Match", "\"0\"").put(may + "/days", days).status())
        .isEqualTo(412);
    Map<String, Object> outside =
        Map.of("day", "2027-10-01", "due", "2027-11-01", "reason", "Каникулы");
    assertThat(methodist.with("If-Match", "\"1\"").put(may + "/days", outside).status())
        .isEqualTo(422);
    Api.Answer early = methodist.with("If-Match", "\"1\"").post(may + "/close", REASONS);
    assertThat(early.body()).contains("period.future");
    assertThat(methodist.get("/api/v1/monitoring/periods/needs-june/2026-27").status())
        .isEqualTo(404);
    assertThat(methodist.get("/api/v1/monitoring/periods/needs-may/2026").status()).isEqualTo(400);
    assertThat(api.as(Tokens.schoolLead("moving-town", "s")).get(may).status()).isEqualTo(403);
    assertThat(methodist.get("/api/v1/monitoring/periods?year=2026-27").json().size()).isEqualTo(5);
  }

  @Test
  void theStateFormStandsBesideOurNumbers() {
    ClosingTown town = new ClosingTown("form-town", topics, api).told();
    town.works("guest", "forest", "EXTERNAL_PART_TIME");
    town.tell(
        "staff",
        "OrganisationChanged",
        town.id("garden"),
        "organisation",
        town.id("garden"),
        "kind",
        "KINDERGARTEN");
    town.works("galina", "garden", "MAIN");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.denominator("T1.1", "asOf=2026-10-01") == 4);
    String sheet = "/api/v1/monitoring/oo1?year=2026-27";
    JsonNode blank = town.methodist().get(sheet).json();
    assertThat(blank.get("day").asString()).isEqualTo("2026-09-20");
    assertThat(ours(blank, "pedagogues")).as("schools alone, no outside part-timer").isEqualTo(3);
    assertThat(ours(blank, "higher")).isEqualTo(2);
    assertThat(ours(blank, "vocational")).isEqualTo(1);
    assertThat(ours(blank, "age-25")).as("25 on 1 January").isEqualTo(1);
    assertThat(ours(blank, "age-0")).as("24 on 1 January").isEqualTo(1);
    assertThat(ours(blank, "age-unknown")).isEqualTo(1);
    assertThat(ours(blank, "heads")).isZero();
    assertThat(ours(blank, "teaching-unknown")).isEqualTo(3);
    Map<String, Object> written =
        Map.of(
            "day",
            "2026-09-30",
            "rows",
            Map.of(
                "pedagogues",
                Map.of("form", 5, "note", "Двое приняты 25 сентября"),
                "rates-pedagogues",
                Map.of("form", 2.75)));
    Api.Answer saved = town.methodist().with("If-Match", "\"0\"").put(sheet, written);
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    JsonNode line = line(saved.json(), "pedagogues");
    assertThat(line.get("difference").asInt()).isEqualTo(-2);
    assertThat(line.get("oursThen").asInt()).isEqualTo(3);
    assertThat(line(saved.json(), "rates-pedagogues").get("form").asDouble()).isEqualTo(2.75);
    assertThat(saved.json().get("day").asString()).isEqualTo("2026-09-30");
    assertThat(town.methodist().with("If-Match", "\"0\"").put(sheet, written).status())
        .isEqualTo(412);
    assertThat(town.methodist().put(sheet, written).status()).isEqualTo(428);
    Map<String, Object> wrong =
        Map.of("day", "2026-08-30", "rows", Map.of("heads", Map.of("form", -1)));
    Api.Answer refused = town.methodist().with("If-Match", "\"1\"").put(sheet, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"day\"", "\"form-heads\"");
    Map<String, Object> halves =
        Map.of(
            "day",
            "2026-09-20",
            "rows",
            Map.of(
                "teachers",
                Map.of("form", 1.5),
                "women",
                Map.of("form", 0.5),
                "rates-teachers",
                Map.of("form", 2.75)));
    Api.Answer half = town.methodist().with("If-Match", "\"1\"").put(sheet, halves);
    assertThat(half.status()).as("people are whole").isEqualTo(422);
    assertThat(half.body())
        .contains("form-teachers", "form-women")
        .doesNotContain("rates-teachers");
    Map<String, Object> unknown =
        Map.of("day", "2026-09-20", "rows", Map.of("cooks", Map.of("form", 1)));
    assertThat(town.methodist().with("If-Match", "\"1\"").put(sheet, unknown).status())
        .isEqualTo(422);
  }

  private static long ours(JsonNode sheet, String code) {
    return line(sheet, code).get("ours").asLong();
  }

  private static JsonNode line(JsonNode sheet, String code) {
    return sheet
        .get("rows")
        .valueStream()
        .filter(row -> row.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

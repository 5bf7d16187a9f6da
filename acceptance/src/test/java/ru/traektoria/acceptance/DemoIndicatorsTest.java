package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * Every indicator lives on the demo, and behind every number stands a list of the same length: on
 * request, against a filled demonstration, {@code -Dtraektoria.demo=true -Dtraektoria.url=…
 * -Dtraektoria.data=…}.
 *
 * <p>{@code demo-indicators.txt} says which are empty in the open year and why, and of those that
 * are known later in which year they must be there.
 */
@ExtendWith(Platform.class)
@EnabledIfSystemProperty(named = "traektoria.demo", matches = "true")
class DemoIndicatorsTest {

  private static final String API = "/api/v1/monitoring";
  private static final List<String> TABLES =
      List.of("track1", "track2", "track3", "P", "PU", "E", "SC", "A", "K");

  /** An indicator that is empty; {@code year}: where its number stands, {@code -}: nowhere yet. */
  private record Excuse(String code, String year, String reason) {}

  private Api methodist;

  @BeforeEach
  void signIn() {
    methodist = Platform.as("METHODIST");
  }

  private JsonNode get(String path) {
    Api.Answer answer = methodist.get(API + path);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.json();
  }

  private Map<String, JsonNode> rows(String year) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (String table : TABLES) {
      boolean calendar = table.equals("PU") || table.equals("E");
      String asked = year == null || calendar == year.contains("-") ? "" : "?year=" + year;
      if (year == null || !asked.isEmpty()) {
        for (JsonNode row : get("/tables/" + table + asked).get("rows")) {
          rows.put(row.get("code").asString(), row);
        }
      }
    }
    return rows;
  }

  private static List<Excuse> excuses() throws Exception {
    return Files.readAllLines(Path.of("src/test/resources/demo-indicators.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(parts -> new Excuse(parts[0], parts[1], parts[2]))
        .toList();
  }

  private static boolean empty(JsonNode row) {
    return row == null
        || row.get("value").isNull()
        || new BigDecimal(row.get("value").asString()).signum() == 0;
  }

  @Test
  void everyIndicatorHasANumberOrAReason() throws Exception {
    Map<String, JsonNode> now = rows(null);
    List<String> all = new ArrayList<>();
    get("/indicators").forEach(one -> all.add(one.get("code").asString()));
    assertThat(now.keySet()).containsAll(all);
    Map<String, Excuse> excused = new TreeMap<>();
    excuses().forEach(one -> excused.put(one.code(), one));
    List<String> silent = all.stream().filter(code -> empty(now.get(code))).sorted().toList();
    assertThat(silent)
        .as("empty without a reason")
        .allSatisfy(code -> assertThat(excused).containsKey(code));
    assertThat(excused.keySet())
        .as("excused, but there")
        .allSatisfy(code -> assertThat(silent).contains(code));
    Map<String, Map<String, JsonNode>> years = new TreeMap<>();
    for (Excuse one : excused.values()) {
      assertThat(one.reason()).isNotBlank();
      if (!one.year().equals("-")) {
        JsonNode then = years.computeIfAbsent(one.year(), this::rows).get(one.code());
        assertThat(empty(then)).as(one.code() + " in " + one.year()).isFalse();
      }
    }
  }

  @Test
  void behindEveryNumberStandsAListOfTheSameLength() {
    Map<String, JsonNode> rows = rows(null);
    List<String> wrong = new ArrayList<>();
    for (JsonNode one : get("/indicators")) {
      String code = one.get("code").asString();
      if (listed(code)) {
        compare(code, "", rows.get(code), one, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void behindEveryPartOfABreakdownToo() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode one : get("/indicators")) {
      String code = one.get("code").asString();
      if (!listed(code)) {
        continue;
      }
      for (JsonNode by : one.get("breakdowns")) {
        for (JsonNode part : get("/indicators/" + code + "/breakdown?by=" + by.asString())) {
          if (!part.get("row").get("state").asString().equals("HIDDEN")) {
            compare(
                code,
                where(by.asString(), part.get("key").asString()),
                part.get("row"),
                one,
                wrong);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Derived numbers and those known in sums alone have nobody behind them. */
  private boolean listed(String code) {
    int status = methodist.get(API + "/indicators/" + code + "/people?part=numerator").status();
    assertThat(status).as(code).isIn(200, 400, 403);
    return status == 200;
  }

  private static String where(String by, String key) {
    String place =
        by.equals("organisation") || by.equals("subject") ? by + "=" : "group=" + by + ":";
    return "&" + place + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  /** A sum is no number of things: behind it stand those that make it up. */
  private void compare(
      String code, String where, JsonNode row, JsonNode indicator, List<String> wrong) {
    if (indicator.get("sum").isNull() && indicator.get("parts").isEmpty()) {
      length(code, where, "numerator", row.get("numerator"), wrong);
    }
    length(code, where, "denominator", row.get("denominator"), wrong);
  }

  private void length(String code, String where, String part, JsonNode number, List<String> wrong) {
    if (number == null || number.isNull()) {
      return;
    }
    String path = "/indicators/" + code + "/people?part=" + part + where;
    Api.Answer answer = methodist.get(API + path);
    int length = answer.status() == 200 ? answer.json().size() : -answer.status();
    if (length != number.asInt()) {
      wrong.add(path + ": " + length + ", shown " + number.asInt());
    }
  }

  /** indicators.md §3, on one year and day. */
  @Test
  void numbersAgreeWithOneAnother() {
    Map<String, JsonNode> rows = rows(null);
    assertThat(sum(rows, "T1.1", "T1.2", "T1.3", "T1.3n")).isEqualTo(of(rows, "T1.1"));
    assertThat(sum(rows, "T1.4", "T1.5", "T1.6")).isEqualTo(of(rows, "T1.4"));
    assertThat(sum(rows, "T1.4", "T1.5")).isEqualTo(sum(rows, "P2.6"));
    atMost(rows, "T1.6a", "T1.6");
    atMost(rows, "T2.2a", "T2.2");
    atMost(rows, "P7.3", "P2.2");
    atMost(rows, "T1.8", "P2.1");
    atMost(rows, "P5.1", "P2.3");
    assertThat(sum(rows, "T2.8")).isLessThanOrEqualTo(sum(rows, "T2.8a", "T2.8b"));
    for (String[] same : new String[][] {{"P6.3", "P2.5"}, {"P6.5", "P2.6"}, {"E.2", "PU.13"}}) {
      assertThat(rows.get(same[0]).get("value")).isEqualTo(rows.get(same[1]).get("value"));
    }
  }

  private static long sum(Map<String, JsonNode> rows, String... codes) {
    long sum = 0;
    for (String code : codes) {
      sum += rows.get(code).get("numerator").asLong();
    }
    return sum;
  }

  private static long of(Map<String, JsonNode> rows, String code) {
    return rows.get(code).get("denominator").asLong();
  }

  private static void atMost(Map<String, JsonNode> rows, String part, String whole) {
    assertThat(sum(rows, part)).as(part + " ≤ " + whole).isLessThanOrEqualTo(sum(rows, whole));
  }
}

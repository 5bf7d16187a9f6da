package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;

/** Панели Grafana и тревоги Prometheus, without either: how they are written. */
class DashboardsTest {

  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Pattern RUSSIAN = Pattern.compile("[а-яё]");
  private static final Pattern CODE = Pattern.compile("indicator=\"([A-Z0-9.a-z]+)\"");

  private static List<JsonNode> dashboards() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(DEPLOY.resolve("grafana/dashboards"))) {
      for (Path file : files.sorted().toList()) {
        all.add(PlatformJson.tolerant().readTree(Files.readString(file)));
      }
    }
    return all;
  }

  @Test
  void thereIsOneForTheMunicipalityEachTrackTheProgrammesQualityAndThePlatform()
      throws IOException {
    assertThat(dashboards())
        .extracting(board -> board.get("uid").asString())
        .containsExactlyInAnyOrder(
            "traektoria-overview",
            "traektoria-track1",
            "traektoria-track2",
            "traektoria-track3",
            "traektoria-programmes",
            "traektoria-quality",
            "traektoria-platform");
  }

  @Test
  void nobodyChangesThemByHandAndEveryPanelHasARussianTitleAPlaceAndAQuery() throws IOException {
    for (JsonNode board : dashboards()) {
      assertThat(board.get("editable").asBoolean()).isFalse();
      Set<Integer> ids = new HashSet<>();
      Set<String> cells = new HashSet<>();
      for (JsonNode panel : board.get("panels")) {
        String title = panel.get("title").asString();
        assertThat(RUSSIAN.matcher(title).find()).as(title).isTrue();
        assertThat(ids.add(panel.get("id").asInt())).as(title).isTrue();
        place(panel.get("gridPos"), title, cells);
        if (!panel.get("type").asString().equals("row")) {
          assertThat(panel.get("targets")).as(title).isNotEmpty();
        }
      }
    }
  }

  /**
   * What Grafana's own schema of a panel asks for: with all of it the strict reader of its
   * foundation SDK takes every dashboard.
   */
  @Test
  void everyPanelSaysAllThatTheSchemaOfItsKindAsksFor() throws IOException {
    Map<String, List<String>> asked =
        Map.of(
            "row", List.of(),
            "table", List.of("frameIndex"),
            "timeseries", List.of("legend", "tooltip"),
            "stat",
                List.of("reduceOptions", "textMode", "orientation", "justifyMode", "wideLayout"),
            "bargauge",
                List.of("reduceOptions", "displayMode", "sizing", "namePlacement", "legend"));
    for (JsonNode board : dashboards()) {
      assertThat(board.has("annotations")).isTrue();
      for (JsonNode panel : board.get("panels")) {
        String kind = panel.get("type").asString();
        assertThat(asked).containsKey(kind);
        for (String option : asked.get(kind)) {
          assertThat(panel.get("options").has(option)).as(panel.get("title") + option).isTrue();
        }
        if (panel.path("options").has("legend")) {
          assertThat(panel.get("options").get("legend").propertyNames())
              .contains("showLegend", "displayMode", "placement", "calcs");
        }
      }
    }
  }

  /** No panel covers another one or hangs over the edge. */
  private static void place(JsonNode place, String title, Set<String> cells) {
    int right = place.get("x").asInt() + place.get("w").asInt();
    assertThat(right).as(title).isLessThanOrEqualTo(24);
    for (int x = place.get("x").asInt(); x < right; x++) {
      for (int y = 0; y < place.get("h").asInt(); y++) {
        String cell = x + "," + (place.get("y").asInt() + y);
        assertThat(cells.add(cell)).as(title + " covers " + cell).isTrue();
      }
    }
  }

  @Test
  void everyIndicatorThatAPanelNamesIsInTheCatalogueAndEveryTracksRowHasAPanel()
      throws IOException {
    Catalogue catalogue = CatalogueReader.shipped();
    Set<String> named = new HashSet<>();
    Matcher codes = CODE.matcher(dashboards().toString().replace("\\\"", "\""));
    while (codes.find()) {
      named.add(codes.group(1));
    }
    assertThat(named).isNotEmpty().allMatch(code -> !catalogue.versions(code).isEmpty());
    LocalDate today = LocalDate.of(2026, 11, 20);
    for (String track : List.of("track1", "track2", "track3")) {
      assertThat(named)
          .containsAll(
              catalogue.of(track, today).stream()
                  .filter(indicator -> indicator.partOf() == null)
                  .map(indicator -> indicator.code())
                  .toList());
    }
  }

  @Test
  void noQueryAsksForAnOrganisationOrAPerson() throws IOException {
    String all =
        dashboards().toString() + Files.readString(DEPLOY.resolve("prometheus/alerts.yml"));
    assertThat(all).doesNotContain("organisation=", "teacher");
  }

  @Test
  void everyAlarmSpeaksRussianAndHasItsParagraphInTheRunbook() throws IOException {
    String alerts = Files.readString(DEPLOY.resolve("prometheus/alerts.yml"));
    String runbook = Files.readString(Path.of("..", "docs", "operations", "alerts.md"));
    List<String> anchors = found(alerts, "runbook: docs/operations/alerts.md#([a-z-]+)");
    List<String> summaries = found(alerts, "summary: (.+)");
    assertThat(anchors).hasSameSizeAs(found(alerts, "- alert: (\\w+)")).hasSizeGreaterThan(10);
    assertThat(anchors).allMatch(anchor -> runbook.contains("<a id=\"" + anchor + "\"></a>"));
    assertThat(summaries).hasSameSizeAs(anchors).allMatch(s -> RUSSIAN.matcher(s).find());
    List<String> paragraphs = found(runbook, "<a id=\"([a-z-]+)\"></a>");
    assertThat(anchors).as("no paragraph is left over").containsAll(paragraphs);
    for (String alarm : found(alerts, "- alert: (\\w+)")) {
      assertThat(
              Files.readString(DEPLOY.resolve("prometheus/alerts.test.yml"))
                  + Files.readString(DEPLOY.resolve("prometheus/alerts-slow.test.yml")))
          .as("a test of the alarm")
          .contains("alertname: " + alarm);
    }
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  @Test
  void theRulesHoldOnInventedSeries() throws Exception {
    assumeThat(Path.of("/usr/bin/promtool")).as("promtool of Debian").exists();
    Process check =
        new ProcessBuilder(DEPLOY.resolve("prometheus/check-rules.sh").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }
}

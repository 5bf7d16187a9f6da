package ru.traektoria.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.cycle.Hill.sent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A report stands on its frozen window: every file says what the frozen table says. */
@LiveMonitoring
class ReportsTest {

  private static final String PATH = "/monitoring/reports";
  private static final Pattern FILE =
      Pattern.compile("href=\"(/monitoring/reports/[^\"]+/files/[^\"]+)\"[^>]*>([^<]+)<");

  @Autowired TestTopics topics;
  @Autowired Api api;
  @Autowired Environment environment;

  private static Api page(Api person) {
    return person.with("Accept", "text/html");
  }

  private String ready(Api person, String report) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> page(person).get(report).body().contains("Файлы"));
    return page(person).get(report).body();
  }

  /** The bytes of a file, as a browser would save it. */
  private byte[] file(String token, String report, String page, String ending) throws Exception {
    Matcher matcher = FILE.matcher(page);
    while (matcher.find()) {
      if (matcher.group(2).endsWith(ending)) {
        var request =
            java.net.http.HttpRequest.newBuilder(
                    java.net.URI.create(
                        "http://127.0.0.1:"
                            + environment.getRequiredProperty("local.server.port")
                            + matcher.group(1)))
                .header("Authorization", "Bearer " + token)
                .build();
        return java.net.http.HttpClient.newHttpClient()
            .send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray())
            .body();
      }
    }
    throw new AssertionError("no file " + ending + " of " + report);
  }

  @Test
  void everyFileSaysWhatTheFrozenTableSaysAndStaysSo() throws Exception {
    Hill hill = new Hill("report-hill", api, topics).told();
    String token = Tokens.methodist(hill.town());
    String report = sent(hill.methodist(), PATH, "kind", "TABLES", "title", "Таблицы года");
    String page = ready(hill.methodist(), report);
    assertThat(page).contains("После отчёта ничего не изменилось").contains("окно № 1");
    String window =
        hill.methodist().get("/api/v1/monitoring/windows").json().get(0).get("id").asString();

    Map<String, JsonNode> frozen = new HashMap<>();
    for (String track : new String[] {"track1", "track2", "track3"}) {
      hill.methodist()
          .get("/api/v1/monitoring/tables/" + track + "?window=" + window)
          .json()
          .get("rows")
          .forEach(row -> frozen.put(row.get("code").asString(), row));
    }
    assertThat(frozen.get("T1.1").get("numerator").asInt()).isEqualTo(7);
    int compared = 0;
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file(token, report, page, ".xlsx")))) {
      for (var sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          JsonNode there = frozen.get(row.getCellText(0));
          if (there != null && !sheet.getName().equals("По организациям")) {
            compared++;
            assertThat(number(row, 2)).as(row.getCellText(0)).isEqualTo(number(there, "value"));
            assertThat(number(row, 3)).isEqualTo(number(there, "numerator"));
            assertThat(number(row, 4)).isEqualTo(number(there, "denominator"));
          }
        }
      }
    }
    assertThat(compared).isEqualTo(frozen.size());
    String docx = word(file(token, report, page, ".docx"));
    byte[] printed = file(token, report, page, ".pdf");
    java.nio.file.Files.write(java.nio.file.Path.of("target", "report-tables.pdf"), printed);
    String pdf = pdf(printed);
    assertThat(plain(docx)).contains("Таблицы года").contains("70 %").contains("7 из 10");
    assertThat(plain(pdf)).contains("70 %").contains("7 из 10");
    assertThat(docx).doesNotContain("{{").doesNotContain("Педагогова");

    // A late document moves the live table, not the report, and the report says so
    hill.education(hill.person(1, "a"), 3, hill.school(1), "HIGHER");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> page(hill.methodist()).get(report).body().contains("Изменено после отчёта"));
    String later = plain(page(hill.methodist()).get(report).body());
    assertThat(later).contains("теперь 80 %").contains("70 %, 7 из 10");
    assertThat(word(file(token, report, page, ".docx"))).isEqualTo(docx);

    // Who may read it
    assertThat(page(hill.official()).get(report).status()).isEqualTo(200);
    assertThat(page(hill.lead(1)).get(report).status()).isEqualTo(404);
    assertThat(page(hill.foreigner()).get(report).status()).isEqualTo(404);
    assertThat(page(hill.foreigner()).get(report + "/files/x").status()).isEqualTo(404);
  }

  @Test
  void aReportOfAClosedYearStandsOnTheWindowOfTheClosingAndSaysWhatCameAfter() throws Exception {
    Hill hill = new Hill("closed-hill", api, topics).told();
    String window = closedLastYear(hill);
    hill.education(hill.person(1, "a"), 3, hill.school(1), "HIGHER");
    String live = "/api/v1/monitoring/tables/track1?asOf=2026-08-31";
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> hill.methodist().get(live).body().contains("\"numerator\":8"));
    assertThat(page(hill.methodist()).get(PATH + "/new?year=2025-26").body())
        .contains("Окно закрытия, № 1");

    String report = sent(hill.methodist(), PATH + "?year=2025-26", "kind", "TABLES");
    String page = plain(ready(hill.methodist(), report));
    assertThat(hill.methodist().get("/api/v1/monitoring/windows").json())
        .as("the year is not frozen again")
        .hasSize(1);
    assertThat(page)
        .contains("окно № 1")
        .contains("window=" + window)
        .contains("70 %, 7 из 10")
        .contains("Изменено после отчёта")
        .contains("теперь 80 %");
    String docx = word(file(Tokens.methodist(hill.town()), report, page, ".docx"));
    assertThat(plain(docx)).contains("7 из 10").doesNotContain("8 из 10");

    String today = sent(hill.methodist(), PATH, "kind", "TABLES");
    assertThat(plain(ready(hill.methodist(), today)))
        .as("an open year is frozen now")
        .contains("80 %, 8 из 10")
        .contains("После отчёта ничего не изменилось");
  }

  private String closedLastYear(Hill hill) {
    Map<String, String> reasons = new HashMap<>();
    for (String check : new String[] {"fold", "parked", "targets", "forms", "quality"}) {
      reasons.put(check, "проверка");
    }
    Api.Answer closed =
        hill.official()
            .with("If-Match", "\"0\"")
            .post(
                "/api/v1/monitoring/periods/academic-year/2025-26/close",
                Map.of("reasons", reasons));
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    return closed.json().get("closings").get(0).get("window").asString();
  }

  @Test
  void theEvidencePackHasAFolderForEachStageAndTheSumOfEveryFile() throws Exception {
    Hill hill = new Hill("pack-hill", api, topics).told();
    Api methodist = hill.methodist();
    sent(methodist, "/monitoring/cycle/goals", "version", "0", "title", "Учить всех");
    sent(methodist, "/monitoring/cycle/indicators", "version", "1", "codes", "T1.1");
    sent(
        methodist,
        "/monitoring/cycle/stages/INDICATORS/papers",
        "version",
        "2",
        "title",
        "Приказ о показателях",
        "number",
        "14",
        "date",
        "2026-09-10",
        "address",
        "https://imdc.example/14.pdf");
    sent(
        methodist,
        "/monitoring/recommendations",
        "to",
        "TEACHER",
        "addressee",
        hill.person(3, "a"),
        "code",
        "T1.1",
        "text",
        "Пройти курс",
        "due",
        "2027-01-15");
    String report = sent(methodist, PATH, "kind", "EVIDENCE");
    String page = ready(methodist, report);
    byte[] zip = file(Tokens.methodist(hill.town()), report, page, ".zip");
    Map<String, byte[]> inside = unzipped(zip);
    assertThat(inside.keySet())
        .contains(
            "00 Оглавление.docx",
            "1 Показатели/Показатели.xlsx",
            "2 Методы/Методы и источники.xlsx",
            "3 Мониторинг/Календарь.xlsx",
            "3 Мониторинг/Таблицы, окно № 1.xlsx",
            "5 Рекомендации/Рекомендации.xlsx",
            "6 Меры и решения/Меры и решения.xlsx",
            "7 Эффективность/Было — стало.xlsx",
            "8 Документы/Перечень документов.xlsx");
    String contents = word(inside.get("00 Оглавление.docx"));
    var sha = java.security.MessageDigest.getInstance("SHA-256");
    inside.forEach(
        (name, content) -> {
          if (!name.startsWith("00")) {
            assertThat(contents)
                .as(name)
                .contains(java.util.HexFormat.of().formatHex(sha.digest(content)));
          }
        });
    assertThat(cells(inside.get("8 Документы/Перечень документов.xlsx")))
        .contains("Приказ о показателях")
        .contains("https://imdc.example/14.pdf");
    assertThat(cells(inside.get("5 Рекомендации/Рекомендации.xlsx")))
        .contains("Пройти курс")
        .doesNotContain("Педагогова");
  }

  @Test
  void aReportIsOrderedOnceAndOverWhenItIsOver() {
    Hill hill = new Hill("order-once-hill", api, topics).told();
    Api methodist = hill.methodist().with("HX-Request", "true");
    String order = Hill.form("idempotencyKey", "same", "kind", "TRAINING");
    String first = methodist.form(PATH, order).header("hx-redirect");
    assertThat(methodist.form(PATH, order).header("hx-redirect")).isEqualTo(first);
    ready(hill.methodist(), first);
    assertThat(methodist.form(first + "/cancel", "").status()).isEqualTo(422);
    assertThat(methodist.get(first + "/progress").header("hx-redirect")).isEqualTo(first);
    assertThat(methodist.form(PATH, Hill.form("kind", "NOTE")).status()).isEqualTo(422);
    assertThat(methodist.form(PATH, "").status()).isEqualTo(422);
    assertThat(methodist.form(PATH, Hill.form("kind", "TABLES", "window", "no")).status())
        .isEqualTo(404);
    assertThat(methodist.form(PATH, Hill.form("kind", "TABLES", "table", "no")).status())
        .isEqualTo(404);
    assertThat(hill.lead(1).form(PATH, Hill.form("kind", "TABLES")).status()).isEqualTo(403);
  }

  @Test
  void theHalfYearReportOnTrainingHasFiguresByKindsOfOrganisations() throws Exception {
    Hill hill = new Hill("kinds-hill", api, topics).told();
    String report = sent(hill.methodist(), PATH, "kind", "TRAINING");
    ready(hill.methodist(), report);
    String token = Tokens.methodist(hill.town());
    String page = page(hill.methodist()).get(report).body();
    String document = word(file(token, report, page, ".docx"));
    assertThat(document).contains("По видам организаций", "Школы", "T1.10");
    assertThat(document).doesNotContain("[вид]", "{{виды}}");
    assertThat(cells(file(token, report, page, ".xlsx")))
        .contains("Вид организации", "Школы", "стоит в каждом");
  }

  @Test
  void aReportThatWaitsIsCancelledAndNeverBuilt() {
    Hill hill = new Hill("cancel-hill", api, topics).told();
    Api methodist = hill.methodist();
    String first = sent(methodist, PATH, "kind", "EVIDENCE");
    String second = sent(methodist, PATH, "kind", "TABLES");
    Api.Answer asked = methodist.with("HX-Request", "true").get(second + "/progress");
    assertThat(asked.status()).as(asked.body()).isIn(200, 204);
    if (asked.status() == 200) {
      assertThat(asked.body()).contains("report-job").doesNotContain("<html");
    }
    String third = sent(methodist, PATH, "kind", "TRAINING");
    sent(methodist, second + "/cancel");
    ready(methodist, first);
    ready(methodist, third);
    assertThat(page(methodist).get(second).body())
        .contains("Построение отменено")
        .doesNotContain("Файлы");
    assertThat(page(hill.official()).get(PATH).body()).contains("Отменён");
  }

  @Test
  void whatIsReadyIsPublishedWhereEverybodyCanOpenIt() {
    Hill hill = new Hill("publish-hill", api, topics).told();
    String report = sent(hill.methodist(), PATH, "kind", "PUBLIC");
    ready(hill.methodist(), report);
    Api official = hill.official().with("HX-Request", "true");
    String on = "on=2026-11-20&address=";
    assertThat(official.form(report + "/publish", on + "https://a.example/r").status())
        .isEqualTo(428);
    assertThat(official.form(report + "/publish", on + "https://a.example/r&version=1").status())
        .isEqualTo(412);
    String page = page(hill.official()).get(report).body();
    Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
    assertThat(version.find()).isTrue();
    String seen = "&version=" + version.group(1);
    assertThat(official.form(report + "/publish", on + "a.example" + seen).status()).isEqualTo(422);
    String later = "on=2099-01-01&address=https://a.example/r";
    assertThat(official.form(report + "/publish", later + seen).status()).isEqualTo(422);
    assertThat(official.form(report + "/publish", on + "https://a.example/r" + seen).status())
        .isEqualTo(204);
    assertThat(page(hill.official()).get(report).body()).contains("https://a.example/r");
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String cells(byte[] xlsx) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      for (var sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('\n'));
        }
      }
    }
    return text.toString();
  }

  private static BigDecimal number(Row row, int column) {
    return row.getCellAsNumber(column).map(BigDecimal::stripTrailingZeros).orElse(null);
  }

  private static BigDecimal number(JsonNode row, String field) {
    JsonNode value = row.get(field);
    return value == null || value.isNull() ? null : value.decimalValue().stripTrailingZeros();
  }

  private static String word(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  private static String pdf(byte[] content) throws IOException {
    try (var document = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace("&nbsp;", " ").replaceAll("\\s+", " ");
  }
}

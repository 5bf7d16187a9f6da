package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** What people really send: each gets a clear error in Russian, and nothing is written. */
@ExtendWith(Platform.class)
class BadInputTest {

  private static final String IMPORT = "/api/v1/staff/imports?kind=teachers&dryRun=false";
  private static final String HEADER =
      "ФИО;Дата рождения;СНИЛС;Организация;Должность;Предмет;Ставка;Дата приёма\n";

  private static final Town TOWN = Town.founded("Ошибочный район");

  private final Api methodist = TOWN.methodist();

  @AfterEach
  void nothingIsWritten() {
    JsonNode page = methodist.get("/api/v1/staff/teachers").json();
    assertThat(page.get("total").asInt()).isZero();
    assertThat(methodist.get("/api/v1/staff/vacancies").json()).isEmpty();
  }

  @Test
  void anotherKindOfFile() {
    refused(
        upload("приказ.pdf", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3, 4}), 415, "не таблица");
  }

  @Test
  void anEmptyFile() {
    refused(upload("пусто.csv", new byte[0]), 400, "пуст");
  }

  @Test
  void aFileOfTwentyMegabytes() {
    refused(upload("большой.csv", new byte[20 * 1024 * 1024]), 413, "МБ");
  }

  @Test
  void aHundredThousandRows() {
    String rows = HEADER + row("Белов Иван", "", "Математика").repeat(100_000);
    refused(upload("много.csv", rows.getBytes(StandardCharsets.UTF_8)), 422, "20 000");
  }

  @Test
  void formulasInCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "тест", "1.0")) {
      Worksheet sheet = book.newWorksheet("Штат");
      String[] titles = HEADER.strip().split(";");
      String[] values = row("Белов Иван", "", "Математика").strip().split(";");
      for (int i = 0; i < titles.length; i++) {
        sheet.value(0, i, titles[i]);
        sheet.value(1, i, values[i]);
      }
      sheet.formula(1, 6, "0.5+0.5");
    }
    problem(upload("штат.xlsx", out.toByteArray()), "Ставка", "формула");
  }

  @Test
  void anUnknownSubject() {
    problem(upload(row("Белов Иван", "", "Матиматика")), "Предмет", "Матиматика");
  }

  @Test
  void theSameSnilsTwice() {
    String snils = "112-233-445 95";
    problem(
        upload(row("Белов Иван", snils, "Математика") + row("Серов Пётр", snils, "Физика")),
        "СНИЛС",
        "СНИЛС");
  }

  @Test
  void anotherSchoolsOrganisation() {
    Town other = Town.founded("Соседний район");
    Api.Answer answer = methodist.get("/api/v1/staff/organisations/" + other.school());
    refused(answer, 404, "недоступна");
    Api.Answer vacancy = methodist.post("/api/v1/staff/vacancies", vacancy(other.school()));
    assertThat(vacancy.status()).as(vacancy.body()).isIn(404, 422);
  }

  @Test
  void noTokenAndAnExpiredOne() {
    Api anybody = new Api(Platform.url());
    refused(anybody.get("/api/v1/staff/teachers"), 401, "Войдите");
    Api expired = anybody.as(Tokens.expired("METHODIST", TOWN.id()));
    assertThat(expired.get("/api/v1/staff/teachers").status()).isEqualTo(401);
    Api behind = new Api("http://127.0.0.1:" + Platform.port(8101));
    assertThat(behind.get("/api/v1/staff/teachers").status()).as("past the gateway").isEqualTo(401);
  }

  @Test
  void anUnknownField() {
    String body = "{\"organisation\": \"" + TOWN.school() + "\", \"colour\": \"red\"}";
    refused(methodist.post("/api/v1/staff/vacancies", body), 400, "«colour»");
  }

  @Test
  void aStaleVersion() {
    String path = "/api/v1/staff/organisations/" + TOWN.school();
    Api.Answer school = methodist.get(path);
    Map<String, Object> change =
        Map.of(
            "name",
            "Средняя школа № 1",
            "shortName",
            "СОШ № 1",
            "kind",
            "SCHOOL",
            "openedOn",
            "2001-09-01",
            "statuses",
            List.of());
    Api.Answer stale = methodist.with("If-Match", "\"77\"").put(path, change);
    refused(stale, 412, "не потеряны");
    assertThat(methodist.get(path).header("etag")).isEqualTo(school.header("etag"));
    refused(methodist.put(path, change), 428, "If-Match");
  }

  private static String row(String name, String snils, String subject) {
    return String.join(
            ";", name, "12.09.1986", snils, "СОШ № 1", "Учитель", subject, "1", "01.09.2020")
        + "\n";
  }

  private static Map<String, Object> vacancy(String organisation) {
    return Map.of(
        "organisation",
        organisation,
        "position",
        "TEACHER",
        "subject",
        "PHYSICS",
        "rate",
        1,
        "declaredOn",
        "2026-09-01");
  }

  private Api.Answer upload(String rows) {
    return upload("штат.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private Api.Answer upload(String name, byte[] content) {
    return methodist.upload(IMPORT, name, content);
  }

  private void problem(Api.Answer started, String column, String words) {
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String job = started.header("location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !methodist.get(job).json().get("state").asString().equals("RUNNING"));
    JsonNode ended = methodist.get(job).json();
    assertThat(ended.get("state").asString()).isEqualTo("REFUSED");
    JsonNode problem = ended.get("problems").get(0);
    assertThat(problem.get("row").asInt()).isGreaterThan(1);
    assertThat(problem.get("column").asString()).isEqualTo(column);
    assertThat(problem.get("reason").asString()).contains(words);
  }

  private static void refused(Api.Answer answer, int status, String words) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.json().get("detail").asString()).contains(words);
  }
}

package ru.traektoria.route.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import tools.jackson.databind.JsonNode;

/** Courses and past years from files, and the pages that people use instead of the API. */
@LiveRoutes
class FilesAndPagesTest {

  private static final String HEADER =
      "Педагог;Организация;Курс;Вид;Часы;Дата документа;Номер документа\n";

  private final String m = "municipality-" + Ids.next();
  private final String school = Ids.next();
  private final String vera = Ids.next();
  private final TestTopics topics;
  private final Api methodist;
  private final Api teacher;
  private final Api official;

  FilesAndPagesTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.topics = topics;
    this.methodist = api.as(Tokens.methodist(m));
    this.teacher = api.as(Tokens.teacher(m, school, vera));
    this.official = api.as(Tokens.official(m));
  }

  @BeforeEach
  void veraWorksAtTheSchool() {
    topics.publishName(
        school,
        Map.of(
            "id",
            school,
            "kind",
            "ORGANISATION",
            "municipality",
            m,
            "organisation",
            school,
            "name",
            "МБОУ «Школа № 7»",
            "shortName",
            "Школа № 7",
            "sortKey",
            "школа 7"));
    topics.publishName(
        vera,
        Map.of(
            "id",
            vera,
            "kind",
            "TEACHER",
            "municipality",
            m,
            "organisation",
            school,
            "name",
            "Ёлкина Вера Павловна",
            "shortName",
            "Ёлкина В. П.",
            "sortKey",
            "елкина вера павловна"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> methodist.get("/routes/lookup/teachers?q=елкина").json().size() == 1);
  }

  @Test
  void aDryRunTellsEveryProblemAndWritesNothing() {
    JsonNode job =
        load(
            "imports?kind=courses&dryRun=true",
            HEADER
                + "Ёлкина Вера Павловна;Школа № 9;Дебаты;КПК;36;12.10.2030;1\n"
                + "Неизвестная Анна;;Дебаты;КПК;36;12.10.2026;2\n"
                + "Ёлкина Вера Павловна;;Дебаты;КПК;сорок;12.10.2026;3\n");
    assertThat(reasons(job))
        .containsExactly(
            "2 Педагог: Этот педагог работает в другой организации: Школа № 7",
            "2 Дата документа: Дата документа ещё не наступила",
            "3 Педагог: Такого педагога нет в реестре: проверьте фамилию, имя и отчество",
            "4 Часы: Не число: «сорок».");
    assertThat(methodist.get("/api/v1/routes/courses").json().size()).isZero();
  }

  @Test
  void aFileIsWrittenOnceAndItsRepeatChangesNothing() {
    String file = HEADER + "Елкина Вера Павловна;школа № 7;Дебаты;КПК;12;12.10.2026;77-1\n";
    JsonNode first = load("imports?kind=courses", file);
    assertThat(first.path("created").asInt()).isEqualTo(1);
    JsonNode again = load("imports?kind=courses", file);
    assertThat(again.path("created").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    JsonNode course = methodist.get("/api/v1/routes/courses?teacher=" + vera).json();
    assertThat(course.size()).isEqualTo(1);
    assertThat(course.get(0).path("kind").asString()).isEqualTo("OTHER");
  }

  @Test
  void aCorrectedRowOfAFileCorrectsTheCourseAndAnUploadIsTherebyConfirmed() {
    Api.Answer uploaded =
        teacher.post(
            "/api/v1/routes/courses",
            Map.of(
                "teacher",
                vera,
                "title",
                "Дебаты",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                16,
                "documentOn",
                "2026-10-12",
                "documentNumber",
                "№ 77-2"));
    assertThat(uploaded.json().path("state").asString()).isEqualTo("PENDING");
    JsonNode job =
        load(
            "imports?kind=courses",
            HEADER + "Ёлкина Вера Павловна;;Дебаты;КПК;36;12.10.2026;77-2\n");
    assertThat(job.path("updated").asInt()).isEqualTo(1);
    String id = uploaded.json().path("id").asString();
    JsonNode course = methodist.get("/api/v1/routes/courses/" + id).json();
    assertThat(course.path("state").asString()).isEqualTo("CONFIRMED");
    assertThat(course.path("content").path("hours").asInt()).isEqualTo(36);
  }

  @Test
  void theSameDocumentIsNotRecordedTwiceByHand() {
    Map<String, Object> course =
        Map.of(
            "teacher",
            vera,
            "title",
            "Дебаты",
            "kind",
            "ADVANCED_TRAINING",
            "hours",
            16,
            "documentOn",
            "2026-10-12",
            "documentNumber",
            "77-3");
    assertThat(methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
    Api.Answer second = methodist.post("/api/v1/routes/courses", course);
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.body()).contains("Этот документ уже записан");
  }

  @Test
  void pastYearsComeInAsHistoryInTheEncodingOfRussianExcel() {
    String file =
        "Педагог;Организация;Автор;Утверждён;Закрыт;Итог;Дефициты\n"
            + "Ёлкина Вера Павловна;Школа № 7;ЦНППМ;10.10.2025;20.05.2026;дефицит устранён;"
            + "METHODS.GOALS; ICT.TOOLS\n";
    byte[] bytes =
        file.replace("GOALS; ICT", "GOALS, ICT").getBytes(Charset.forName("windows-1251"));
    String history = "/api/v1/routes/history?kind=routes";
    JsonNode first = ended(methodist.upload(history, "р.csv", bytes));
    assertThat(first.path("created").asInt()).isEqualTo(1);
    JsonNode again = ended(methodist.upload(history, "р.csv", bytes));
    assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    String id = methodist.get("/api/v1/routes?teacher=" + vera).json().get(0).path("id").asString();
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", id))
                    .allMatch(event -> event.json().path("imported").asBoolean())
                    .extracting(TestTopics.Published::name)
                    .containsExactly("RouteApproved", "RouteClosed"));
    assertThat(
            ended(
                    methodist.upload(
                        "/api/v1/routes/history?kind=courses",
                        "к.csv",
                        (HEADER + "Ёлкина Вера Павловна;;Дебаты;КПК;36;12.10.2025;9\n")
                            .getBytes(StandardCharsets.UTF_8)))
                .path("created")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void wrongFilesAreRefusedAtOnce() {
    assertThat(upload("imports?kind=courses", "").status()).isEqualTo(400);
    assertThat(upload("imports?kind=courses", "Педагог;Часы\nА;1\n").status()).isEqualTo(422);
    assertThat(upload("imports?kind=staff", HEADER + "а;б;в;г;1;1;1\n").status()).isEqualTo(400);
    assertThat(official.upload("/api/v1/routes/imports", "a.csv", new byte[1]).status())
        .isEqualTo(403);
  }

  @Test
  void theRadarShowsWhoHasNoCourse() {
    JsonNode radar = methodist.get("/api/v1/routes/radar").json();
    assertThat(radar.path("teachers").asInt()).isEqualTo(1);
    assertThat(radar.path("covered").asInt()).isZero();
    load("imports?kind=courses", HEADER + "Ёлкина Вера Павловна;;Дебаты;КПК;36;12.10.2026;5\n");
    assertThat(methodist.get("/api/v1/routes/radar").json().path("covered").asInt()).isEqualTo(1);
    load("imports?kind=courses", HEADER + "Ёлкина Вера Павловна;;Дебаты;КПК;36;12.10.2026;6\n");
    assertThat(page(methodist, "/routes/radar").text()).contains("КПК действует");
  }

  @Test
  void aMethodistMakesAndApprovesARouteByThePagesAlone() {
    String location =
        form(methodist, "/routes/new", Map.of("teacher", vera, "wish", "Освоить дебаты"))
            .header("HX-Redirect");
    String route = location.replace("/edit", "");
    Document edit = page(methodist, location);
    String version = value(edit, "version");

    Map<String, String> plan = plan(version, value(edit, "wishes[0].id"));
    Api.Answer rows = form(methodist, location + "/rows?action=down&at=0", plan);
    Document swapped = Jsoup.parse(rows.body());
    assertThat(value(swapped, "steps[0].content")).isEqualTo("Второй");
    assertThat(value(swapped, "steps[1].content")).isEqualTo("Первый");

    assertThat(form(methodist, location, plan).status()).isEqualTo(204);
    assertThat(page(methodist, route).text()).contains("Первый", "Второй", "Черновик");
    assertThat(form(methodist, location, plan).status()).isEqualTo(412);

    String mine = value(page(teacher, "/routes/mine"), "version");
    assertThat(form(teacher, route + "/agree", Map.of("version", mine)).status()).isEqualTo(204);
    String id = route.substring(route.lastIndexOf('/') + 1);
    String approval =
        form(methodist, "/routes/approve", Map.of("ids", id)).header("HX-Redirect") + "/progress";
    await().until(() -> methodist.with("HX-Request", "true").get(approval).status() == 204);
    assertThat(page(teacher, "/routes/mine").text()).contains("Следующий шаг", "Первый");
    assertThat(page(methodist, route + "/close").text())
        .contains("Ещё 2 шага не выполнены", "По маршруту не выполнено ни одного шага");
    assertThat(page(methodist, "/routes").text()).contains("Ёлкина Вера Павловна", "Утверждён");
    assertThat(page(methodist, "/routes/fragments/teacher/" + vera).text())
        .contains("Индивидуальный маршрут");
  }

  @Test
  void everyPageOpensForThoseWhoMaySeeIt() {
    for (String path :
        List.of(
            "/routes",
            "/routes/new",
            "/routes/courses",
            "/routes/courses/new",
            "/routes/imports",
            "/routes/programmes",
            "/routes/programmes/new",
            "/routes/fragments/home",
            "/routes?format=xlsx",
            "/routes/courses?format=csv",
            "/api/v1/routes/imports/template?kind=courses")) {
      assertThat(methodist.with("Accept", "text/html").get(path).status()).as(path).isEqualTo(200);
    }
    for (String path :
        List.of(
            "/routes/mine", "/routes/courses", "/routes/programmes", "/routes/fragments/home")) {
      assertThat(teacher.with("Accept", "text/html").get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(methodist.get("/api/v1/routes/openapi.json").body()).contains("/{id}/closing");
    assertThat(teacher.get("/routes").status()).isEqualTo(403);
    assertThat(official.get("/routes/programmes").status()).isEqualTo(200);
    assertThat(official.get("/routes/courses").status()).isEqualTo(403);
  }

  @Test
  void theMethodistDecidesWhoApproves() {
    assertThat(page(methodist, "/routes/settings").select("input[name=approvers][checked]"))
        .hasSize(2);
    assertThat(form(methodist, "/routes/settings", Map.of("approvers", "SCHOOL_LEAD")).status())
        .isEqualTo(204);
    assertThat(methodist.get("/api/v1/routes/settings").json().path("approvers").toString())
        .isEqualTo("[\"SCHOOL_LEAD\"]");
    assertThat(
            page(methodist, "/routes/settings")
                .select("input[name=approvers][checked]")
                .eachAttr("value"))
        .containsExactly("SCHOOL_LEAD");
    assertThat(form(methodist, "/routes/settings", Map.of()).status()).isEqualTo(422);
    assertThat(teacher.get("/routes/settings").status()).isEqualTo(403);
  }

  private static Map<String, String> plan(String version, String wish) {
    Map<String, String> plan = new java.util.LinkedHashMap<>();
    plan.put("version", version);
    plan.put("wishes[0].id", wish);
    plan.put("wishes[0].wish", "Освоить дебаты");
    plan.put("wishes[1].wish", "");
    for (int i = 0; i < 2; i++) {
      String at = "steps[" + i + "].";
      plan.put(at + "key", "new-" + i);
      plan.put(at + "id", "");
      plan.put(at + "kind", i == 0 ? "MUTUAL_VISIT" : "SELF_EDUCATION");
      plan.put(at + "content", i == 0 ? "Первый" : "Второй");
      plan.put(at + "from", "2026-11-23");
      plan.put(at + "to", i == 0 ? "2026-12-20" : "2027-01-20");
      plan.put(at + "hours", "4");
      plan.put(at + "reference", "");
    }
    return plan;
  }

  private static String value(Document page, String name) {
    return page.getElementsByAttributeValue("name", name).attr("value");
  }

  private static Api.Answer form(Api who, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                e ->
                    UriUtils.encode(e.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return who.with("HX-Request", "true").form(path, body);
  }

  private static Document page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Api.Answer upload(String path, String content) {
    return methodist.upload(
        "/api/v1/routes/" + path, "файл.csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode load(String path, String content) {
    return ended(upload(path, content));
  }

  private JsonNode ended(Api.Answer started) {
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    return await()
        .until(
            () -> methodist.get(started.header("Location")).json(),
            job -> !job.path("state").asString().equals("RUNNING"));
  }

  private static List<String> reasons(JsonNode job) {
    return job.path("problems")
        .valueStream()
        .map(
            p ->
                p.path("row").asInt()
                    + " "
                    + p.path("column").asString()
                    + ": "
                    + p.path("reason").asString())
        .toList();
  }
}

package ru.traektoria.route.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** From agreed requests to the order of the municipality and to a seat in a group. */
@LiveRoutes
class GroupAndOrderTest {

  private static final String REQUESTS = "/api/v1/routes/requests";
  private static final String ORDERS = "/api/v1/routes/orders";

  private final Api api;
  private final TestTopics topics;
  private final Environment environment;
  private Story story;
  private String boris;
  private String programme;

  GroupAndOrderTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.environment = environment;
  }

  @BeforeEach
  void twoTeachersAndAProgrammeWithOneSeat() {
    story = new Story(api, topics);
    boris = Ids.next();
    story.named(boris, "TEACHER", "Соснов Борис Игоревич", "Соснов Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=соснов").json().size() == 1);
    Api.Answer added =
        story.methodist.post(
            "/api/v1/routes/programmes",
            Map.of(
                "title", "Смысловое чтение",
                "provider", "Институт развития образования",
                "kind", "ADVANCED_TRAINING",
                "hours", 36,
                "groups", List.of(Map.of("from", "2027-01-12", "to", "2027-01-30", "places", 1))));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    programme = added.json().path("id").asString();
  }

  @Test
  void aFullGroupRefusesAllAndAnExpelledTeacherFreesTheSeat() {
    String anna = asked(story.lead, story.anna);
    String second = asked(story.lead, boris);
    Api.Answer both = enrol(anna, second);
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.body()).contains("1 свободное место", "2 человека");
    assertThat(state(anna)).isEqualTo("AGREED");

    assertThat(enrol(anna).json().path("enrolled").asInt()).isEqualTo(1);
    assertThat(enrol(anna).json().path("enrolled").asInt()).isEqualTo(1);
    assertThat(state(anna)).isEqualTo("ENROLLED");
    assertThat(enrol(second).body()).contains("Мест в группе не осталось");
    JsonNode group = story.methodist.get("/api/v1/routes/groups").json().get(0);
    assertThat(group.path("free").asInt()).isZero();
    assertThat(group.path("waiting").asInt()).isEqualTo(1);

    String expelled = "version=%s&words=Болезнь".formatted(version(anna));
    assertThat(form("/routes/requests/" + anna + "/expel", expelled).status()).isEqualTo(204);
    assertThat(state(anna)).isEqualTo("EXPELLED");
    String at = "/routes/groups/" + programme + "?from=2027-01-12&to=2027-01-30";
    assertThat(form(at, "ids=" + second).status()).isEqualTo(204);
    assertThat(state(second)).isEqualTo("ENROLLED");
  }

  @Test
  void onlyAgreedRequestsOfThisProgrammeAndAKnownGroupAreEnrolled() {
    String waiting = asked(story.teacher, story.anna);
    assertThat(enrol(waiting).body()).contains("Зачисляют по согласованной заявке");
    Api.Answer unknown =
        story.methodist.post(
            "/api/v1/routes/groups/" + programme,
            Map.of("from", "2027-02-01", "to", "2027-02-10", "requests", List.of(waiting)));
    assertThat(unknown.body()).contains("Такой группы у программы нет");
    assertThat(enrol(Ids.next()).status()).isEqualTo(404);
    assertThat(story.lead.get("/routes/groups").status()).isEqualTo(403);
  }

  @Test
  void anOrderIsFixedAndWhatIsAgreedLaterGoesIntoTheNext() throws Exception {
    asked(story.lead, story.anna);
    asked(story.teacher, story.anna, "Логопедия");
    assertThat(pending()).isEqualTo(1);
    Api.Answer fixed = fix("5");
    assertThat(fixed.status()).as(fixed.body()).isEqualTo(201);
    assertThat(fixed.json().path("items").size()).isEqualTo(1);
    assertThat(pending()).isZero();
    assertThat(fix("6").body()).contains("Запрашивать нечего");
    String id = fixed.json().path("id").asString();
    assertThat(fix("5").json().path("id").asString()).isEqualTo(id);

    asked(story.lead, boris);
    assertThat(pending()).isEqualTo(1);
    assertThat(story.methodist.get(ORDERS + "/" + id).json().path("items").size()).isEqualTo(1);
    assertThat(fix("6").json().path("items").get(0).path("teacher").asString()).isEqualTo(boris);
    String page = story.methodist.with("Accept", "text/html").get("/routes/orders/" + id).body();
    assertThat(page.replace('\u00a0', ' '))
        .contains("Адресный запрос № 5 от 20 ноября 2026", "Смысловое чтение", "Школа № 7")
        .contains("Берёзкина Анна Петровна")
        .doesNotContain("Соснов");
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(file("/routes/orders/" + id + "/file")))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(4).getNumericCellValue()).isEqualTo(1);
      assertThat(book.getSheetAt(1).getRow(1).getCell(3).getStringCellValue())
          .isEqualTo("Берёзкина Анна Петровна");
    }
    Api elsewhere = api.as(Tokens.methodist("municipality-" + Ids.next()));
    assertThat(elsewhere.get(ORDERS + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void aWrongOrderIsAnnulledAndItsRequestsGoIntoTheNextUnderAnotherNumber() throws Exception {
    asked(story.lead, story.anna);
    Api.Answer fixed = fix("5");
    String at = ORDERS + "/" + fixed.json().path("id").asString();
    String page = "/routes/orders/" + fixed.json().path("id").asString();
    Api guarded = story.methodist.with("If-Match", story.methodist.get(at).header("ETag"));
    assertThat(guarded.post(at + "/annulment", Map.of("reason", " ")).body())
        .contains("Напишите, почему");
    assertThat(form(page + "/annul", "version=1&reason=Не тот институт").status()).isEqualTo(204);
    assertThat(guarded.post(at + "/annulment", Map.of("reason", "Ещё раз")).status())
        .isEqualTo(412);
    assertThat(story.methodist.get(at).json().path("annulled").path("reason").asString())
        .isEqualTo("Не тот институт");
    assertThat(pending()).isEqualTo(1);
    assertThat(fix("5").body()).contains("занят аннулированным запросом");
    assertThat(fix("6").json().path("items").size()).isEqualTo(1);
    assertThat(pending()).isZero();
    assertThat(story.methodist.with("Accept", "text/html").get("/routes/orders").body())
        .contains("Аннулирован");
    assertThat(text(file(page + "/print.docx")))
        .contains("Аннулирован 22 ноября 2026: Не тот институт", "Берёзкина Анна Петровна")
        .doesNotContain("{{", "[");
    try (PDDocument pdf = Loader.loadPDF(file(page + "/print.pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Адресный запрос", "Смысловое");
    }
    assertThat(story.lead.post(at + "/annulment", Map.of("reason", "x")).status()).isEqualTo(403);
  }

  @Test
  void aRequestCountsAsPlanningInTheHalfYearReport() {
    String report = "/api/v1/routes/training/report?period=ACADEMIC-2026-2";
    assertThat(planning(report)).isEqualTo("0 0");
    asked(story.teacher, story.anna);
    assertThat(planning(report)).isEqualTo("1 1");
  }

  @Test
  void theHomePageRemindsTheSchoolOfTheQuarter() {
    asked(story.teacher, story.anna);
    String lead = panel(story.lead);
    assertThat(lead).contains("Заявки на I квартал 2027 года", "Соберите до 31 декабря 2026");
    assertThat(lead).contains("Заявки на курсы ждут согласования");
    assertThat(panel(story.methodist)).doesNotContain("Соберите до");
  }

  private static String panel(Api who) {
    String body = who.with("Accept", "text/html").get("/routes/fragments/home").body();
    return body.replace('\u00a0', ' ');
  }

  private String planning(String report) {
    JsonNode total = story.methodist.get(report).json().path("total");
    return total.path("planning").asInt() + " " + total.path("requested").asInt();
  }

  private String asked(Api who, String teacher) {
    return created(
        who.post(
            REQUESTS,
            Map.of(
                "teachers",
                List.of(teacher),
                "programme",
                programme,
                "quarter",
                "2027-1",
                "purpose",
                "WINDOW")));
  }

  private String asked(Api who, String teacher, String title) {
    return created(
        who.post(
            REQUESTS,
            Map.of(
                "teachers", List.of(teacher),
                "title", title,
                "kind", "RETRAINING",
                "quarter", "2027-1",
                "purpose", "WISH")));
  }

  private static String created(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  private Api.Answer enrol(String... requests) {
    return story.methodist.post(
        "/api/v1/routes/groups/" + programme,
        Map.of("from", "2027-01-12", "to", "2027-01-30", "requests", List.of(requests)));
  }

  private Api.Answer fix(String number) {
    return story.methodist.post(
        ORDERS, Map.of("quarter", "2027-1", "number", number, "on", "2026-11-20"));
  }

  private int pending() {
    return story.methodist.get(ORDERS + "/pending?quarter=2027-1").json().size();
  }

  private String state(String id) {
    return story.methodist.get(REQUESTS + "/" + id).json().path("state").asString();
  }

  private String version(String id) {
    return story.methodist.get(REQUESTS + "/" + id).header("ETag").replace("\"", "");
  }

  private Api.Answer form(String path, String fields) {
    return story.methodist.with("HX-Request", "true").form(path, fields);
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().replace('\u00a0', ' ');
    }
  }

  /** The API of tests reads text; a workbook is bytes. */
  private byte[] file(String path) throws IOException, InterruptedException {
    String base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + Tokens.methodist(story.municipality))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }
}

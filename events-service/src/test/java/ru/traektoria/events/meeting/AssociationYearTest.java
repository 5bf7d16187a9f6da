package ru.traektoria.events.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.meeting.MeetingStory.REST;
import static ru.traektoria.events.meeting.MeetingStory.ok;
import static ru.traektoria.events.meeting.MeetingStory.seen;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.events.meeting.model.QuarterCalendar;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** The year of an association: quarters, the month's schedule, documents, the report. */
@PlatformTest
@TestPropertySource(
    properties = {
      "TRAEKTORIA_TODAY=2026-11-20",
      "traektoria.events.publish=activities.events,staff.directory"
    })
class AssociationYearTest {

  private static final String DOCUMENTS = REST + "/documents";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final MeetingStory story;
  private final String base;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  AssociationYearTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.story = new MeetingStory(api, topics);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.stranger).isPresent());
  }

  @Test
  void quartersAreWatchedAndTheHeadIsReminded() {
    String held = story.association("ГМО математиков", "GMO");
    String missed = story.association("ГМО географов", "GMO");
    story.signed(held, "Первое", "2026-11-12", "2026-11-18");
    String quarters = text(story.methodist.get("/activities/meetings/quarters"));
    assertThat(quarters).contains("1 заседание", "Не было", "Ещё не было", "1 из 2");
    Answer calendar =
        story.methodist.form(
            "/activities/meetings/quarters/calendar",
            "year=2026-27&end1=2026-10-30&end2=2026-11-30&end3=2027-03-27&end4=2027-05-26");
    assertThat(calendar.status()).as(calendar.body()).isEqualTo(204);
    String told =
        QuarterCalendar.idOf(new MunicipalityId(story.town), AcademicYear.parse("2026-27"));
    await().atMost(Duration.ofSeconds(20)).until(() -> !of(told).isEmpty());
    CONTRACTS.assertValid("QuarterCalendarSet", of(told).get(0).value());
    assertThat(of(told).get(0).json().get("end2").asString()).isEqualTo("2026-11-30");
    String head = story.head.get(REST + "/reminders").body();
    assertThat(head).contains("ГМО географов: в II четверти ещё не было заседания", missed);
    assertThat(head).doesNotContain("ГМО математиков: в II");
    assertThat(story.member.get(REST + "/reminders").body())
        .contains("Просрочены решения заседаний: 1");
    assertThat(
            story
                .methodist
                .form("/activities/meetings/quarters/calendar", "year=2026-27&end1=2026-10-30")
                .status())
        .isEqualTo(422);
    assertThat(story.lead.form("/activities/meetings/quarters/calendar", "").status())
        .isEqualTo(403);
    theUsualQuartersAreComeBackTo(told);
  }

  private void theUsualQuartersAreComeBackTo(String calendar) {
    String page = "/activities/meetings/quarters/calendar";
    assertThat(text(story.methodist.get(page)))
        .contains("который задал ваш муниципалитет", "Вернуть обычные", "до 8 января 2027");
    assertThat(story.lead.form(page + "/usual", "year=2026-27").status()).isEqualTo(403);
    assertThat(story.methodist.form(page + "/usual", "year=2026-27").status()).isEqualTo(204);
    assertThat(text(story.methodist.get(page)))
        .contains("обычный календарь школ")
        .doesNotContain("Вернуть обычные");
    await().atMost(Duration.ofSeconds(20)).until(() -> of(calendar).size() == 2);
    Published last = of(calendar).get(1);
    CONTRACTS.assertValid("QuarterCalendarSet", last.value());
    assertThat(last.json().get("usual").asBoolean()).isTrue();
    assertThat(last.json().get("end2").asString()).isEqualTo("2027-01-08");
  }

  @Test
  void theMonthIsApprovedByTheMethodistAndReadBySchools() {
    String gmo = story.association("ГМО биологов", "GMO");
    String shmo = story.association("ШМО школы", "SHMO");
    String page = "/activities/meetings/schedule?month=2026-12";
    assertThat(
            story
                .methodist
                .form("/activities/meetings/schedule/approval?month=2026-12", "")
                .status())
        .isEqualTo(422);
    story.planned(gmo, "Подготовка к олимпиаде", "2026-12-10");
    story.planned(shmo, "Школьное дело", "2026-12-11");
    assertThat(text(story.lead.get(page))).contains("Подготовка к олимпиаде", "Не утверждён");
    assertThat(text(story.lead.get(page))).doesNotContain("Школьное дело");
    assertThat(
            story
                .methodist
                .form("/activities/meetings/schedule/approval?month=2026-12", "")
                .status())
        .isEqualTo(204);
    assertThat(
            story
                .lead
                .form("/activities/meetings/schedule/confirmation?month=2026-12", "")
                .status())
        .isEqualTo(204);
    assertThat(text(story.methodist.get(page))).contains("Утверждён", "Долинская школа № 1");
    story.planned(gmo, "Ещё одно", "2026-12-17");
    assertThat(text(story.methodist.get(page))).contains("Изменён после утверждения");
    assertThat(story.methodist.get("/activities/meetings/schedule?month=декабрь").status())
        .isEqualTo(400);
  }

  @Test
  void aDocumentIsEnteredApprovedByACouncilAndTold() {
    String council = story.association("Методический совет округа", "METHODICAL_COUNCIL");
    String gmo = story.association("ГМО учителей труда", "GMO");
    String decided = story.signed(council, "О положениях", "2026-11-12", "2026-12-01");
    String plain = story.signed(gmo, "О своём", "2026-11-12", "2026-12-01");
    Map<String, Object> sheet = regulation(council);
    Answer entered = story.methodist.post(DOCUMENTS, sheet);
    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    String path = DOCUMENTS + "/" + entered.json().get("id").asString();
    assertThat(approve(path, plain).status()).isEqualTo(422);
    JsonNode approved = ok(approve(path, decided)).json();
    assertThat(approved.get("approval").get("number").asInt()).isEqualTo(1);
    sheet.put("title", "О другом");
    assertThat(seen(story.methodist, path).put(path, sheet).status()).isEqualTo(422);

    assertThat(story.member.get(path).json().get("keeps").asBoolean()).isFalse();
    assertThat(seen(story.lead, path).put(path, sheet).status()).isEqualTo(403);
    assertThat(story.foreign.get(path).status()).isEqualTo(404);
    assertThat(story.head.post(DOCUMENTS, sheet).status()).isEqualTo(403);
    assertThat(text(story.member.get("/activities/associations/" + council)))
        .contains("Положение о методическом совете", "№ 7");
    assertThat(text(story.methodist.get("/activities/documents"))).contains("2 из 7");
    String id = path.substring(path.lastIndexOf('/') + 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> of(id).size() == 2);
    of(id).forEach(event -> CONTRACTS.assertValid("DocumentPublished", event.value()));
    assertThat(of(id).get(1).json().get("approved").asBoolean()).isTrue();
    assertThat(of(id).get(1).value()).doesNotContain("методическом");

    Map<String, Object> agreement = regulation(council);
    agreement.put("type", "AGREEMENT");
    agreement.put("number", "17-с");
    assertThat(story.methodist.post(DOCUMENTS, agreement).status()).isEqualTo(422);
    agreement.put("party", "Институт развития образования");
    agreement.put("validTo", "2026-12-31");
    assertThat(story.methodist.post(DOCUMENTS, agreement).status()).isEqualTo(201);
    assertThat(story.methodist.get(REST + "/reminders").body())
        .contains("Заканчивается соглашение № 17-с");
    assertThat(story.lead.get(REST + "/reminders").body()).doesNotContain("17-с");

    Answer file =
        seen(story.methodist, path)
            .upload(
                "/activities/documents/" + id + "/files?version=" + 2, "скан.exe", new byte[] {1});
    assertThat(file.status()).isIn(412, 422);
  }

  @Test
  void anOrderIsPrintedFromItsTemplate() {
    String gmo = story.association("ГМО учителей музыки", "GMO");
    story.signed(gmo, "Первое", "2026-11-12", "2026-12-01");
    for (String kind :
        List.of(
            "EXPERT_COUNCIL",
            "METHODICAL_WORK",
            "METHODICAL_COUNCIL",
            "HEADS",
            "RESULTS",
            "ROADMAP")) {
      Map<String, Object> order = regulation(gmo);
      order.put("type", "ORDER");
      order.put("order", kind);
      order.put("number", "45-" + kind);
      String id = story.methodist.post(DOCUMENTS, order).json().get("id").asString();
      Answer docx = story.methodist.get("/activities/documents/" + id + "/print.docx");
      assertThat(docx.status()).as(docx.body()).isEqualTo(200);
      Answer pdf = story.methodist.get("/activities/documents/" + id + "/print.pdf");
      assertThat(pdf.status()).as(pdf.body()).isEqualTo(200);
      assertThat(pdf.body()).startsWith("%PDF");
    }
  }

  @Test
  void aReportIsWrittenSubmittedReturnedAcceptedAndApproved() {
    String gmo = story.association("ГМО учителей права", "GMO");
    String council = story.association("Методсовет", "METHODICAL_COUNCIL");
    story.signed(gmo, "Первое", "2026-11-12", "2026-11-18");
    String decided = story.signed(council, "Отчёты", "2026-11-19", "2026-12-01");
    String page = "/activities/associations/" + gmo + "/report/2026-27";
    assertThat(text(story.head.get(page)))
        .contains("Заседаний проведено 1", "Черновик", "просрочено 1");
    assertThat(story.member.get(page).status()).isEqualTo(403);
    assertThat(story.foreign.get(page).status()).isEqualTo(404);
    assertThat(story.head.form(page, "version=0&submit=true&analysis=&nextThemes=").status())
        .isEqualTo(422);
    String words =
        "analysis="
            + encoded("Год прошёл: 'апостроф' и ё")
            + "&nextThemes="
            + encoded("О плане\nОб итогах");
    long version = version(page);
    Answer submitted = story.head.form(page, "version=" + version + "&submit=true&" + words);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(204);
    assertThat(story.head.form(page, "version=" + version + "&" + words).status()).isIn(412, 422);
    assertThat(text(story.methodist.get("/activities/associations/reports"))).contains("Сдан");
    assertThat(story.head.form(page + "/acceptance", "version=" + version(page)).status())
        .isEqualTo(403);
    assertThat(
            story
                .methodist
                .form(page + "/return", "version=" + version(page) + "&remark=" + encoded("Мало"))
                .status())
        .isEqualTo(204);
    assertThat(text(story.head.get(page))).contains("Мало");
    assertThat(story.head.form(page, "version=" + version(page) + "&submit=true&" + words).status())
        .isEqualTo(204);
    assertThat(story.methodist.form(page + "/acceptance", "version=" + version(page)).status())
        .isEqualTo(204);
    String meeting = decided.substring(decided.lastIndexOf('/') + 1);
    assertThat(
            story
                .methodist
                .form(page + "/approval", "version=" + version(page) + "&meeting=" + meeting)
                .status())
        .isEqualTo(204);
    assertThat(text(story.head.get(page))).contains("Утверждён, протокол № 1");
    assertThat(story.head.get(page + "/print.pdf").body()).startsWith("%PDF");
    assertThat(story.head.get(page + "/print.docx").status()).isEqualTo(200);
    String protocol = "/activities/meetings/" + meeting + "/protocol/1/print.pdf";
    assertThat(story.member.get(protocol).body()).startsWith("%PDF");
    assertThat(story.outsider.get(protocol).status()).isEqualTo(403);
  }

  @Test
  void theCompositionIsReadByWhoPlansTheWork() {
    String gmo = story.association("ГМО физиков", "GMO");
    Map<String, Object> profile = new HashMap<>();
    profile.put("teacher", story.ivan);
    profile.put("municipality", story.town);
    profile.put("teachingSince", "2016-09-01");
    profile.put("categories", List.of(Map.of("category", "HIGHEST", "awardedOn", "2024-01-10")));
    topics.publish("staff.events", "TeacherProfileChanged", story.ivan, 1, profile);
    String path = REST + "/associations/" + gmo;
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(member(story.head.get(path).json()).get("category").asString(""))
                    .isEqualTo("HIGHEST"));
    assertThat(member(story.head.get(path).json()).get("years").asInt()).isEqualTo(10);
    assertThat(text(story.head.get("/activities/associations/" + gmo)))
        .contains("высшая категория, стаж 10 лет", "Высшая категория — 1");
    assertThat(member(story.member.get(path).json()).get("category").isNull()).isTrue();
    assertThat(text(story.member.get("/activities/associations/" + gmo)))
        .doesNotContain("категория");
  }

  private JsonNode member(JsonNode association) {
    for (JsonNode one : association.get("members")) {
      if (one.get("teacher").asString().equals(story.ivan)) {
        return one;
      }
    }
    throw new AssertionError("not a member");
  }

  @Test
  void proposedThemesBecomeADraftOfNextYearsPlanOnce() {
    String gmo = story.association("ГМО биологов", "GMO");
    String report = REST + "/associations/" + gmo + "/reports/2026-27";
    assertThat(story.head.get(report).json().get("state").asString()).isEqualTo("DRAFT");
    assertThat(story.head.post(report + "/plan", "").status()).isEqualTo(422);
    Map<String, Object> words =
        Map.of(
            "analysis", "Год прошёл: 'апостроф' и ё",
            "tasks", "Читать вместе",
            "nextThemes", List.of("О плане", "Об итогах"));
    assertThat(story.member.with("If-Match", "\"0\"").put(report, words).status()).isEqualTo(403);
    assertThat(story.foreign.get(report).status()).isEqualTo(404);
    assertThat(story.head.get(report.replace("2026-27", "вчера")).status()).isEqualTo(400);
    ok(seen(story.head, report).put(report, words));
    assertThat(story.head.with("If-Match", "\"0\"").put(report, words).status()).isEqualTo(412);
    ok(seen(story.head, report).post(report + "/submission", ""));
    String plan = ok(story.head.post(report + "/plan", "")).json().get("plan").asString();
    assertThat(ok(story.head.post(report + "/plan", "")).json().get("plan").asString())
        .isEqualTo(plan);
    String card = text(story.head.get("/activities/plans/" + plan));
    assertThat(card).contains("ГМО биологов, 2027/28", "О плане", "Об итогах", "Проект");
    assertThat(seen(story.head, report).post(report + "/acceptance", "").status()).isEqualTo(403);
    assertThat(
            seen(story.methodist, report).post(report + "/return", Map.of("remark", "")).status())
        .isEqualTo(422);
    ok(seen(story.methodist, report).post(report + "/acceptance", ""));
    JsonNode all = story.methodist.get(REST + "/associations/reports").json();
    assertThat(all.toString()).contains("ГМО биологов", "ACCEPTED");
  }

  @Test
  void aPrintedProtocolHoldsWhatWasHeardAndDecidedAndNoPlaceholderIsLeft() throws Exception {
    String gmo = story.association("ГМО учителей химии", "GMO");
    story.signed(gmo, "Первое", "2026-11-10", "2026-11-18");
    String path = story.signed(gmo, "Второе", "2026-11-12", "2026-12-01");
    String id = path.substring(path.lastIndexOf('/') + 1);
    String words = printed("/activities/meetings/" + id + "/protocol/1/print");
    assertThat(words)
        .contains("Протокол № 2", "12 ноября 2026", "Тема: Второе", "Председатель: Ключева")
        .contains("2 из 3, кворум есть", "Представитель института", "Полевая")
        .contains("О выполнении решений", "остаётся на контроле")
        .contains("1. О результатах ВПР по математике", "Слушали: Справились 87")
        .contains("1.1. Провести срез по геометрии в 7 классах. Ответственный: Лугин")
        .contains("2.1. Утвердить план открытых уроков")
        .doesNotContain("{{", "}}", "[вопрос]", "[решили]");
    String report = printed("/activities/associations/" + gmo + "/report/2026-27/print");
    assertThat(report)
        .contains("ГМО учителей химии", "2026/27", "Заседаний проведено", "2")
        .doesNotContain("{{", "[название]");
  }

  /** The words of a DOCX; both files are kept to look at. */
  private String printed(String path) throws Exception {
    for (String kind : List.of("pdf", "docx")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + path + "." + kind))
              .header("Authorization", "Bearer " + story.heads())
              .build();
      Path file = Path.of("target", "printed-" + path.split("/")[2] + "." + kind);
      HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
    }
    Path docx = Path.of("target", "printed-" + path.split("/")[2] + ".docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      return new XWPFWordExtractor(document).getText().replace('\u00A0', ' ');
    }
  }

  private long version(String page) {
    String value = Jsoup.parse(story.methodist.get(page).body()).select("[name=version]").val();
    if (!value.isEmpty()) {
      return Long.parseLong(value);
    }
    String button =
        Jsoup.parse(story.methodist.get(page).body()).select("[hx-post*=version]").attr("hx-post");
    return Long.parseLong(button.replaceAll(".*version=", ""));
  }

  private Answer approve(String path, String meeting) {
    String id = meeting.substring(meeting.lastIndexOf('/') + 1);
    return seen(story.methodist, path).post(path + "/approval", Map.of("meeting", id));
  }

  private static Map<String, Object> regulation(String association) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("type", "REGULATION");
    sheet.put("title", "Положение о методическом совете");
    sheet.put("number", "7");
    sheet.put("issuedOn", "2026-09-01");
    sheet.put("directions", List.of("ORGANISATIONAL", "CONSULTING"));
    sheet.put("association", association);
    sheet.put("links", List.of("https://example.org/regulation"));
    return sheet;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(Answer page) {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return Jsoup.parse(page.body()).text().replace('\u00A0', ' ');
  }

  private List<Published> of(String subject) {
    return topics.read("activities.events").stream().filter(p -> p.key().equals(subject)).toList();
  }
}

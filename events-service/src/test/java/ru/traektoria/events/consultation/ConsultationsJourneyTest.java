package ru.traektoria.events.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A question from a teacher's phone to the rated answer, and what methodists record themselves. */
@LiveEvents
class ConsultationsJourneyTest {

  private static final String API = "/api/v1/activities/consultations";
  private static final String PAGES = "/activities/consultations";
  private static final String TOPIC = "activities.events";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final Api api;
  private final PracticeStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  ConsultationsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aTeacherAsksAMethodistAnswersAndNobodyElseReads() {
    String path = asked("Как заполнить заявление? Canary-слово");
    for (Api other : List.of(story.colleague, story.lead, story.otherLead)) {
      assertThat(other.get(path).status()).isEqualTo(404);
      assertThat(other.get(API).body()).doesNotContain("Canary");
    }
    Api elsewhere = api.as(Tokens.methodist("other-town"));
    assertThat(elsewhere.get(path).status()).isEqualTo(404);
    assertThat(api.as(Tokens.official(story.town)).get(path).status()).isEqualTo(403);
    assertThat(story.author.post(path + "/answers", Map.of("text", "Сама")).status())
        .isEqualTo(403);

    ok(story.methodist.put(path + "/consultant", Map.of()));
    Map<String, String> answer = Map.of("text", "Через портал госуслуг.\nШаблон — у завуча.");
    Api twice = story.methodist.with("Idempotency-Key", "answer-1");
    ok(twice.post(path + "/answers", answer));
    JsonNode again = ok(twice.post(path + "/answers", answer)).json();
    assertThat(again.get("thread")).hasSize(2);
    assertThat(again.get("state").asString()).isEqualTo("ANSWERED");
    assertThat(again.get("waitedDays").asInt()).isZero();
    JsonNode rated = ok(story.author.put(path + "/rating", Map.of("rating", 5))).json();
    assertThat(rated.get("state").asString()).isEqualTo("RATED");
    assertThat(story.methodist.put(path + "/rating", Map.of("rating", 5)).status()).isEqualTo(403);

    Published given = published(path, 1).get(0);
    assertThat(given.name()).isEqualTo("ConsultationGiven");
    CONTRACTS.assertValid(given.name(), given.value());
    assertThat(given.value()).doesNotContain("Canary").doesNotContain("госуслуг");
    assertThat(given.json().get("teachers").get(0).asString()).isEqualTo(story.anna);
    assertThat(given.json().get("organisations").get(0).asString()).isEqualTo(story.school);
  }

  @Test
  void aSchoolAsksForItselfAndItsTeachersDoNotSeeIt() {
    Answer created =
        story.lead.post(API, Map.of("topic", "LOW_RESULTS", "text", "Помогите с ВПР по физике"));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String path = API + "/" + created.json().get("id").asString();
    assertThat(story.author.get(path).status()).isEqualTo(404);
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    ok(story.methodist.post(path + "/answers", Map.of("text", "Приедем в четверг")));
    JsonNode given = published(path, 1).get(0).json();
    assertThat(given.get("teachers")).isEmpty();
    assertThat(given.get("organisations").get(0).asString()).isEqualTo(story.school);
  }

  @Test
  void aMethodistRecordsAGroupAndTakesAMistakeBack() {
    Answer created =
        story.methodist.post(API + "/given", given("GROUP", List.of(story.anna, story.vera)));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String path = API + "/" + created.json().get("id").asString();
    JsonNode mine = ok(story.author.get(path)).json();
    assertThat(mine.get("teachers")).hasSize(1);
    assertThat(mine.get("words").asString()).isEmpty();
    assertThat(story.colleague.get(path).status()).isEqualTo(404);
    assertThat(story.author.post(path + "/annulment", "").status()).isEqualTo(403);
    ok(story.methodist.post(path + "/annulment", ""));
    List<Published> told = published(path, 2);
    assertThat(told.get(0).json().get("organisations")).hasSize(2);
    assertThat(told.get(1).json().get("annulled").asBoolean()).isTrue();
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
  }

  @Test
  void aSchoolRecordsForItsOwnPeopleAlone() {
    Answer stranger = story.lead.post(API + "/given", given("INDIVIDUAL", List.of(story.vera)));
    assertThat(stranger.status()).isEqualTo(422);
    assertThat(stranger.body()).contains("своим");
    Answer own = story.lead.post(API + "/given", given("INDIVIDUAL", List.of(story.ivan)));
    assertThat(own.status()).as(own.body()).isEqualTo(201);
    assertThat(own.json().get("level").asString()).isEqualTo("SCHOOL");
    String path = API + "/" + own.json().get("id").asString();
    assertThat(published(path, 1).get(0).json().get("organisation").asString())
        .isEqualTo(story.school);
    Api stranger2 = story.otherLead;
    assertThat(stranger2.get(path).status()).isEqualTo(404);
  }

  @Test
  void badInputIsRefusedInRussian() {
    assertThat(story.author.post(API, Map.of("topic", "NOTHING", "text", "?")).body())
        .contains("Выберите тему");
    assertThat(story.author.post(API, Map.of("topic", "ICT", "text", "  ")).status())
        .isEqualTo(422);
    assertThat(story.author.post(API, Map.of("topic", "ICT", "text", "ё".repeat(4001))).status())
        .isEqualTo(422);
    assertThat(story.author.post(API, Map.of("tema", "ICT")).status()).isEqualTo(400);
    assertThat(story.methodist.post(API + "/given", given("GROUP", List.of("nobody"))).status())
        .isEqualTo(422);
    assertThat(story.methodist.get(API + "/" + story.town).status()).isEqualTo(404);
    String path = asked("Слово «об'яснение» и ёлка <b>не жирно</b>");
    Document card = page(story.author, PAGES + path.substring(API.length()));
    assertThat(card.text()).contains("об'яснение» и ёлка <b>не жирно</b>");
    Answer empty = form(story.author, PAGES, "topic=&text=");
    assertThat(empty.status()).isEqualTo(422);
  }

  @Test
  void topicsAndTheTermAreTheMunicipalitysAndStaleChangesAreRefused() {
    JsonNode usual = story.methodist.get(API + "/topics").json();
    assertThat(usual.get("answerWithin").asInt()).isEqualTo(5);
    Map<String, Object> said =
        Map.of("answerWithin", 2, "topics", Map.of("METHODICAL", List.of("Аттестация", "ВПР")));
    Api seen = story.methodist.with("If-Match", "\"0\"");
    ok(seen.put(API + "/topics", said));
    assertThat(seen.put(API + "/topics", said).status()).isEqualTo(412);
    assertThat(story.methodist.put(API + "/topics", said).status()).isEqualTo(428);
    assertThat(story.lead.with("If-Match", "\"1\"").put(API + "/topics", said).status())
        .isEqualTo(403);
    Document ask = page(story.author, PAGES + "/new");
    assertThat(ask.select("select[name=topic] option").eachText()).contains("ВПР", "Аттестация");
    assertThat(ask.text()).contains("2 рабочих дня");
    assertThat(story.author.post(API, Map.of("topic", "ICT", "text", "Как?")).status())
        .isEqualTo(422);
  }

  @Test
  void theLogCountsByMethodistMonthAndOrganisation() {
    String path = asked("Какие документы нужны?");
    ok(story.methodist.post(path + "/answers", Map.of("text", "Вот список")));
    story.methodist.post(API + "/given", given("GROUP", List.of(story.anna, story.ivan)));
    Map<String, Object> radio = given("PUBLIC", List.of());
    radio.put("words", "Радио города: как помочь первокласснику");
    assertThat(story.methodist.post(API + "/given", radio).status()).isEqualTo(201);
    asked("Ещё без ответа");

    assertThat(page(story.methodist, PAGES + "/log").select("#consultations tbody tr")).hasSize(3);
    Document months = page(story.methodist, PAGES + "/months");
    assertThat(months.select("#consultations tbody tr")).hasSize(1);
    assertThat(months.select("#consultations tbody td").last().text()).isEqualTo("3");
    Document support = page(api.as(Tokens.official(story.town)), PAGES + "/support");
    assertThat(row(support, "Холмская школа № 1")).contains("2");
    assertThat(row(support, "Холмская школа № 2")).contains("Не было");
    assertThat(support.text()).doesNotContain("Ключева");
    assertThat(page(story.lead, PAGES + "/log").select("#consultations tbody a")).isEmpty();
    Answer export = story.methodist.get(PAGES + "/log?format=csv");
    assertThat(export.body()).contains("Ключева Анна Петровна");
    Document desk = page(story.methodist, PAGES);
    assertThat(desk.select("#consultations tbody td:first-child a").eachText())
        .containsExactly("Ещё без ответа");
  }

  @Test
  void aGroupIsWrittenDownByNamesAndUnknownOnesAreSaid() {
    String fields =
        "topic=ICT&kind=GROUP&mode=ON_SITE&on=2026-11-20&names=%D0%9A%D0%BB%D1%8E%D1%87%D0%B5%D0%B2"
            + "%D0%B0+%D0%90%D0%BD%D0%BD%D0%B0+%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2%D0%BD%D0%B0%0A";
    Answer wrong = form(story.methodist, PAGES + "/record", fields + "Nobody");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("«Nobody»: такого педагога в округе нет");
    Answer made = form(story.methodist, PAGES + "/record", fields + "&teacher=" + story.vera);
    assertThat(made.status()).as(made.body()).isLessThan(300);
    assertThat(story.methodist.get(API).json().get(0).get("teachers")).hasSize(2);
  }

  private String asked(String text) {
    Answer created = story.author.post(API, Map.of("topic", "ATTESTATION", "text", text));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return API + "/" + created.json().get("id").asString();
  }

  private static Map<String, Object> given(String kind, List<String> teachers) {
    Map<String, Object> said = new HashMap<>();
    said.put("topic", "ICT");
    said.put("kind", kind);
    said.put("mode", "ON_SITE");
    said.put("on", "2026-11-19");
    said.put("teachers", teachers);
    said.put("minutes", 40);
    said.put("words", "Электронный журнал");
    return said;
  }

  private static Answer form(Api who, String path, String fields) {
    return who.with("HX-Request", "true").form(path, fields);
  }

  private static String row(Document page, String name) {
    return page.select("#consultations tbody tr:contains(" + name + ")").text();
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(answer.body());
  }

  private List<Published> published(String path, int count) {
    String id = path.substring(API.length() + 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> topics.read(TOPIC, id).size() == count);
    return topics.read(TOPIC, id);
  }
}

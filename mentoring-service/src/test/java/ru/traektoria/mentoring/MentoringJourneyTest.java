package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;

/** A year of one pair, through HTTP and Kafka as people and services meet it. */
@LiveMentoring
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentoringJourneyTest {

  private static final String API = "/api/v1/mentoring";
  private static final Contracts CONTRACTS = Contracts.of("mentoring-service");
  private static final String TOWN = "m-lake";
  private static final String SCHOOL = "school-1";
  private static final String VERA = "11111111-0000-7000-8000-000000000001";
  private static final String ANNA = "11111111-0000-7000-8000-000000000002";
  private static final String IVAN = "11111111-0000-7000-8000-000000000003";
  private static final String STRANGER = "11111111-0000-7000-8000-000000000009";
  private static boolean staffed;

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private Api lead;

  @BeforeEach
  void people() {
    lead = api.as(Tokens.schoolLead(TOWN, SCHOOL));
    if (!staffed) {
      staffed = true;
      organisation(SCHOOL, "Озёрская школа № 1");
      organisation("school-2", "Озёрская школа № 2");
      teacher(VERA, SCHOOL, "Полянская Вера Ильинична", "Полянская В. И.");
      teacher(ANNA, SCHOOL, "Ручьёва Анна Петровна", "Ручьёва А. П.");
      teacher(IVAN, SCHOOL, "Луговой Иван Олегович", "Луговой И. О.");
      teacher(STRANGER, "school-2", "Заречная Ольга Львовна", "Заречная О. Л.");
      youngSpecialist(ANNA, SCHOOL, "2026-09-01");
      youngSpecialist(IVAN, SCHOOL, "2025-09-01");
      youngSpecialist(STRANGER, "school-2", "2026-09-01");
      experienced(VERA);
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(STRANGER).isPresent());
  }

  @Test
  @Order(1)
  void theRegisterTellsWhoIsYoungAndHasNoMentor() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(ids(lead.get(API + "/young-specialists?unmentored=true")))
                    .containsExactlyInAnyOrder(ANNA, IVAN));
    assertThat(ids(api.as(Tokens.methodist(TOWN)).get(API + "/young-specialists")))
        .contains(ANNA, IVAN, STRANGER)
        .doesNotContain(VERA);
    assertThat(api.as(Tokens.teacher(TOWN, SCHOOL, ANNA)).get(API + "/young-specialists").status())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  void aPairIsOrderedLoggedAndCompletedAndEverybodyIsTold() {
    Answer proposed = lead.post(API + "/pairs", terms(Map.of("start", false)));
    assertThat(proposed.status()).isEqualTo(201);
    String pair = proposed.json().get("id").asString();
    assertThat(topics.read("mentoring.events", pair)).isEmpty();

    Answer noPapers =
        lead.with("If-Match", proposed.header("etag"))
            .put(API + "/pairs/" + pair, terms(Map.of("start", true)));
    assertThat(noPapers.status()).isEqualTo(422);
    assertThat(noPapers.body()).contains("orderNumber").contains("ст. 351.8");

    Answer started =
        lead.with("If-Match", proposed.header("etag")).put(API + "/pairs/" + pair, terms(papers()));
    assertThat(started.status()).isEqualTo(200);
    assertThat(started.json().get("status").asString()).isEqualTo("ACTIVE");

    Api mentor = api.as(Tokens.token("MENTOR", null, TOWN, SCHOOL, VERA));
    Answer logged =
        mentor
            .with("If-Match", started.header("etag"))
            .post(
                API + "/pairs/" + pair + "/sessions",
                Map.of(
                    "kind", "LESSON_VISIT",
                    "heldOn", "2026-10-05",
                    "topic", "Урок математики, 5 класс",
                    "outcome", "Договорились о формирующем оценивании"));
    assertThat(logged.status()).isEqualTo(200);

    Answer stale =
        lead.with("If-Match", started.header("etag"))
            .post(API + "/pairs/" + pair + "/end", Map.of("endedOn", "2026-11-01"));
    assertThat(stale.status()).isEqualTo(412);

    Answer completed =
        lead.with("If-Match", logged.header("etag"))
            .post(
                API + "/pairs/" + pair + "/completion",
                Map.of("completedOn", "2026-11-19", "signs", List.of("SETTLED_IN")));
    assertThat(completed.status()).isEqualTo(200);
    assertThat(completed.json().get("closing").get("outcome").asString())
        .isEqualTo("PARTLY_ADAPTED");
    assertPublished(pair, "MentorAssigned", "MentoringSessionHeld", "MentoringCompleted");
  }

  @Test
  @Order(3)
  void theSameRequestTwiceMakesOnePair() {
    Api once = lead.with("Idempotency-Key", "form-1");
    Map<String, Object> second = new HashMap<>(terms(papers()));
    second.put("mentees", List.of(IVAN));
    Answer first = once.post(API + "/pairs", second);
    Answer again = once.post(API + "/pairs", second);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(once.post(API + "/pairs", terms(papers())).status()).isEqualTo(422);

    String pair = first.json().get("id").asString();
    Answer ended =
        lead.with("If-Match", "\"1\"")
            .post(
                API + "/pairs/" + pair + "/end",
                Map.of("endedOn", "2026-11-18", "reason", "MENTOR_LEFT", "comment", "Переезд"));
    assertThat(ended.status()).isEqualTo(200);
    assertPublished(pair, "MentorAssigned", "MentoringEnded");
    assertThat(topics.read("mentoring.events", pair).get(1).value()).doesNotContain("Переезд");
  }

  @Test
  @Order(4)
  void everybodySeesWhatIsTheirs() {
    String pair = pairOf(lead);
    Api anna = api.as(Tokens.teacher(TOWN, SCHOOL, ANNA));
    assertThat(anna.get(API + "/pairs/" + pairOf(anna)).status()).isEqualTo(200);
    assertThat(api.as(Tokens.teacher(TOWN, "school-2", STRANGER)).get(API + "/pairs").json())
        .isEmpty();
    assertThat(api.as(Tokens.schoolLead(TOWN, "school-2")).get(API + "/pairs/" + pair).status())
        .isEqualTo(404);
    assertThat(api.as(Tokens.methodist("m-other")).get(API + "/pairs/" + pair).status())
        .isEqualTo(404);
    assertThat(api.as(Tokens.official(TOWN)).get(API + "/pairs").status()).isEqualTo(403);
    assertThat(api.get(API + "/pairs").status()).isEqualTo(401);
    assertThat(api.as(Tokens.expired("METHODIST", TOWN)).get(API + "/pairs").status())
        .isEqualTo(401);
    Map<String, Object> stranger = new HashMap<>(terms(papers()));
    stranger.put("mentees", List.of(STRANGER));
    assertThat(lead.post(API + "/pairs", stranger).body()).contains("unknown-mentee");
  }

  @Test
  @Order(5)
  void whatIsWrongIsSaidClearlyAndNothingIsWritten() {
    int before = lead.get(API + "/pairs").json().size();
    Map<String, Object> extra = new HashMap<>(terms(papers()));
    extra.put("salary", 100);
    assertThat(lead.post(API + "/pairs", extra).status()).isEqualTo(400);
    assertThat(lead.post(API + "/pairs", "{").status()).isEqualTo(400);
    Map<String, Object> himself = new HashMap<>(terms(papers()));
    himself.put("mentors", List.of(ANNA));
    assertThat(lead.post(API + "/pairs", himself).status()).isEqualTo(422);
    assertThat(lead.put(API + "/pairs/" + pairOf(lead), terms(papers())).status()).isEqualTo(428);
    assertThat(lead.get(API + "/pairs/unknown").status()).isEqualTo(404);
    assertThat(lead.get(API + "/pairs").json()).hasSize(before);
  }

  @Test
  @Order(6)
  void anOrganisationAdoptsTheTargetModelOnceAndCorrectsIt() {
    Map<String, Object> act =
        Map.of("actNumber", "31-ОД", "adoptedOn", "2026-09-01", "programme", "Программа школы");
    String path = API + "/target-models/" + SCHOOL;
    Answer adopted = lead.with("If-Match", "\"0\"").put(path, act);
    assertThat(adopted.status()).isEqualTo(200);
    assertThat(lead.with("If-Match", "\"0\"").put(path, act).status()).isEqualTo(412);
    Map<String, Object> ended = new HashMap<>(act);
    ended.put("endedOn", "2026-11-01");
    Answer corrected = lead.with("If-Match", adopted.header("etag")).put(path, ended);
    assertThat(corrected.json().get("state").asString()).isEqualTo("ENDED");
    assertThat(lead.with("If-Match", "\"0\"").put(API + "/target-models/school-2", act).status())
        .isEqualTo(404);
    assertThat(api.as(Tokens.official(TOWN)).get(API + "/target-models").json()).hasSize(2);
    String adoption = Ids.derived("target-model", SCHOOL);
    assertPublished(adoption, "TargetModelAdopted", "TargetModelAdopted");
  }

  @Test
  @Order(7)
  void historyIsCheckedLoadedOnceAndMarked() {
    Api methodist = api.as(Tokens.methodist(TOWN));
    String header =
        "Наставник;Наставляемый;Форма;Номер приказа;Дата приказа;Начало;Окончание по приказу;"
            + "Завершена;Исход\n";
    String row =
        "Полянская Вера Ильинична;Заречная Ольга Львовна;традиционная;7;31.08.2024;01.09.2024;"
            + "31.05.2025;30.05.2025;адаптирован\n";
    String wrong = "Никто Неизвестный;" + ANNA + ";шутливая;8;вчера;01.09.2024;31.05.2025;;\n";

    Answer refused = load(methodist, "pairs", header + row + wrong, false);
    assertThat(refused.json().get("state").asString()).isEqualTo("REFUSED");
    assertThat(refused.json().get("problems").get(0).get("row").asInt()).isEqualTo(3);
    int before = methodist.get(API + "/pairs").json().size();

    assertThat(load(methodist, "pairs", header + row, true).json().get("created").asInt())
        .isEqualTo(1);
    assertThat(methodist.get(API + "/pairs").json()).hasSize(before);
    assertThat(load(methodist, "pairs", header + row, false).json().get("created").asInt())
        .isEqualTo(1);
    assertThat(load(methodist, "pairs", header + row, false).json().get("unchanged").asInt())
        .isEqualTo(1);
    List<Published> imported =
        topics.read("mentoring.events").stream()
            .filter(p -> p.json().path("orderNumber").asString("").equals("7"))
            .toList();
    assertThat(imported).hasSize(1);
    assertThat(imported.get(0).json().get("imported").asBoolean()).isTrue();
    assertPublished(imported.get(0).key(), "MentorAssigned", "MentoringCompleted");
    assertThat(
            load(
                    methodist,
                    "target-models",
                    "Организация;Номер акта;Дата акта\nschool-2;5;01.09.2025",
                    false)
                .json()
                .get("created")
                .asInt())
        .isEqualTo(1);
    assertThat(lead.upload(API + "/imports?kind=pairs", "a.csv", new byte[] {1}).status())
        .isEqualTo(403);
  }

  @Test
  @Order(7)
  void aFileCheckedOnThePageShowsWhatToMendAndStandsInTheJournal() {
    Api methodist = api.as(Tokens.methodist(TOWN));
    String csv =
        "Наставник;Наставляемый;Номер приказа;Дата приказа;Начало;Окончание по приказу;Цвет\n"
            + "Никто Неизвестный;Ручьёва Анна Петровна;8;вчера;01.09.2024;31.05.2025;синий\n";
    Answer sent =
        methodist.upload(
            "/mentoring/history?kind=pairs&dryRun=true",
            "пары-с-ошибкой.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(sent.status()).isEqualTo(204);
    String job = sent.header("HX-Redirect");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(methodist.get(job + "/progress").status()).isEqualTo(204));
    Document page = page(methodist, job);
    assertThat(page.select("#problems").text())
        .contains("Строка 2")
        .contains("Дата приказа")
        .contains("Не дата: «вчера»");
    assertThat(page.text()).contains("Эти столбцы не прочитаны Цвет");
    assertThat(page(methodist, "/mentoring/history").select("#imports").text())
        .contains("пары-с-ошибкой.csv")
        .contains("Проверен, есть ошибки");
    assertThat(lead.get(job).status()).isEqualTo(403);
    assertThat(api.as(Tokens.methodist("m-other")).get(job).status()).isEqualTo(404);
    assertThat(methodist.get("/mentoring/history/template?kind=pairs").status()).isEqualTo(200);
  }

  @Test
  @Order(8)
  void everyPageOpensForThoseWhoMayAndSpeaksRussian() {
    String pair = pairOf(lead);
    for (String path :
        List.of(
            "/mentoring",
            "/mentoring/pairs?status=ACTIVE&q=ручьева",
            "/mentoring/pairs/new?mentee=" + ANNA,
            "/mentoring/pairs/" + pair,
            "/mentoring/pairs/" + pair + "/edit",
            "/mentoring/without-mentor?all=true",
            "/mentoring/target-model",
            "/mentoring/target-model/" + SCHOOL,
            "/mentoring/choices/mentors?search=полян",
            "/mentoring/fragments/home",
            "/mentoring/fragments/teacher/" + ANNA)) {
      page(lead, path);
    }
    assertThat(page(lead, "/mentoring/pairs/new?mentee=" + ANNA).text())
        .contains("Полянская Вера Ильинична")
        .contains("та же организация, ведёт 0 из 3")
        .doesNotContain("Луговой");
    assertThat(page(lead, "/mentoring/choices/mentors?search=полян").text())
        .contains("Полянская Вера Ильинична");
    Api anna = api.as(Tokens.teacher(TOWN, SCHOOL, ANNA));
    assertThat(page(anna, "/mentoring/mine").text()).contains("Полянская В. И.");
    page(anna, "/mentoring/fragments/home");
    Api methodist = api.as(Tokens.methodist(TOWN));
    page(methodist, "/mentoring/history");
    page(methodist, "/mentoring/pairs/new");
    assertThat(methodist.get("/mentoring/pairs?format=csv").body()).contains("Ручьёва А. П.");
    assertThat(methodist.get("/mentoring/navigation.json").status()).isEqualTo(200);
    assertThat(methodist.get(API + "/openapi.json").body()).contains("/pairs/{id}/completion");
  }

  @Test
  @Order(9)
  void aFormSendsWhatThePageShows() {
    String form =
        "mentors="
            + VERA
            + "&mentees="
            + ANNA
            + "&form=TRADITIONAL&from=2026-11-01&plannedTo=2027-10-31&programme=&start=true"
            + "&orderNumber=9&orderOn=2026-11-01&consentOn=2026-11-01&menteesAgreedOn=2026-11-01&agreementNumber=&agreementOn=";
    Answer done = lead.form("/mentoring/pairs", form);
    assertThat(done.status()).isEqualTo(204);
    String card = done.header("HX-Redirect");
    assertThat(page(lead, card).select("h1").text()).contains("Действует");
    Answer refused =
        lead.form(card + "/sessions", "version=1&kind=MEETING&heldOn=2026-11-10&outcome=");
    assertThat(refused.status()).isEqualTo(422);
    Answer logged =
        lead.form(card + "/sessions", "version=1&kind=MEETING&heldOn=2026-11-10&outcome=%D0%98");
    assertThat(logged.status()).isEqualTo(204);
    assertThat(ids(lead.get(API + "/young-specialists?unmentored=true"))).containsExactly(IVAN);
  }

  @Test
  @Order(10)
  void theLimitOfAMentorHoldsWhenManyPairsAreMadeAtOnce() throws Exception {
    String mentor = "mentor-of-many";
    teacher(mentor, SCHOOL, "Дубравина Нина Львовна", "Дубравина Н. Л.");
    List<String> young = IntStream.range(0, 8).mapToObj(i -> "young-" + i).toList();
    young.forEach(id -> teacher(id, SCHOOL, "Новиков " + id, "Новиков " + id));
    await().until(() -> directory.find("young-7").isPresent());

    ExecutorService hurry = Executors.newFixedThreadPool(young.size());
    List<Future<Answer>> all =
        young.stream().map(id -> hurry.submit(() -> paired(mentor, id))).toList();
    List<Integer> answers = new ArrayList<>();
    for (Future<Answer> one : all) {
      answers.add(one.get().status());
    }
    hurry.shutdown();

    assertThat(answers).containsOnly(201, 422);
    assertThat(pairsOf(mentor)).hasSizeBetween(1, 3);
    young.forEach(id -> paired(mentor, id));
    assertThat(pairsOf(mentor)).hasSize(3);
    assertThat(paired(mentor, "young-7").body()).contains("mentor");
  }

  private Answer paired(String mentor, String mentee) {
    Map<String, Object> terms = new HashMap<>(terms(papers()));
    terms.put("mentors", List.of(mentor));
    terms.put("mentees", List.of(mentee));
    terms.put("consents", List.of(Map.of("mentor", mentor, "on", "2026-08-30")));
    return lead.post(API + "/pairs", terms);
  }

  private List<String> pairsOf(String mentor) {
    List<String> pairs = new ArrayList<>();
    lead.get(API + "/pairs")
        .json()
        .forEach(
            pair -> {
              if (pair.toString().contains(mentor)) {
                pairs.add(pair.get("id").asString());
              }
            });
    return pairs;
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(answer.body());
  }

  private Answer load(Api as, String kind, String csv, boolean dryRun) {
    Answer started =
        as.upload(
            API + "/imports?kind=" + kind + "&dryRun=" + dryRun,
            "история.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String job = started.header("location");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !as.get(job).json().get("state").asString().equals("RUNNING"));
    return as.get(job);
  }

  private void assertPublished(String subject, String... names) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("mentoring.events", subject))
                    .extracting(Published::name)
                    .containsExactly(names));
    for (Published published : topics.read("mentoring.events", subject)) {
      CONTRACTS.assertValid(published.name(), published.value());
    }
  }

  private String pairOf(Api who) {
    return who.get(API + "/pairs").json().get(0).get("id").asString();
  }

  private static List<String> ids(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    answer.json().forEach(row -> ids.add(row.get("teacher").get("id").asString()));
    return ids;
  }

  private static Map<String, Object> papers() {
    return Map.of(
        "start",
        true,
        "orderNumber",
        "124-О",
        "orderOn",
        "2026-08-31",
        "consents",
        List.of(Map.of("mentor", VERA, "on", "2026-08-30")),
        "menteesAgreedOn",
        "2026-08-30");
  }

  private static Map<String, Object> terms(Map<String, Object> more) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("mentors", List.of(VERA));
    terms.put("mentees", List.of(ANNA));
    terms.put("form", "TRADITIONAL");
    terms.put("from", "2026-09-01");
    terms.put("plannedTo", "2027-05-31");
    terms.put("programme", "Первый год в школе");
    terms.putAll(more);
    return terms;
  }

  private void organisation(String id, String name) {
    topics.publishName(
        id,
        Map.of(
            "id",
            id,
            "kind",
            "ORGANISATION",
            "municipality",
            TOWN,
            "name",
            name,
            "shortName",
            name,
            "sortKey",
            name));
  }

  private void teacher(String id, String school, String name, String shortName) {
    topics.publishName(
        id,
        Map.of(
            "id",
            id,
            "kind",
            "TEACHER",
            "municipality",
            TOWN,
            "organisation",
            school,
            "organisations",
            List.of(school),
            "name",
            name,
            "shortName",
            shortName,
            "sortKey",
            name,
            "position",
            "Учитель"));
  }

  private void youngSpecialist(String id, String school, String since) {
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        id,
        1,
        Map.of(
            "teacher",
            id,
            "municipality",
            TOWN,
            "organisation",
            school,
            "sex",
            "FEMALE",
            "teachingSince",
            since,
            "statuses",
            List.of(Map.of("status", "EMPLOYED", "from", since)),
            "leader",
            false));
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        id,
        2,
        Map.of(
            "assignment",
            "a-" + id,
            "teacher",
            id,
            "organisation",
            school,
            "municipality",
            TOWN,
            "position",
            "Учитель",
            "positionKind",
            "TEACHER",
            "employment",
            "MAIN",
            "from",
            since));
  }

  private void experienced(String id) {
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        id,
        1,
        Map.of(
            "teacher",
            id,
            "municipality",
            TOWN,
            "organisation",
            SCHOOL,
            "teachingSince",
            "2004-09-01"));
  }
}

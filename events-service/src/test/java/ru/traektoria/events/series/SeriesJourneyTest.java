package ru.traektoria.events.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.series.SeriesStory.ACTIVITIES;
import static ru.traektoria.events.series.SeriesStory.API;
import static ru.traektoria.events.series.SeriesStory.created;
import static ru.traektoria.events.series.SeriesStory.ok;
import static ru.traektoria.events.series.SeriesStory.seen;
import static ru.traektoria.events.series.SeriesStory.session;
import static ru.traektoria.events.series.SeriesStory.terms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.plan.PlanStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A week, a school and a conference through HTTP and Kafka; rooms under contention. */
@LiveEvents
class SeriesJourneyTest {

  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final Api api;
  private final SeriesStory story;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  SeriesJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new SeriesStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aSubjectWeekIsClosedWithItsAnalysisAndTold() {
    String week =
        story.planned(
            story.lead, terms("Неделя чтения", "SUBJECT_WEEK", "2026-11-16", "2026-11-20"));
    String path = API + "/" + week;
    String lesson =
        created(story.lead.post(ACTIVITIES, session(week, "Урок", "OPEN_LESSON", "2026-11-18")));
    Answer early = seen(story.lead, path).post(path + "/closing", Map.of("analysis", "Итог"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("series.nothing-ahead");
    story.held(story.lead, lesson, "2026-11-18", story.anna);
    Answer silent = seen(story.lead, path).post(path + "/closing", Map.of("analysis", " "));
    assertThat(silent.body()).contains("Напишите анализ");
    ok(seen(story.lead, path).post(path + "/closing", Map.of("analysis", "Уроки удались")));
    List<Published> told =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> topics.read("activities.events", week), all -> all.size() == 1);
    CONTRACTS.assertValid("SubjectWeekHeld", told.get(0).value());
    assertThat(told.get(0).json().get("activities").asInt()).isEqualTo(1);
    assertThat(told.get(0).value()).doesNotContain("удались").doesNotContain("Неделя чтения");
    Answer late = story.lead.post(ACTIVITIES, session(week, "Ещё", "OPEN_LESSON", "2026-11-19"));
    assertThat(late.body()).contains("series.over");
    assertThat(story.teacher(story.anna).get(path).json().get("analysis").isNull()).isTrue();
    assertThat(page(story.lead, "/activities/series/" + week)).contains("Уроки удались");
    assertThat(page(story.teacher(story.anna), "/activities/series/" + week))
        .doesNotContain("Уроки удались");
  }

  @Test
  void onePressSignsUpForEverySessionAheadWithASeatAndSaysWhichHadNone() {
    String school =
        story.planned(
            story.methodist,
            terms("Школа молодого учителя", "YOUNG_TEACHERS_SCHOOL", "2026-09-01", "2027-05-31"));
    String first = municipal(school, "Первое занятие", "2026-12-01", "");
    String small = municipal(school, "Второе занятие", "2026-12-08", "");
    String third = municipal(school, "Третье занятие", "2026-12-15", "");
    String one = municipal(school, "Секция физики", "2026-12-20", "Физика");
    String two = municipal(school, "Секция химии", "2026-12-20", "Химия");
    List.of(first, small, third, one, two).forEach(id -> story.opened(story.methodist, id));
    ok(story.teacher(story.vera).post(ACTIVITIES + "/" + small + "/sign-up", ""));
    JsonNode done = ok(story.teacher(story.anna).post(API + "/" + school + "/sign-up", "")).json();
    assertThat(texts(done.get("joined"))).containsExactly(first, third);
    assertThat(texts(done.get("full"))).containsExactly(small);
    assertThat(texts(done.get("sections"))).containsExactly(one, two);
    JsonNode sheet = ok(story.methodist.get(API + "/" + school + "/attendance")).json();
    assertThat(sheet.get("lines")).hasSize(2);
    JsonNode mine = ok(story.teacher(story.anna).get(API + "/" + school + "/attendance")).json();
    assertThat(mine.get("lines")).hasSize(1);
    assertThat(mine.toString()).doesNotContain(story.vera);
    assertThat(story.otherLead.get(API + "/" + school + "/attendance").status()).isEqualTo(403);
    Answer page = story.teacher(story.anna).form("/activities/series/" + school + "/sign-up", "");
    assertThat(page.status()).as(page.body()).isEqualTo(204);
    ok(story.teacher(story.anna).post(ACTIVITIES + "/" + one + "/sign-up", ""));
    assertThat(story.methodist.post(API + "/" + school + "/sign-up", "").status()).isEqualTo(403);
  }

  @Test
  void aCertificateOfTheWholeIsForThoseWhoAttendedEnoughAndFallsWithACorrection() {
    Map<String, Object> terms =
        terms("Первый год", "YOUNG_TEACHERS_SCHOOL", "2026-11-01", "2026-11-20");
    terms.put("share", 60);
    String school = story.planned(story.lead, terms);
    String path = API + "/" + school;
    String one =
        created(
            story.lead.post(
                ACTIVITIES, session(school, "Урок без страха", "SEMINAR", "2026-11-05")));
    String two =
        created(story.lead.post(ACTIVITIES, session(school, "Родители", "SEMINAR", "2026-11-12")));
    story.held(story.lead, one, "2026-11-05", story.anna, story.ivan);
    story.held(story.lead, two, "2026-11-12", story.anna);
    assertThat(story.lead.post(path + "/certificates", "").body()).contains("the-series-is-closed");
    ok(seen(story.lead, path).post(path + "/closing", Map.of("analysis", "")));
    assertThat(story.otherLead.post(path + "/certificates", "").status()).isEqualTo(404);
    assertThat(ok(story.lead.post(path + "/certificates", "")).json().get("issued").asInt())
        .isEqualTo(1);
    assertThat(ok(story.lead.post(path + "/certificates", "")).json().get("issued").asInt())
        .isZero();
    JsonNode paper = ok(story.teacher(story.anna).get(ACTIVITIES + "/certificates")).json().get(0);
    assertThat(paper.get("title").asString()).isNotEmpty();
    assertThat(paper.get("hours").asString()).startsWith("4");
    assertThat(ok(story.teacher(story.ivan).get(ACTIVITIES + "/certificates")).json()).isEmpty();
    String check = "/activities/certificates/" + paper.get("code").asString();
    assertThat(api.with("Accept", "text/html").get(check).body()).contains("Первый год");
    Answer file = story.lead.get(check + "/certificate.pdf");
    assertThat(file.status()).as("the holder prints it").isEqualTo(200);
    ok(
        story.lead.put(
            ACTIVITIES + "/" + two + "/attendance", Map.of("marks", Map.of(story.anna, "ABSENT"))));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        story
                            .teacher(story.anna)
                            .get(ACTIVITIES + "/certificates")
                            .json()
                            .get(0)
                            .get("state")
                            .asString())
                    .isEqualTo("REVOKED"));
    ok(
        story.lead.put(
            ACTIVITIES + "/" + two + "/attendance",
            Map.of("marks", Map.of(story.anna, "PRESENT"))));
    assertThat(ok(story.lead.post(path + "/certificates", "")).json().get("issued").asInt())
        .isEqualTo(1);
    assertThat(
            story
                .lead
                .with("Accept", "text/html")
                .get("/activities/series/" + school + "/attendance?format=csv")
                .body())
        .contains("100 %")
        .contains("50 %")
        .contains("Камышов");
  }

  @Test
  void everybodyPlansTheirOwnAndBadInputIsTold() {
    Map<String, Object> week =
        terms("Неделя д'Артаньяна, «ёлка»", "SUBJECT_WEEK", "2026-11-23", "2026-11-27");
    Api keyed = story.lead.with("Idempotency-Key", "once-" + story.town);
    String id = created(keyed.post(API, week));
    assertThat(created(keyed.post(API, week))).isEqualTo(id);
    String path = API + "/" + id;
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    assertThat(api.as(Tokens.methodist("elsewhere")).get(path).status()).isEqualTo(404);
    assertThat(story.teacher(story.anna).post(API, week).status()).isEqualTo(403);
    assertThat(story.lead.put(path, week).status()).isEqualTo(428);
    assertThat(story.lead.with("If-Match", "\"9\"").put(path, week).status()).isEqualTo(412);
    week.put("to", "2026-11-22");
    Answer bad = story.lead.post(API, week);
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body()).contains("не раньше первого");
    week.put("colour", "red");
    assertThat(story.lead.post(API, week).status()).isEqualTo(400);
    Answer foreign =
        story.otherLead.post(ACTIVITIES, session(id, "Чужая неделя", "OPEN_LESSON", "2026-11-24"));
    assertThat(foreign.body()).contains("series.unknown");
    String outside =
        created(
            story.lead.post(ACTIVITIES, session(id, "Поздний урок", "OPEN_LESSON", "2026-12-10")));
    assertThat(page(story.lead, "/activities/series/" + id))
        .contains("Вне сроков серии: 1 мероприятие");
    assertThat(page(story.lead, "/activities/setting?series=" + id + "&plannedOn=2026-12-10"))
        .contains("вне её сроков");
    assertThat(page(story.lead, "/activities/setting?plannedOn=2023-02-24"))
        .contains("перенесённый выходной");
    assertThat(page(story.lead, "/activities/setting?plannedOn=вчера&venue=нет&hours=x"))
        .doesNotContain("notice");
    Answer cancelled = seen(story.lead, path).post(path + "/cancellation", "");
    assertThat(cancelled.body()).contains("series.has-activities");
    String at = ACTIVITIES + "/" + outside;
    ok(seen(story.lead, at).post(at + "/cancellation", ""));
    ok(seen(story.lead, path).post(path + "/cancellation", ""));
    assertThat(page(story.lead, "/activities/series?kind=SUBJECT_WEEK&state=CANCELLED"))
        .contains("ёлка");
  }

  @Test
  void aClosedWeekIsTheResultOfTheItemOfThePlanItCameFrom() {
    String plan = plan(story.lead, "План школы");
    String item = plan.substring(plan.lastIndexOf('/') + 1) + "/" + item(story.lead, plan);
    Map<String, Object> week = terms("Неделя истории", "SUBJECT_WEEK", "2026-11-09", "2026-11-13");
    week.put("planItem", item);
    String id = story.planned(story.lead, week);
    String path = SeriesStory.API + "/" + id;
    String lesson =
        created(story.lead.post(ACTIVITIES, session(id, "Урок", "OPEN_LESSON", "2026-11-10")));
    story.held(story.lead, lesson, "2026-11-10", story.anna);
    assertThat(results(plan)).isEmpty();
    ok(seen(story.lead, path).post(path + "/closing", Map.of("analysis", "Удалось")));
    JsonNode told = results(plan).get(0);
    assertThat(told.get("words").asString()).isEqualTo("Неделя истории");
    assertThat(told.get("series").asString()).isEqualTo(id);
    assertThat(page(story.lead, "/activities/plans/" + item.replace("/", "/items/")))
        .contains("/activities/series/" + id, "Серия мероприятий");
    ok(seen(story.lead, path).post(path + "/reopening", ""));
    assertThat(results(plan)).isEmpty();

    String foreign = plan(story.methodist, "План округа");
    week.put(
        "planItem",
        foreign.substring(foreign.lastIndexOf('/') + 1) + "/" + item(story.methodist, foreign));
    assertThat(story.lead.post(SeriesStory.API, week).status())
        .as("an item that somebody else plans")
        .isEqualTo(403);
    week.put("planItem", item + "x");
    assertThat(story.lead.post(SeriesStory.API, week).status()).isEqualTo(404);
    assertThat(page(story.lead, "/activities/plans/" + id(plan) + "/calendar?month=2026-11"))
        .contains("День народного единства");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** An approved plan with one item. */
  private static String plan(Api who, String title) {
    String path = PlanStory.API + "/" + created(who.post(PlanStory.API, PlanStory.passport(title)));
    Map<String, Object> section = Map.of("title", "1. Недели", "goal", "Учить");
    JsonNode sections =
        PlanStory.ok(seen(who, path).post(path + "/sections", section)).get("sections");
    Map<String, Object> item =
        PlanStory.item(sections.get(0).get("id").asString(), "Неделя истории", "ноябрь");
    PlanStory.ok(seen(who, path).post(path + "/items", item));
    Map<String, Object> order =
        Map.of("kind", "ORDER", "number", "94", "on", "2026-09-01", "by", "Начальник");
    PlanStory.ok(seen(who, path).post(path + "/approval", order));
    return path;
  }

  private static String item(Api who, String plan) {
    return who.get(plan).json().get("items").get(0).get("id").asString();
  }

  private JsonNode results(String plan) {
    return story.lead.get(plan).json().get("items").get(0).get("results");
  }

  @Test
  void aRoomIsNeverGivenTwiceAtOnceHoweverManyPress() throws Exception {
    String hall =
        created(
            story.methodist.post(
                "/api/v1/activities/venues",
                Map.of("name", "Актовый зал", "address", "ул. Озёрная, 1", "seats", 120)));
    int crowd = 8;
    ExecutorService people = Executors.newFixedThreadPool(crowd);
    List<Callable<Answer>> presses = new ArrayList<>();
    for (int i = 0; i < crowd; i++) {
      Map<String, Object> wanted = in(hall, "Семинар " + i, "2026-12-01", "14:00");
      presses.add(() -> story.methodist.post(ACTIVITIES, wanted));
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> pressed : people.invokeAll(presses)) {
      answers.add(pressed.get());
    }
    people.shutdown();
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    Answer won =
        answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow();
    String title = won.json().get("description").get("title").asString();
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 422)
        .hasSize(crowd - 1)
        .allSatisfy(answer -> assertThat(answer.body()).contains("занято").contains(title));
    assertThat(won.json().get("description").get("room").get("place").asString())
        .isEqualTo("Актовый зал, ул. Озёрная, 1");
    String at = ACTIVITIES + "/" + won.json().get("id").asString();
    assertThat(story.methodist.post(ACTIVITIES, in(hall, "Позже", "2026-12-01", "15:30")).status())
        .isEqualTo(201);
    Map<String, Object> moved = in(hall, title, "2026-12-01", "10:00");
    assertThat(story.methodist.with("If-Match", "\"77\"").put(at, moved).status()).isEqualTo(412);
    assertThat(booked(hall)).as("a refused edit takes nothing").hasSize(2);
    ok(seen(story.methodist, at).put(at, moved));
    assertThat(booked(hall)).hasSize(2).anyMatch(from -> from.equals("10:00:00"));
    ok(seen(story.methodist, at).post(at + "/cancellation", ""));
    assertThat(booked(hall)).as("a cancelled one frees the room").hasSize(1);
    Map<String, Object> hourless = in(hall, "Без начала", "2026-12-02", null);
    assertThat(story.methodist.post(ACTIVITIES, hourless).body()).contains("укажите начало");
    assertThat(story.methodist.post(ACTIVITIES, in("nowhere", "Нет", "2026-12-02", "10:00")).body())
        .contains("venue.unknown");
    String room =
        created(story.otherLead.post("/api/v1/activities/venues", Map.of("name", "Кабинет 5")));
    assertThat(story.lead.get("/api/v1/activities/venues/" + room).status()).isEqualTo(404);
    assertThat(
            story
                .lead
                .post("/api/v1/activities/venues", Map.of("name", "X", "organisation", story.other))
                .status())
        .isEqualTo(422);
    Map<String, Object> schools = in(room, "Чужой кабинет", "2026-12-03", "10:00");
    schools.put("level", "SCHOOL");
    assertThat(story.lead.post(ACTIVITIES, schools).body()).contains("venue.unknown");
  }

  @Test
  void theMethodistChangesADayOfTheMunicipalitysCalendar() {
    String path = "/api/v1/activities/working-days";
    assertThat(ok(story.methodist.get(path + "/2023")).json().get("2023-02-24").asString())
        .isEqualTo("перенесённый выходной");
    Map<String, Object> closed = Map.of("works", false, "why", "Карантин");
    ok(story.methodist.put(path + "/days/2026-12-03", closed));
    assertThat(ok(story.lead.get(path + "/2026")).json().get("2026-12-03").asString())
        .isEqualTo("Карантин");
    assertThat(page(story.lead, "/activities/setting?plannedOn=2026-12-03")).contains("Карантин");
    assertThat(story.lead.put(path + "/days/2026-12-04", closed).status()).isEqualTo(403);
    assertThat(
            story
                .methodist
                .put(path + "/days/2026-12-04", Map.of("works", false, "why", ""))
                .status())
        .isEqualTo(422);
    ok(
        story.methodist.put(
            path + "/days/2026-12-05", Map.of("works", true, "why", "Рабочая суббота")));
    assertThat(page(story.lead, "/activities/setting?plannedOn=2026-12-05"))
        .doesNotContain("notice");
    ok(story.methodist.delete(path + "/days/2026-12-03"));
    assertThat(ok(story.lead.get(path + "/2026")).json().has("2026-12-03")).isFalse();
  }

  private List<String> booked(String venue) {
    List<String> hours = new ArrayList<>();
    ok(story.methodist.get("/api/v1/activities/venues/" + venue + "/bookings"))
        .json()
        .forEach(taken -> hours.add(taken.get("from").asString()));
    return hours;
  }

  private static Map<String, Object> in(String venue, String title, String on, String at) {
    Map<String, Object> said = session(null, title, "SEMINAR", on);
    said.put("level", "MUNICIPAL");
    said.put("startsAt", at);
    said.put("venue", venue);
    return said;
  }

  private String municipal(String series, String title, String on, String section) {
    Map<String, Object> said = session(series, title, "YOUNG_TEACHERS_SCHOOL", on);
    said.put("level", "MUNICIPAL");
    said.put("capacity", 1);
    said.put("section", section);
    return created(story.methodist.post(ACTIVITIES, said));
  }

  private static List<String> texts(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(one -> all.add(one.asString()));
    return all;
  }

  private static String page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ').replace("&nbsp;", " ");
  }
}

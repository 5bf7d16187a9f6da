package ru.traektoria.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A seminar and an association, through HTTP and Kafka as people and services meet them. */
@LiveEvents
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActivitiesJourneyTest {

  private static final String API = "/api/v1/activities";
  private static final String TOPIC = "activities.events";
  private static final Contracts CONTRACTS = Contracts.of("events-service");
  private static final String TOWN = "m-lake";
  private static final String SCHOOL = "school-1";
  private static final int CROWD = 60;
  private static final String ANNA = teacherId(0);
  private static final String IVAN = teacherId(1);
  private static final String VERA = teacherId(2);
  private static boolean staffed;
  private static String seminar;

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private Api methodist;

  @BeforeEach
  void people() {
    methodist = api.as(Tokens.methodist(TOWN));
    if (!staffed) {
      staffed = true;
      organisation(SCHOOL, "Озёрская школа № 1");
      organisation("school-2", "Озёрская школа № 2");
      teacher(ANNA, SCHOOL, "Ручьёва Анна Петровна");
      teacher(IVAN, SCHOOL, "Луговой Иван Олегович");
      teacher(VERA, "school-2", "Полянская Вера Ильинична");
      for (int i = 3; i < CROWD; i++) {
        teacher(teacherId(i), "school-2", "Участник Номер " + i);
      }
      topics.publish(
          "diagnostics.events",
          "CompetenceTreePublished",
          "tree",
          1,
          Map.of(
              "version",
              1,
              "areas",
              List.of(
                  Map.of(
                      "code", "FUNCTIONAL_LITERACY",
                      "name", "Функциональная грамотность",
                      "competences",
                          List.of(
                              Map.of(
                                  "code", "FUNCTIONAL_LITERACY.READING",
                                  "name", "Читательская грамотность"))))));
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> directory.find(teacherId(CROWD - 1)).isPresent());
  }

  @Test
  @Order(1)
  void aSeminarIsPlannedOpenedFilledAndHeld() {
    Answer planned = methodist.post(API, activity("Читательская грамотность", "2026-11-20", 2));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    seminar = planned.json().get("id").asString();
    assertThat(teacher(ANNA).post(API + "/" + seminar + "/sign-up", "").status()).isEqualTo(422);

    Answer opened = seen(planned).post(API + "/" + seminar + "/registration", "");
    assertThat(opened.json().get("status").asString()).isEqualTo("REGISTRATION_OPEN");
    assertThat(seat(signUp(ANNA))).isEqualTo("CONFIRMED");
    assertThat(seat(signUp(IVAN))).isEqualTo("CONFIRMED");
    assertThat(seat(signUp(VERA))).isEqualTo("WAITING");
    assertThat(seat(signUp(VERA))).isEqualTo("WAITING");
    Answer left = teacher(IVAN).delete(API + "/" + seminar + "/sign-up");
    assertThat(left.status()).isEqualTo(200);
    Answer card = methodist.get(API + "/" + seminar);
    assertThat(card.json().get("people")).hasSize(2);

    Answer early = seen(card).post(API + "/" + seminar + "/hold", Map.of("heldOn", "2026-11-20"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("Без отметки: 2");

    Answer marked =
        methodist.put(
            API + "/" + seminar + "/attendance",
            Map.of("marks", Map.of(ANNA, "PRESENT", VERA, "ABSENT")));
    Answer held = seen(marked).post(API + "/" + seminar + "/hold", Map.of("heldOn", "2026-11-20"));
    assertThat(held.json().get("status").asString()).isEqualTo("HELD");
    assertPublished(seminar, "ActivityScheduled", "ActivityHeld", "ParticipationRecorded");

    methodist.put(API + "/" + seminar + "/attendance", Map.of("marks", Map.of(VERA, "PRESENT")));
    assertPublished(
        seminar,
        "ActivityScheduled",
        "ActivityHeld",
        "ParticipationRecorded",
        "ParticipationRecorded");
    JsonNode late = topics.read(TOPIC, seminar).get(3).json();
    assertThat(late.get("teacher").asString()).isEqualTo(VERA);
    assertThat(late.get("organisation").asString()).isEqualTo("school-2");
    assertThat(late.has("imported")).isFalse();
  }

  @Test
  @Order(2)
  void manySignUpAtOnceAndNeverMoreThanThereAreSeats() throws Exception {
    Answer planned = methodist.post(API, activity("Очередь", "2026-12-01", 30));
    String id = planned.json().get("id").asString();
    seen(planned).post(API + "/" + id + "/registration", "");
    List<Callable<Integer>> rush = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      Api one = teacher(teacherId(i));
      rush.add(() -> one.post(API + "/" + id + "/sign-up", "").status());
    }
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    for (Future<Integer> answer : crowd.invokeAll(rush)) {
      assertThat(answer.get()).isEqualTo(200);
    }
    List<Callable<Integer>> second = new ArrayList<>();
    for (int i = 0; i < CROWD; i += 2) {
      Api one = teacher(teacherId(i));
      second.add(() -> one.delete(API + "/" + id + "/sign-up").status());
    }
    for (Future<Integer> answer : crowd.invokeAll(second)) {
      assertThat(answer.get()).isEqualTo(200);
    }
    crowd.shutdown();
    JsonNode counts = methodist.get(API + "/" + id).json().get("counts");
    assertThat(counts.get("signedUp").asInt()).isEqualTo(30);
    assertThat(counts.get("waiting").asInt()).isZero();
  }

  @Test
  @Order(3)
  void everybodySeesWhatIsTheirs() {
    Map<String, Object> council = activity("Педсовет школы", "2026-12-02", null);
    council.put("level", "SCHOOL");
    Answer planned = api.as(Tokens.schoolLead(TOWN, SCHOOL)).post(API, council);
    assertThat(planned.status()).isEqualTo(201);
    String id = planned.json().get("id").asString();
    assertThat(planned.json().get("organisation").get("id").asString()).isEqualTo(SCHOOL);

    assertThat(teacher(ANNA).get(API + "/" + id).status()).isEqualTo(200);
    assertThat(teacher(VERA).get(API + "/" + id).status()).isEqualTo(404);
    assertThat(api.as(Tokens.methodist("m-other")).get(API + "/" + id).status()).isEqualTo(404);
    Api otherSchool = api.as(Tokens.schoolLead(TOWN, "school-2"));
    assertThat(otherSchool.get(API + "/" + id).status()).isEqualTo(404);
    council.put("organisation", SCHOOL);
    assertThat(otherSchool.post(API, council).body()).contains("place.not-yours");
    assertThat(
            otherSchool
                .with("If-Match", "\"1\"")
                .post(API + "/" + seminar + "/cancellation", "")
                .status())
        .isEqualTo(403);
    assertThat(teacher(ANNA).get(API + "/" + seminar).json().get("people")).isEmpty();
    assertThat(teacher(ANNA).post(API, council).status()).isEqualTo(403);
    assertThat(api.get(API).status()).isEqualTo(401);
    assertThat(api.as(Tokens.expired("METHODIST", TOWN)).get(API).status()).isEqualTo(401);
  }

  @Test
  @Order(3)
  void whoOnlyReadsSeesHowManyAndNeverWho() {
    assertThat(methodist.get(API + "/" + seminar).json().get("people")).isNotEmpty();
    assertThat(page(methodist, "/activities/" + seminar).text()).contains("Ручьёва");
    for (String reader : List.of(Tokens.official(TOWN), Tokens.region("r1"))) {
      JsonNode seen = api.as(reader).get(API + "/" + seminar).json();
      assertThat(seen.get("people")).isEmpty();
      assertThat(seen.get("holds").asBoolean()).isFalse();
      Document card = page(api.as(reader), "/activities/" + seminar);
      assertThat(card.text()).doesNotContain("Ручьёва").doesNotContain("Полянская");
      assertThat(card.select("main form, main [hx-post], main [hx-put]")).isEmpty();
    }
  }

  @Test
  @Order(4)
  void whatIsWrongIsSaidClearlyAndNothingIsWritten() {
    int before = methodist.get(API).json().size();
    Map<String, Object> unknown = activity("Семинар", "2026-12-05", 5);
    unknown.put("budget", 5);
    assertThat(methodist.post(API, unknown).status()).isEqualTo(400);
    Answer refused = methodist.post(API, activity(" ", null, 0));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"title\"")
        .contains("\"plannedOn\"")
        .contains("\"capacity\"");
    Answer stale =
        methodist
            .with("If-Match", "\"1\"")
            .put(API + "/" + seminar, activity("Другое", "2026-11-21", 2));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(methodist.put(API + "/" + seminar, activity("x", "2026-11-21", 2)).status())
        .isEqualTo(428);
    assertThat(
            methodist
                .put(API + "/" + seminar + "/participants/nobody", Map.of("role", "SPEAKER"))
                .status())
        .isEqualTo(422);
    assertThat(methodist.get(API).json()).hasSize(before);
  }

  @Test
  @Order(5)
  void anAssociationHasAHeadWhoAdmitsMembers() {
    Answer founded =
        methodist.post(
            API + "/associations",
            Map.of("name", "ГМО учителей математики", "kind", "GMO", "subject", "Математика"));
    assertThat(founded.status()).isEqualTo(201);
    String id = founded.json().get("id").asString();
    String path = API + "/associations/" + id;
    Answer led = seen(founded).put(path + "/head/" + VERA, Map.of("from", "2026-09-01"));
    assertThat(led.json().get("head").get("name").asString()).contains("Полянская");
    Api head = api.as(Tokens.token("GMO_HEAD", null, TOWN, "school-2", VERA));
    Answer admitted =
        head.with("If-Match", led.header("etag"))
            .put(path + "/members/" + ANNA, Map.of("from", "2026-09-10"));
    assertThat(admitted.status()).as(admitted.body()).isEqualTo(200);
    assertThat(
            api.as(Tokens.token("GMO_HEAD", null, TOWN, SCHOOL, IVAN))
                .with("If-Match", admitted.header("etag"))
                .put(path + "/members/" + IVAN, Map.of("from", "2026-09-10"))
                .status())
        .isEqualTo(403);
    Answer released =
        head.with("If-Match", admitted.header("etag"))
            .delete(path + "/members/" + ANNA + "?last=2026-11-20");
    assertThat(released.json().get("members")).hasSize(1);
    assertPublished(
        id, "AssociationChanged", "MembershipChanged", "MembershipChanged", "MembershipChanged");

    Map<String, Object> meeting = activity("Заседание ГМО", "2026-12-10", null);
    meeting.put("kind", "ASSOCIATION_MEETING");
    meeting.put("association", id);
    Answer planned = head.post(API, meeting);
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    assertThat(planned.json().get("holds").asBoolean()).isTrue();
    meeting.remove("association");
    assertThat(head.post(API, meeting).status()).isEqualTo(403);
  }

  @Test
  @Order(6)
  void historyIsCheckedLoadedOnceAndMarked() {
    String header = "Педагог;Мероприятие;Вид;Дата;Роль;Часы;Муниципальный проект\n";
    String rows =
        "Ручьёва Анна Петровна;Школа молодого учителя;семинар;15.10.2024;участник;2;да\n"
            + IVAN
            + ";Школа молодого учителя;семинар;15.10.2024;участник;2;да\n";
    String wrong = "Никто;Семинар;танцы;вчера;участник;;\n";
    Answer refused = load("participations", header + rows + wrong, false);
    assertThat(refused.json().get("state").asString()).isEqualTo("REFUSED");
    assertThat(load("participations", header + rows, true).json().get("created").asInt())
        .isEqualTo(2);
    assertThat(load("participations", header + rows, false).json().get("created").asInt())
        .isEqualTo(2);
    assertThat(load("participations", header + rows, false).json().get("unchanged").asInt())
        .isEqualTo(2);
    String third = VERA + ";Школа молодого учителя;семинар;15.10.2024;выступающий;2;да\n";
    JsonNode more = load("participations", header + rows + third, false).json();
    assertThat(more.get("updated").asInt()).isEqualTo(1);
    assertThat(more.get("unchanged").asInt()).isEqualTo(2);
    String activity =
        topics.read(TOPIC).stream()
            .filter(p -> p.name().equals("ActivityHeld"))
            .filter(p -> p.json().path("imported").asBoolean(false))
            .findFirst()
            .orElseThrow()
            .key();
    assertPublished(
        activity,
        "ActivityHeld",
        "ParticipationRecorded",
        "ParticipationRecorded",
        "ParticipationRecorded");

    String members = "Педагог;Объединение;Вид объединения;Роль;С;По\n";
    String row = "Ручьёва Анна Петровна;ГМО историков;ГМО;член;01.09.2024;31.05.2025\n";
    assertThat(load("memberships", members + row, false).json().get("created").asInt())
        .isEqualTo(1);
    assertThat(load("memberships", members + row, false).json().get("unchanged").asInt())
        .isEqualTo(1);
    assertThat(methodist.upload(API + "/imports?kind=songs", "a.csv", new byte[] {1}).status())
        .isEqualTo(400);
  }

  @Test
  @Order(7)
  void everyPageOpensForThoseWhoMayAndSpeaksRussian() {
    String association = methodist.get(API + "/associations").json().get(0).get("id").asString();
    for (String path :
        List.of(
            "/activities",
            "/activities?view=past&q=грамотность",
            "/activities?year=2024-25",
            "/activities/new",
            "/activities/" + seminar,
            "/activities/associations",
            "/activities/associations/new",
            "/activities/associations/" + association,
            "/activities/history",
            "/activities/fragments/home",
            "/activities/fragments/teacher/" + ANNA)) {
      page(methodist, path);
    }
    Document past = page(methodist, "/activities?view=past");
    assertThat(past.select("#activities .group-row").text()).contains("Ноябрь");
    assertThat(page(methodist, "/activities?year=2024-25").text())
        .contains("Школа молодого учителя");
    assertThat(page(methodist, "/activities/new").text())
        .contains("Функциональная грамотность: Читательская грамотность");
    Document mine = page(teacher(ANNA), "/activities/mine");
    assertThat(mine.text()).contains("Читательская грамотность").contains("Вы участвовали");
    page(teacher(ANNA), "/activities");
    page(teacher(ANNA), "/activities/" + seminar);
    page(teacher(ANNA), "/activities/fragments/home");
    assertThat(methodist.get("/activities/people?q=ручьева").body()).contains(ANNA);
    assertThat(methodist.get("/activities?view=all&format=csv").body()).contains("Очередь");
    assertThat(methodist.get(API + "/openapi.json").body()).contains("/{id}/hold");
  }

  @Test
  @Order(8)
  void theFormsSendWhatThePagesShow() {
    Answer planned =
        methodist.form(
            "/activities",
            "title=%D0%A2&kind=SEMINAR&level=MUNICIPAL&format=ON_SITE&plannedOn=2026-11-20"
                + "&startsAt=14:00&capacity=&hours=1.5&priority=&priorityLevel=&competences=");
    assertThat(planned.status()).as(planned.body()).isEqualTo(204);
    String card = planned.header("HX-Redirect");
    assertThat(methodist.form(card + "/registration?version=1", "").status()).isEqualTo(204);
    assertThat(teacher(ANNA).form(card + "/sign-up", "").status()).isEqualTo(204);
    assertThat(methodist.form(card + "/participants", "teacher=" + VERA + "&role=SPEAKER").status())
        .isEqualTo(204);
    assertThat(page(methodist, card).select("select[name^=mark.]")).hasSize(2);
    Answer unmarked =
        methodist.form(
            card + "/attendance", "mark." + ANNA + "=PRESENT&hold=true&heldOn=2026-11-20");
    assertThat(unmarked.status()).isEqualTo(422);
    assertThat(methodist.form(card + "/attendance/rest", "").status()).isEqualTo(204);
    Answer held = methodist.form(card + "/attendance", "hold=true&heldOn=2026-11-20");
    assertThat(held.status()).as(held.body()).isEqualTo(204);
    assertThat(page(methodist, card).select("h1").text()).contains("Состоялось");
  }

  @Test
  @Order(9)
  void thoseWhomTheThemeMayHelpAreCalledOnceAndWaitWhereTheHallIsFull() {
    String id =
        methodist
            .post(API, activity("Чтение на каждом уроке", "2026-12-15", 2))
            .json()
            .get("id")
            .asString();
    String card = "/activities/" + id;
    Document before = page(methodist, card);
    assertThat(before.select("[hx-get^=/diagnostics/fragments/invitees]").attr("hx-get"))
        .isEqualTo("/diagnostics/fragments/invitees?competence=FUNCTIONAL_LITERACY.READING");
    assertThat(page(teacher(ANNA), card).select("#invitees")).isEmpty();

    String chosen = "teachers=" + ANNA + "&teachers=" + IVAN + "&teachers=" + VERA;
    Answer called = methodist.form(card + "/participants/chosen", chosen);
    assertThat(called.status()).as(called.body()).isEqualTo(204);
    JsonNode counts = methodist.get(API + "/" + id).json().get("counts");
    assertThat(counts.get("signedUp").asInt()).isEqualTo(2);
    assertThat(counts.get("waiting").asInt()).isEqualTo(1);
    assertThat(methodist.form(card + "/participants/chosen", chosen).status()).isEqualTo(204);
    assertThat(methodist.get(API + "/" + id).json().get("people")).hasSize(3);
    assertThat(page(methodist, card).select("[hx-get*=" + ANNA + "]")).hasSize(1);

    assertThat(methodist.form(card + "/participants/chosen", "").body()).contains("Отметьте");
    assertThat(methodist.form(card + "/participants/chosen", "teachers=nobody").status())
        .isEqualTo(422);
    assertThat(teacher(ANNA).form(card + "/participants/chosen", chosen).status()).isEqualTo(403);
    Answer again =
        methodist.post(API + "/" + id + "/participants", Map.of("teachers", List.of(ANNA)));
    assertThat(again.status()).as(again.body()).isEqualTo(200);
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(answer.body());
  }

  private Answer load(String kind, String csv, boolean dryRun) {
    Answer started =
        methodist.upload(
            API + "/imports?kind=" + kind + "&dryRun=" + dryRun,
            "история.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String job = started.header("location");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !methodist.get(job).json().get("state").asString().equals("RUNNING"));
    return methodist.get(job);
  }

  private void assertPublished(String subject, String... names) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read(TOPIC, subject))
                    .extracting(Published::name)
                    .containsExactly(names));
    for (Published published : topics.read(TOPIC, subject)) {
      CONTRACTS.assertValid(published.name(), published.value());
    }
  }

  private Answer signUp(String teacher) {
    return teacher(teacher).post(API + "/" + seminar + "/sign-up", "");
  }

  private static String seat(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().get("mine").get("seat").asString();
  }

  private Api teacher(String id) {
    String school = id.equals(ANNA) || id.equals(IVAN) ? SCHOOL : "school-2";
    return api.as(Tokens.teacher(TOWN, school, id));
  }

  private Api seen(Answer answer) {
    return methodist.with("If-Match", answer.header("etag"));
  }

  private static String teacherId(int number) {
    return "22222222-0000-7000-8000-%012d".formatted(number);
  }

  private static Map<String, Object> activity(String title, String on, Integer capacity) {
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", title);
    activity.put("kind", "SEMINAR");
    activity.put("level", "MUNICIPAL");
    activity.put("format", "ON_SITE");
    activity.put("plannedOn", on);
    activity.put("startsAt", "14:00");
    activity.put("capacity", capacity);
    activity.put("hours", 1.5);
    activity.put("competences", List.of("FUNCTIONAL_LITERACY.READING"));
    activity.put("municipalProject", true);
    activity.put("priority", "FUNCTIONAL_LITERACY");
    activity.put("priorityLevel", "FEDERAL");
    return activity;
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

  private void teacher(String id, String school, String name) {
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
            name,
            "sortKey",
            name,
            "position",
            "Учитель"));
  }
}

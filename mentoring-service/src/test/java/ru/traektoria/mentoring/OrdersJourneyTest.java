package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.created;
import static ru.traektoria.mentoring.PairStory.ok;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** One order for many pairs, and a mentor who is replaced while others do the same. */
@LiveMentoring
class OrdersJourneyTest {

  private final PairStory story;
  private final TestTopics topics;
  private final StaffDirectory directory;
  private final String base;

  OrdersJourneyTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    this.topics = topics;
    this.directory = directory;
    this.story = new PairStory(api, topics, directory);
  }

  @Test
  void twentyProposalsOfTwoSchoolsStartByOneOrderOfTheDepartment() {
    List<String> pairs = proposals(20);
    Api form = story.methodist;
    String page = ok(form.get("/mentoring/orders/new")).body();
    assertThat(page).contains("Молодой № 1").contains("Школа № 7").contains("Гимназия");

    ok(form.form("/mentoring/orders", fields(pairs) + "&orderNumber=77-%D0%BE%D0%B4&draft=true"));

    for (String pair : pairs) {
      JsonNode started = ok(story.methodist.get(pair)).json();
      assertThat(started.get("status").asString()).isEqualTo("ACTIVE");
      assertThat(started.get("order").get("issuer").asString()).isEqualTo("MUNICIPALITY");
      assertThat(started.get("meetings")).isNotEmpty();
    }
    JsonNode orders = ok(story.methodist.get(API + "/orders")).json();
    assertThat(orders).hasSize(1);
    assertThat(orders.get(0).get("running").asInt()).isEqualTo(20);
    assertThat(ok(story.methodist.get("/mentoring/orders")).body()).contains("77-од");
    awaitAssigned(pairs.size());
  }

  @Test
  void oneOrderIsPrintedForPairsOfSeveralSchools() throws Exception {
    List<String> pairs = proposals(2);
    ok(story.methodist.post(API + "/orders", order(pairs, Map.of())));
    String file = pairs.get(0).replace("/api/v1", "") + "/print/order.docx";
    assertThat(PairPrintTest.words(base + file, Tokens.methodist(story.town)))
        .contains("№ 16-од от 20 ноября 2026")
        .contains("Молодой № 1 (Школа № 7 имени Д’Артаньяна)")
        .contains("Молодой № 2 (Гимназия посёлка Ёлкино)");
  }

  @Test
  void aMentorIsProposedInOnePressAndSeenAsProposed() {
    String list = "/mentoring/without-mentor";
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ok(story.lead.get(list)).body().contains("Горностаев"));
    Api lead = story.lead.with("Idempotency-Key", "one-press");
    String door = "/mentoring/matching/" + story.novice;
    ok(lead.form(door, "mentor=" + story.mentor));
    ok(lead.form(door, "mentor=" + story.mentor));
    assertThat(ok(story.lead.get(API + "/pairs?teacher=" + story.novice)).json()).hasSize(1);
    assertThat(ok(story.lead.get(list)).body()).contains("Предложен");
    Api strange = story.api.as(Tokens.schoolLead(story.town, story.other));
    assertThat(strange.form(door, "mentor=" + story.mentor).status()).isEqualTo(422);
  }

  @Test
  void anOrderSentAgainChangesNothing() {
    List<String> pairs = proposals(2);
    Map<String, Object> order = order(pairs, Map.of());
    ok(story.methodist.post(API + "/orders", order));
    String version = ok(story.methodist.get(pairs.get(0))).header("etag");

    ok(story.methodist.post(API + "/orders", order));

    assertThat(ok(story.methodist.get(pairs.get(0))).header("etag")).isEqualTo(version);
  }

  @Test
  void whatMayNotStartIsToldByNameAndNothingIsWritten() {
    List<String> pairs = proposals(1);
    List<String> crowded = new ArrayList<>(pairs);
    for (int i = 0; i < 4; i++) {
      crowded.add(proposal(story.second, newcomer(story.school, "Новичок № " + i)));
    }
    Answer refused = story.methodist.post(API + "/orders", order(crowded, Map.of()));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Кузьмина-Караваева Е. Ю. → Новичок № 3")
        .contains("предельное число")
        .doesNotContain("Новичок № 2");
    assertThat(status(pairs.get(0))).isEqualTo("PROPOSED");

    Answer unnumbered =
        story.methodist.post(API + "/orders", order(crowded, Map.of("orderNumber", " ")));
    assertThat(unnumbered.body().split("order-issued", -1)).as("said once").hasSize(2);
    Answer nobodyAsked = story.methodist.post(API + "/orders", unconsented(pairs));
    assertThat(nobodyAsked.body()).contains("consentOn").contains("menteesAgreedOn");
  }

  @Test
  void anOrderNamesOnlyPairsOfTheViewerAsTheyWereSeen() {
    List<String> pairs = proposals(2);
    Map<String, Object> order = order(pairs, Map.of());
    Api other = story.api.as(Tokens.schoolLead(story.town, Ids.next()));
    Api strange = story.api.as(Tokens.methodist(Ids.next()));
    assertThat(other.post(API + "/orders", order).status()).isEqualTo(404);
    assertThat(strange.post(API + "/orders", order).status()).isEqualTo(404);
    assertThat(story.api.as(story.youngToken()).post(API + "/orders", order).status())
        .isEqualTo(403);
    assertThat(story.methodist.post(API + "/orders", Map.of("pairs", List.of())).status())
        .isEqualTo(422);
    assertThat(story.methodist.form("/mentoring/orders", "pairs=%27%3B--&orderNumber=1").status())
        .isEqualTo(404);

    ok(
        story
            .seen(story.methodist, pairs.get(0))
            .put(pairs.get(0), change(pairs.get(0), story.mentor)));
    assertThat(story.methodist.post(API + "/orders", order).status()).isEqualTo(412);
    assertThat(status(pairs.get(1))).isEqualTo("PROPOSED");
  }

  @Test
  void ofSeveralWhoReplaceAMentorAtOnceOneWinsAndNoProposalIsLeftBehind() throws Exception {
    String pair = story.active();
    String seen = ok(story.lead.get(pair)).header("etag");
    List<String> mentors = List.of(story.second, story.far, story.novice);
    ExecutorService many = Executors.newFixedThreadPool(mentors.size());
    List<Future<Answer>> answers = new ArrayList<>();
    for (String mentor : mentors) {
      answers.add(
          many.submit(
              () ->
                  story
                      .lead
                      .with("If-Match", seen)
                      .post(pair + "/replacement", replacement(mentor, "2026-11-19"))));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
    }
    many.shutdown();

    // who looked before the winner wrote meets either the new version or the winner's own pair
    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 412, 422);
    JsonNode all = ok(story.methodist.get(API + "/pairs?teacher=" + story.young)).json();
    assertThat(all).hasSize(2);
  }

  @Test
  void aReplacementSentAgainMeetsTheSamePair() {
    String pair = story.active();
    String seen = ok(story.lead.get(pair)).header("etag");
    Map<String, Object> change = replacement(story.second, "2026-11-19");
    Api lead = story.lead.with("If-Match", seen);
    String first = created(lead.post(pair + "/replacement", change));
    assertThat(created(lead.post(pair + "/replacement", change))).isEqualTo(first);
    assertThat(lead.post(pair + "/replacement", replacement(story.far, "2026-11-18")).status())
        .isEqualTo(412);
  }

  @Test
  void whoLeadsMoreThanTheLimitByHistoryIsFlaggedAndGetsNoMore() {
    StringBuilder csv =
        new StringBuilder(
            "Наставник;Наставляемый;Номер приказа;Дата приказа;Начало;Окончание по приказу\n");
    for (int i = 1; i <= 4; i++) {
      String mentee = newcomer(story.school, "Подопечный № " + i);
      csv.append(story.mentor).append(';').append(mentee);
      csv.append(";3-од;01.09.2026;01.09.2026;31.05.2027\n");
    }
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    String job =
        story
            .methodist
            .upload(API + "/imports?kind=pairs&dryRun=false", "пары.csv", file)
            .header("location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> !ok(story.methodist.get(job)).json().get("state").asString().equals("RUNNING"));

    assertThat(ok(story.lead.get(API + "/concerns")).body())
        .contains("OVERLOADED")
        .contains(story.mentor);
    assertThat(ok(story.lead.get("/mentoring/attention")).body().replace('\u00a0', ' '))
        .contains("ведёт 4 наставляемых");
    assertThat(story.lead.post(API + "/pairs", story.terms(Map.of())).body())
        .contains("pair.mentor-has-room");
    assertThat(ok(story.lead.get(API + "/matches/" + story.young)).body())
        .doesNotContain("Берёзкина");
  }

  private Map<String, Object> replacement(String mentor, String on) {
    Map<String, Object> next = story.terms(Map.of("mentors", List.of(mentor), "start", false));
    next.put("from", "2026-11-20");
    return Map.of("endedOn", on, "reason", "MENTOR_LEFT", "comment", "Отпуск", "next", next);
  }

  /** Proposals of two schools by turns, each with a mentor of its own. */
  private List<String> proposals(int many) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      String school = i % 2 == 0 ? story.other : story.school;
      String mentor = newcomer(story.school, "Наставник № " + i);
      pairs.add(proposal(mentor, newcomer(school, "Молодой № " + i)));
    }
    return pairs;
  }

  private String newcomer(String school, String name) {
    String id = Ids.next();
    story.teacher(id, school, name, name, "MATHEMATICS");
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(id).isPresent());
    return id;
  }

  private String proposal(String mentor, String mentee) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("mentors", List.of(mentor));
    terms.put("mentees", List.of(mentee));
    terms.put("form", "TRADITIONAL");
    terms.put("from", "2026-11-20");
    terms.put("plannedTo", "2027-11-20");
    return created(story.methodist.post(API + "/pairs", terms));
  }

  private Map<String, Object> change(String pair, String mentor) {
    JsonNode now = ok(story.methodist.get(pair)).json();
    return Map.of(
        "mentors", List.of(mentor),
        "mentees", List.of(now.get("mentees").get(0).get("id").asString()),
        "form", "TRADITIONAL",
        "from", "2026-11-20",
        "plannedTo", "2027-11-20");
  }

  private Map<String, Object> order(List<String> pairs, Map<String, Object> more) {
    Map<String, Object> order = unconsented(pairs);
    order.put("consentOn", "2026-11-19");
    order.put("menteesAgreedOn", "2026-11-19");
    order.putAll(more);
    return order;
  }

  private Map<String, Object> unconsented(List<String> pairs) {
    Map<String, Object> order = new HashMap<>();
    order.put("orderNumber", "16-од");
    order.put("orderOn", "2026-11-20");
    order.put(
        "pairs",
        pairs.stream()
            .map(pair -> Map.of("id", pair.substring(API.length() + 7), "version", 1))
            .toList());
    return order;
  }

  private static String fields(List<String> pairs) {
    StringBuilder fields = new StringBuilder("orderOn=2026-11-20&from=2026-11-20");
    fields.append("&plannedTo=2027-11-20&consentOn=2026-11-19&menteesAgreedOn=2026-11-19");
    pairs.forEach(
        pair -> fields.append("&pairs=").append(pair.substring(API.length() + 7)).append("%401"));
    return fields.toString();
  }

  private String status(String pair) {
    return ok(story.methodist.get(pair)).json().get("status").asString();
  }

  private void awaitAssigned(int many) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                topics.read("mentoring.events").stream()
                        .filter(one -> one.name().equals("MentorAssigned"))
                        .filter(one -> one.value().contains(story.town))
                        .count()
                    == many);
  }
}

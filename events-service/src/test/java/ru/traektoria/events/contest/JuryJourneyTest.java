package ru.traektoria.events.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.contest.ContestStory.API;
import static ru.traektoria.events.contest.ContestStory.CANARIES;
import static ru.traektoria.events.contest.ContestStory.ok;
import static ru.traektoria.events.contest.ContestStory.seen;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.contest.application.NamelessTest;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** The jury of a blind stage: no name anywhere until the results, and results that recompute. */
@LiveEvents
@ExtendWith(OutputCaptureExtension.class)
class JuryJourneyTest {

  private static final String NOMINATION = "Учитель года";
  private static final String PAGES = "/activities/contests";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final ContestStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private People people;
  @Autowired private Environment environment;

  JuryJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new ContestStory(api, topics);
  }

  @BeforeEach
  void people() {
    story.arrived(directory);
  }

  @Test
  void aBlindStageNamesNobodyUntilItsResultsAreFixed(CapturedOutput log) throws IOException {
    String contest = reviewed(true);
    int before = topics.read("activities.events").size();
    StringBuilder read = new StringBuilder();
    for (Api expert : experts()) {
      for (JsonNode work : expert.get(API + "/desk").json()) {
        String at = contest + "/stages/" + work.get("stage") + "/works/" + work.get("number");
        assertThat(work.get("author").isNull()).isTrue();
        assertThat(work.get("links")).isEmpty();
        read.append(work).append(shown(expert, at));
        read.append(shown(expert, page(at)));
        for (JsonNode file : work.get("files")) {
          Answer given = expert.get(at + "/files/" + file.get("number"));
          assertThat(given.status()).isEqualTo(200);
          read.append(file).append(given.headers());
        }
      }
      read.append(shown(expert, PAGES + "/desk"));
      read.append(shown(expert, page(contest)));
    }
    scored(contest);
    for (String part :
        List.of("/jury", "/ranking", "/sheets", "/ranking?format=csv", "/sheets?format=csv")) {
      Answer answer = story.methodist.get(page(contest) + part);
      assertThat(answer.status()).as(part).isEqualTo(200);
      read.append(answer.body()).append(answer.headers());
    }
    read.append(story.methodist.get(contest + "/jury").body());
    read.append(story.methodist.get(contest + "/ranking").body());
    assertThat(story.methodist.get(contest + "/ranking").json()).hasSize(4);
    List<Published> told = topics.read("activities.events");
    told.subList(Math.min(before, told.size()), told.size())
        .forEach(event -> read.append(event.value()));
    for (String canary : CANARIES) {
      assertThat(read).doesNotContain(canary);
      assertThat(log.getAll()).doesNotContain(canary);
    }
    for (String author : story.authors) {
      assertThat(read).doesNotContain(author);
    }
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    assertThat(story.methodist.get(contest + "/ranking").body()).contains(CANARIES);
  }

  @Test
  void aFileReachesTheExpertUnderANeutralNameAndWithoutItsProperties() throws IOException {
    String contest = reviewed(true);
    boolean found = false;
    for (Api expert : experts()) {
      for (JsonNode work : expert.get(API + "/desk").json()) {
        if (!work.get("files").isEmpty()) {
          found = true;
          assertThat(work.get("files").get(0).get("name").asString())
              .isEqualTo(work.get("label").asString() + ", файл 1.docx");
        }
      }
    }
    assertThat(found).isTrue();
    assertThat(contest).isNotEmpty();
  }

  @Test
  void exportedSheetsRecomputeToTheSamePlaces() throws IOException {
    String contest = reviewed(true);
    scored(contest);
    String csv = story.methodist.get(page(contest) + "/sheets?format=csv").body();
    Map<Integer, List<BigDecimal[]>> sheets = new TreeMap<>();
    csv.lines()
        .skip(1)
        .map(line -> line.split(";"))
        .forEach(
            cells ->
                sheets
                    .computeIfAbsent(Integer.valueOf(cells[0]), n -> new ArrayList<>())
                    .add(new BigDecimal[] {new BigDecimal(cells[3]), new BigDecimal(cells[4])}));
    Map<Integer, BigDecimal[]> means = new HashMap<>();
    sheets.forEach((work, all) -> means.put(work, means(all)));
    Comparator<BigDecimal[]> best =
        Comparator.<BigDecimal[], BigDecimal>comparing(m -> m[0]).thenComparing(m -> m[1]);
    JsonNode ranking = story.methodist.get(contest + "/ranking").json();
    assertThat(ranking).hasSize(4);
    for (JsonNode line : ranking) {
      BigDecimal[] own = means.get(line.get("number").asInt());
      long better = means.values().stream().filter(m -> best.compare(m, own) > 0).count();
      assertThat(line.get("place").asInt()).isEqualTo((int) better + 1);
      assertThat(line.get("score").decimalValue()).isEqualByComparingTo(own[0]);
    }
  }

  private static BigDecimal[] means(List<BigDecimal[]> sheets) {
    BigDecimal many = BigDecimal.valueOf(sheets.size());
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tie = BigDecimal.ZERO;
    for (BigDecimal[] sheet : sheets) {
      sum = sum.add(sheet[0]).add(sheet[1].multiply(new BigDecimal("1.5")));
      tie = tie.add(sheet[1]);
    }
    return new BigDecimal[] {
      sum.divide(many, 2, RoundingMode.HALF_UP), tie.divide(many, 2, RoundingMode.HALF_UP)
    };
  }

  @Test
  void colleaguesAndMentorsDoNotScoreAndTheMethodistReadsWhy() throws IOException {
    String contest = reviewed(true);
    JsonNode seats = story.methodist.get(contest + "/jury").json().get("seats");
    JsonNode gleb = seat(seats, "Перевозчиков");
    assertThat(gleb.get("conflicts")).hasSize(1);
    assertThat(gleb.get("conflicts").get(0).asString())
        .matches("Работа № \\d: наставническая пара");
    String hidden = gleb.get("conflicts").get(0).asString().replaceAll("\\D", "");
    for (JsonNode work : story.as(story.gleb).get(API + "/desk").json()) {
      assertThat(work.get("number").asString()).isNotEqualTo(hidden);
    }
    assertThat(story.as(story.gleb).get(contest + "/stages/0/works/" + hidden).status())
        .isEqualTo(404);
    JsonNode vera = story.as(story.vera).get(API + "/desk").json().get(0);
    String at = contest + "/stages/0/works/" + vera.get("number");
    int had = story.as(story.vera).get(API + "/desk").json().size();
    ok(story.as(story.vera).post(at + "/conflict", ""));
    assertThat(story.as(story.vera).get(at).status()).isEqualTo(404);
    assertThat(story.as(story.vera).get(API + "/desk").json()).hasSize(had - 1);
    Answer again = seen(story.methodist, contest).post(contest + "/distribution", "");
    assertThat(again.status()).as(again.body()).isIn(200, 422);
    assertThat(
            seat(story.methodist.get(contest + "/jury").json().get("seats"), "Полевая")
                .get("conflicts")
                .toString())
        .contains("заявлен экспертом");
  }

  @Test
  void announcedResultsReachEverybodysPortfolioOnce() throws IOException {
    String contest = reviewed(true);
    scored(contest);
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    Answer stale = story.methodist.with("If-Match", "\"1\"").post(contest + "/announcement", "");
    assertThat(stale.status()).isEqualTo(412);
    JsonNode view = ok(seen(story.methodist, contest).post(contest + "/announcement", "")).json();
    assertThat(view.get("winners")).isNotEmpty();
    assertThat(seen(story.methodist, contest).post(contest + "/announcement", "").status())
        .isEqualTo(422);
    String activity = view.get("activity").asString();
    await().atMost(Duration.ofSeconds(20)).until(() -> participations(activity).size() == 6);
    List<Published> told = participations(activity);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    Map<String, String> roles = new HashMap<>();
    told.forEach(
        event ->
            roles.put(event.json().get("teacher").asString(), event.json().get("role").asString()));
    assertThat(roles.get(story.vera)).isEqualTo("JURY");
    assertThat(roles.get(story.gleb)).isEqualTo("JURY");
    assertThat(roles.values()).contains("WINNER", "PRIZE_WINNER");
    assertThat(story.authors).allMatch(roles::containsKey);
    told.forEach(event -> CANARIES.forEach(c -> assertThat(event.value()).doesNotContain(c)));

    Answer base = story.methodist.get(PAGES + "/participants?format=csv");
    assertThat(base.body()).contains(CANARIES).doesNotContain("Полевая");
    assertThat(
            story
                .methodist
                .get(PAGES + "/participants?format=csv&place=WINNER&level=MUNICIPAL&year=2026-27")
                .body()
                .lines()
                .count())
        .isEqualTo(2);
    String leaders = PAGES + "/participants?format=csv&place=";
    assertThat(story.methodist.get(leaders + "PLACED").body().lines().count()).isEqualTo(3);
    assertThat(story.methodist.get(leaders + "LEADERS").body().lines().count()).isEqualTo(1);
    assertThat(story.lead.get(PAGES + "/participants?format=csv").body())
        .contains(CANARIES.get(0), CANARIES.get(1))
        .doesNotContain(CANARIES.get(2));
    assertThat(story.as(story.authors.get(0)).get(page(contest)).body()).contains("Победител");
  }

  @Test
  void anOutsiderTakesTheSeatOnceAndSeesThatContestAlone() {
    String contest = story.open(story.terms("Учитель года города"));
    String elsewhere = story.open(story.terms("Другой конкурс"));
    JsonNode seat = outsider(contest);
    String link = seat.get("invitation").asString();
    assertThat(story.outsider().get(contest).status()).isEqualTo(404);
    assertThat(story.outsider().get(link.substring(0, link.length() - 1) + "x").status())
        .isEqualTo(404);
    assertThat(story.as(story.vera).get(link).status()).isEqualTo(200);
    ok(story.outsider().post("/api/v1" + link, ""));
    ok(story.outsider().post("/api/v1" + link, ""));
    assertThat(story.as(story.vera).post("/api/v1" + link, "").status()).isEqualTo(422);
    assertThat(story.outsider().get(contest).status()).isEqualTo(200);
    assertThat(story.outsider().get(elsewhere).status()).isEqualTo(404);
    assertThat(story.outsider().get(API).json()).hasSize(1);
    assertThat(story.outsider().get(contest + "/jury").status()).isEqualTo(403);
  }

  @Test
  void anOutsiderIsInvitedInOneStepAndComesStraightToTheWorks() throws IOException {
    String contest = reviewed(true);
    Api asked = story.methodist.with("Accept", "text/html").with("HX-Request", "true");
    String form = "name=Ёлкин+О’Нил&post=Институт&email=guest%40example.org";
    Answer answer = asked.form(page(contest) + "/jury/outsiders", form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var invited = Jsoup.parse(answer.body()).selectFirst("form[hx-post=/invitations]");
    assertThat(invited.attr("hx-trigger")).contains("load");
    assertThat(invited.selectFirst("[name=login]").val()).isEqualTo("guest@example.org");
    assertThat(invited.selectFirst("[name=role]").val()).isEqualTo("EXPERT");
    assertThat(invited.selectFirst("[name=purpose]").val()).contains("Учитель года города");
    String landing = invited.selectFirst("[name=landing]").val();
    assertThat(landing).matches("/[a-z][-\\p{Alnum}/_.]*");
    assertThat(story.methodist.get(contest + "/jury").body()).doesNotContain("guest@example.org");

    assertThat(story.methodist.get(landing).status()).isEqualTo(403);
    Api expert = story.secondOutsider();
    assertThat(story.as(story.vera).get(landing).body()).contains("Принять приглашение");
    for (int again = 0; again < 2; again++) {
      assertThat(expert.get(landing).header("location")).endsWith(PAGES + "/desk");
    }
    ok(seen(story.methodist, contest).post(contest + "/distribution", ""));
    assertThat(story.outsider().post(landing, "").status()).isEqualTo(422);
    for (String closed :
        List.of(
            "/activities/practices",
            "/activities/contests/participants",
            "/activities/associations",
            "/activities/plans",
            "/activities/materials",
            page(contest) + "/entries",
            page(contest) + "/jury")) {
      assertThat(expert.get(closed).status()).as(closed).isIn(403, 404);
    }
    Answer nobody = asked.form(page(contest) + "/jury/outsiders", "name=&email=x%40y.ru");
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(story.stranger.form(page(contest) + "/jury/outsiders", form).status())
        .isEqualTo(404);
  }

  @Test
  void theProtocolIsPrintedWhenTheResultsAreFixed() throws IOException {
    String contest = reviewed(true);
    scored(contest);
    String protocol = page(contest) + "/stages/0/protocol.";
    assertThat(story.methodist.get(protocol + "docx").status()).isEqualTo(422);
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    byte[] docx = ContestStory.file(base(), story.methodists(), protocol + "docx");
    String text = NamelessTest.unzipped(docx);
    assertThat(text)
        .contains(CANARIES)
        .contains("Полевая", "Победитель", "Учитель года города", "Работа № 1")
        .doesNotContain("{{", "[место]");
    byte[] pdf = ContestStory.file(base(), story.methodists(), protocol + "pdf");
    assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    assertThat(story.lead.get(protocol + "docx").status()).isEqualTo(403);
    assertThat(story.stranger.get(protocol + "docx").status()).isEqualTo(404);
  }

  @Test
  void everybodyIsRemindedOfWhatIsTheirsAndNobodyIsNamed() throws IOException {
    String open = story.open(story.terms("Второй конкурс"));
    story.submitted(open, story.authors.get(0), NOMINATION, "Театр");
    ok(story.methodist.post(open + "/invitations", Map.of("teachers", story.authors)));
    String reminders = "/api/v1/activities/reminders";
    assertThat(story.methodist.get(reminders).body()).contains("Рассмотрите заявки");
    assertThat(story.as(story.authors.get(1)).get(reminders).body()).contains("Вас приглашают");
    assertThat(story.as(story.authors.get(0)).get(reminders).body())
        .doesNotContain("Вас приглашают");
    String contest = reviewed(true);
    for (Api expert : experts()) {
      assertThat(expert.get(reminders).body()).contains("Оцените конкурсные работы");
    }
    scored(contest);
    for (Api expert : experts()) {
      String said = expert.get(reminders).body();
      assertThat(said).doesNotContain("Оцените конкурсные работы").doesNotContain(CANARIES);
    }
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    assertThat(story.methodist.get(reminders).body()).contains("Объявите итоги конкурса");
  }

  @ParameterizedTest(name = "без имён {0}")
  @ValueSource(booleans = {true, false})
  void theAuthorReadsWhatTheExpertsSaidAfterTheResultsAndNobodysNameOfABlindStage(boolean blind)
      throws IOException {
    String contest = reviewed(blind);
    scored(contest);
    Api author = story.as(story.authors.get(0));
    String card = null;
    for (JsonNode entry : story.methodist.get(contest + "/entries").json()) {
      if (entry.get("teacher").get("id").asString().equals(story.authors.get(0))) {
        card = PAGES + "/entries/" + entry.get("id").asString();
      }
    }
    assertThat(shown(author, card)).doesNotContain("Ясная работа");
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    assertThat(shown(author, card)).as("fixed, not announced").doesNotContain("Ясная работа");
    ok(seen(story.methodist, contest).post(contest + "/announcement", ""));
    String said = shown(author, card);
    assertThat(said).contains("Что сказали эксперты", "Ясная работа").doesNotContain(" из 10");
    assertThat(said.contains("Полевая") || said.contains("Белов")).isEqualTo(!blind);
    assertThat(shown(story.methodist, card)).doesNotContain("Ясная работа");
  }

  @Test
  void aSheetIsKeptSubmittedAndGivenBack() throws IOException {
    String contest = reviewed(true);
    Api vera = story.as(story.vera);
    JsonNode work = vera.get(API + "/desk").json().get(0);
    String at = contest + "/stages/0/works/" + work.get("number");
    ok(seen(vera, at).put(at + "/sheet", sheet(5, null)));
    assertThat(vera.get(at).json().get("points").get("К1").asInt()).isEqualTo(5);
    Map<String, Object> wordy = new HashMap<>(sheet(5, 6));
    wordy.put("remarks", Map.of("К2", "Новое для района"));
    ok(seen(vera, at).put(at + "/sheet", wordy));
    assertThat(vera.get(at).json().get("remarks").get("К2").asString())
        .isEqualTo("Новое для района");
    assertThat(vera.get(page(at)).body()).contains("Новое для района");
    assertThat(seen(vera, at).post(at + "/sheet", sheet(5, null)).status()).isEqualTo(422);
    assertThat(seen(vera, at).post(at + "/sheet", sheet(11, 5)).status()).isEqualTo(422);
    assertThat(vera.with("If-Match", "\"99\"").post(at + "/sheet", sheet(5, 5)).status())
        .isEqualTo(412);
    ok(seen(vera, at).post(at + "/sheet", sheet(5, 6)));
    assertThat(seen(vera, at).put(at + "/sheet", sheet(1, 1)).status()).isEqualTo(422);
    String seat =
        seat(story.methodist.get(contest + "/jury").json().get("seats"), "Полевая")
            .get("id")
            .asString();
    assertThat(vera.post(at + "/sheets/" + seat + "/return", "").status()).isEqualTo(403);
    ok(story.methodist.post(at + "/sheets/" + seat + "/return", ""));
    ok(seen(vera, at).post(at + "/sheet", sheet(6, 6)));
    assertThat(story.as(story.authors.get(0)).get(at).status()).isEqualTo(404);
    assertThat(story.otherLead.get(at).status()).isEqualTo(403);
  }

  /** Four works under review: Vera, Gleb and an outsider judge, Gleb mentors the last author. */
  private String reviewed(boolean blind) throws IOException {
    return story.reviewed(blind, people, NamelessTest.signed(CANARIES.get(0)));
  }

  private static String shown(Api who, String path) {
    return ok(who.get(path)).body();
  }

  private List<Api> experts() {
    return List.of(story.as(story.vera), story.as(story.gleb), story.outsider());
  }

  private void scored(String contest) {
    int points = 4;
    for (Api expert : experts()) {
      for (JsonNode work : expert.get(API + "/desk").json()) {
        int number = work.get("number").asInt();
        String at = contest + "/stages/0/works/" + number;
        ok(seen(expert, at).post(at + "/sheet", sheet(points + number % 3, 3 + number)));
      }
      points++;
    }
  }

  private static Map<String, Object> sheet(Integer relevance, Integer novelty) {
    Map<String, Integer> points = new HashMap<>();
    points.put("К1", relevance);
    if (novelty != null) {
      points.put("К2", novelty);
    }
    return Map.of("points", points, "comment", "Ясная работа");
  }

  private JsonNode outsider(String contest) {
    return seat(
        ok(story.methodist.post(
                contest + "/jury", Map.of("name", "Белов К. Ю.", "post", "Доцент института")))
            .json()
            .get("seats"),
        "Белов");
  }

  private static JsonNode seat(JsonNode seats, String name) {
    for (JsonNode seat : seats) {
      if (seat.get("name").asString().contains(name)) {
        return seat;
      }
    }
    throw new AssertionError(name + " is not in " + seats);
  }

  private List<Published> participations(String activity) {
    return topics.read("activities.events", activity).stream()
        .filter(event -> event.name().equals("ParticipationRecorded"))
        .toList();
  }

  private String base() {
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  private static String page(String path) {
    return PAGES + path.substring(API.length());
  }
}

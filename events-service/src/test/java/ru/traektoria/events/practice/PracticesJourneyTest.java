package ru.traektoria.events.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.API;
import static ru.traektoria.events.practice.PracticeStory.conclusion;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;
import static ru.traektoria.events.practice.PracticeStory.shown;

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
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A practice from the application to another school, through HTTP, pages and Kafka. */
@LiveEvents
class PracticesJourneyTest {

  private static final String TOPIC = "activities.events";
  private static final String PAGES = "/activities/practices";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final Api api;
  private final PracticeStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  PracticesJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void anOutsiderIsInvitedSeesThatPracticeAloneAndConcludes() {
    String other = story.approved("Открытый банк задач");
    String path = story.applied("Школьный музей");
    Api outsider = api.as(story.outsiders());
    Map<String, Object> said = Map.of("name", "Ёлкин О’Нил", "post", "Институт");
    assertThat(seen(story.lead, path).put(path + "/outsider", said).status()).isEqualTo(403);
    assertThat(
            seen(story.methodist, path)
                .put(path + "/outsider", Map.of("name", " ", "post", ""))
                .status())
        .isEqualTo(422);
    assertThat(story.methodist.with("If-Match", "\"77\"").put(path + "/outsider", said).status())
        .isEqualTo(412);
    JsonNode invited = ok(seen(story.methodist, path).put(path + "/outsider", said)).json();
    String landing = invited.get("landing").asString();
    assertThat(outsider.get(path).status()).isEqualTo(404);
    assertThat(outsider.get(landing + "0").status()).isEqualTo(404);
    assertThat(story.expert.get(landing).body()).contains("Открыть практику");
    for (int again = 0; again < 2; again++) {
      assertThat(outsider.get(landing).header("location"))
          .endsWith(PAGES + path.substring(API.length()));
    }
    assertThat(story.expert.post(landing, "").status()).isEqualTo(422);

    assertThat(outsider.get(API + "/applications").json()).hasSize(1);
    assertThat(outsider.get("/api/v1/activities/reminders").body())
        .contains("Дайте заключение о практике");
    assertThat(outsider.get(PAGES + path.substring(API.length())).body())
        .contains("Заключение эксперта");
    assertThat(outsider.get(other).status()).isEqualTo(404);
    for (String closed : List.of(API, PAGES, PAGES + "/new", "/activities/plans")) {
      assertThat(outsider.get(closed).status()).as(closed).isIn(403, 404);
    }
    ok(seen(outsider, path).post(path + "/conclusion", conclusion("APPROVE", 2)));
    assertThat(seen(outsider, path).put(path, story.application("Моё")).status()).isEqualTo(403);
    JsonNode whole = story.methodist.get(path).json();
    assertThat(whole.get("state").asString()).isEqualTo("APPROVED");
    assertThat(whole.get("reviews").get(0).get("expert").get("name").asString())
        .isEqualTo("Ёлкин О’Нил");
    assertThat(outsider.get("/api/v1/activities/reminders").body()).doesNotContain("заключение");
  }

  @Test
  void openingByAnotherOrganisationIsCountedOnceADayAndToldOnce() {
    String path = story.approved("Дневник наблюдений");
    String id = path.substring(API.length() + 1);
    for (Api inside : List.of(story.lead, story.author, story.expert, story.methodist)) {
      assertThat(inside.get(path).json().get("openedBy").asInt()).isZero();
    }
    assertThat(story.colleague.get(path).json().get("openedBy").asInt()).isZero();
    for (int again = 0; again < 3; again++) {
      assertThat(story.otherLead.get(path).json().get("openedBy").asInt()).isEqualTo(1);
      assertThat(story.otherLead.get(PAGES + "/" + id).body())
          .contains("из 1\u00a0другой организации");
    }
    String readers = Ids.derived("practice-readers", id);
    await().atMost(Duration.ofSeconds(20)).until(() -> topics.read(TOPIC, readers).size() == 1);
    Published told = topics.read(TOPIC, readers).get(0);
    CONTRACTS.assertValid(told.name(), told.value());
    assertThat(told.json().get("practice").asString()).isEqualTo(id);
    assertThat(told.json().get("organisation").asString()).isEqualTo(story.other);
    assertThat(told.json().get("on").asString()).isEqualTo("2026-11-20");
    assertThat(told.json().has("teacher")).isFalse();
    assertThat(story.methodist.get(PAGES).body())
        .contains("Хотя бы одну открыли из 1\u00a0организации");
    String applied = story.applied("Ещё заявка");
    assertThat(story.otherLead.get(applied).status()).isEqualTo(404);
    assertThat(
            topics.read(
                TOPIC, Ids.derived("practice-readers", applied.substring(API.length() + 1))))
        .isEmpty();
  }

  @Test
  void aPracticeIsAppliedForReviewedShownTwiceAndAdopted() {
    String path = story.underReview("Дневник чтения");
    assertThat(story.colleague.get(path).status()).isEqualTo(404);
    assertThat(story.colleague.get(API).json()).isEmpty();
    assertThat(story.expert.get(API + "/applications").json()).hasSize(1);
    assertThat(
            seen(story.author, path).post(path + "/conclusion", conclusion("APPROVE", 2)).status())
        .isEqualTo(403);
    ok(seen(story.expert, path).post(path + "/conclusion", conclusion("RETURN", 1)));
    Map<String, Object> better = story.application("Дневник чтения класса");
    ok(seen(story.author, path).put(path, better));
    ok(seen(story.methodist, path).put(path + "/expert", Map.of("expert", story.vera)));
    Answer early =
        seen(story.methodist, path)
            .post(path + "/disseminations", shown("SEMINAR", "2026-11-20", "Методический день"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("сначала заключение эксперта");
    ok(seen(story.expert, path).post(path + "/conclusion", conclusion("APPROVE", 2)));

    JsonNode open = story.colleague.get(path).json();
    assertThat(open.get("state").asString()).isEqualTo("APPROVED");
    assertThat(open.get("reviews")).isEmpty();
    for (String kind : List.of("MASTER_CLASS", "PUBLICATION", "PUBLICATION")) {
      ok(
          seen(story.methodist, path)
              .post(path + "/disseminations", shown(kind, "2026-11-20", "Сборник округа")));
    }
    List<Published> all = published(path, 3);
    assertThat(all.get(0).name()).isEqualTo("PracticeApproved");
    CONTRACTS.assertValid("PracticeApproved", all.get(0).value());
    List<Published> told = all.subList(1, 3);
    assertThat(told).allMatch(event -> event.name().equals("PracticeDisseminated"));
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    JsonNode first = told.get(0).json();
    assertThat(first.get("authors").get(0).asString()).isEqualTo(story.anna);
    assertThat(first.get("organisation").asString()).isEqualTo(story.school);
    assertThat(first.get("title").asString()).isEqualTo("Дневник чтения класса");
    assertThat(first.toString()).doesNotContain("Ключева");

    Map<String, Object> since = Map.of("on", "2026-11-20", "note", "Два класса");
    assertThat(seen(story.lead, path).put(path + "/adoptions/" + story.school, since).status())
        .isEqualTo(422);
    assertThat(seen(story.otherLead, path).put(path + "/adoptions/" + story.school, since).status())
        .isEqualTo(403);
    ok(seen(story.otherLead, path).put(path + "/adoptions/" + story.other, since));
    JsonNode whole = story.methodist.get(path).json();
    assertThat(whole.get("adoptions")).hasSize(1);
    assertThat(whole.get("reviews")).hasSize(2);
    assertThat(whole.get("showings")).hasSize(2);

    String mistaken = whole.get("showings").get(0).get("id").asString();
    ok(seen(story.methodist, path).delete(path + "/disseminations/" + mistaken));
    JsonNode last = published(path, 4).get(3).json();
    assertThat(last.get("annulled").asBoolean()).isTrue();
    assertThat(last.get("dissemination").asString()).isEqualTo(mistaken);
  }

  @Test
  void aTwinIsRefusedKindlyAndMayBeConfirmedAsDifferent() {
    String path = story.applied("Дневник чтения");
    Map<String, Object> again = story.application("«Дневник» чтения!");
    Answer refused = story.author.post(API, again);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("practice.twin")
        .contains("/activities/practices/" + path.substring(API.length() + 1));
    Document notice = page(story.author, PAGES + "/twins?title=дневник+ЧТЕНИЯ");
    assertThat(notice.select("a[href^=/activities/practices/]")).hasSize(1);
    assertThat(page(story.author, PAGES + "/twins?title=другое").text()).isEmpty();
    assertThat(page(story.methodist, PAGES + "/twins?title=дневник+чтения").text()).isEmpty();
    again.put("different", true);
    assertThat(story.author.post(API, again).status()).isEqualTo(201);
    Api keyed = story.author.with("Idempotency-Key", "twice");
    Map<String, Object> once = story.application("Театр на уроке");
    String id = keyed.post(API, once).json().get("id").asString();
    assertThat(keyed.post(API, once).json().get("id").asString()).isEqualTo(id);
  }

  @Test
  void everybodyDoesWhatIsTheirs() {
    String path = story.approved("Дневник чтения");
    Map<String, Object> seminar = shown("SEMINAR", "2026-11-20", "Семинар школы");
    assertThat(seen(story.author, path).post(path + "/disseminations", seminar).status())
        .isEqualTo(403);
    assertThat(seen(story.otherLead, path).post(path + "/disseminations", seminar).status())
        .isEqualTo(403);
    ok(seen(story.lead, path).post(path + "/disseminations", seminar));
    assertThat(
            story.lead.with("If-Match", "\"1\"").post(path + "/disseminations", seminar).status())
        .isEqualTo(412);
    assertThat(story.lead.post(path + "/disseminations", seminar).status()).isEqualTo(428);
    assertThat(api.as(Tokens.methodist("elsewhere")).get(path).status()).isEqualTo(404);
    assertThat(api.as(Tokens.official(story.town)).get(path).status()).isEqualTo(200);
    assertThat(api.as(Tokens.official(story.town)).get(API + "/applications").status())
        .isEqualTo(403);
    assertThat(api.get(API).status()).isEqualTo(401);
    String waiting = story.applied("Театр на уроке");
    assertThat(api.as(Tokens.official(story.town)).get(waiting).status()).isEqualTo(404);
    assertThat(api.as(Tokens.region("r1")).get(waiting).status()).isEqualTo(404);
    assertThat(story.otherLead.get(waiting).status()).isEqualTo(404);
    assertThat(story.lead.get(waiting).status()).isEqualTo(200);
    Map<String, Object> unknown = story.application("Практика");
    unknown.put("budget", 5);
    assertThat(story.author.post(API, unknown).status()).isEqualTo(400);
  }

  @Test
  void theSchoolAndTheMethodistApplyForOthersAndForTheOrganisation() {
    Map<String, Object> ours = story.application("Школа полного дня");
    JsonNode school = story.lead.post(API, ours).json();
    assertThat(school.get("authors")).isEmpty();
    assertThat(school.get("organisation").get("id").asString()).isEqualTo(story.school);
    Map<String, Object> foreign = story.application("Чужая");
    foreign.put("authors", List.of(story.vera));
    assertThat(story.lead.post(API, foreign).body()).contains("practice.not-colleague");
    JsonNode veras = story.methodist.post(API, foreign).json();
    assertThat(veras.get("organisation").get("id").asString()).isEqualTo(story.other);
    assertThat(story.methodist.post(API, story.application("Ничья")).body())
        .contains("practice.somebody-is-the-author");
  }

  @Test
  void aShowingAtAnActivityOfThePortalTakesEverythingFromIt() {
    String path = story.approved("Дневник чтения");
    Map<String, Object> lesson = new HashMap<>();
    lesson.put("title", "Неделя чтения");
    lesson.put("kind", "OPEN_LESSON");
    lesson.put("level", "INTER_MUNICIPAL");
    lesson.put("format", "ON_SITE");
    lesson.put("plannedOn", "2026-11-20");
    Answer planned = story.methodist.post("/api/v1/activities", lesson);
    String activity = planned.json().get("id").asString();
    Map<String, Object> there = Map.of("activity", activity);
    assertThat(seen(story.methodist, path).post(path + "/disseminations", there).body())
        .contains("practice.not-held");
    String at = "/api/v1/activities/" + activity;
    story.methodist.put(at + "/participants/" + story.anna, Map.of("role", "SPEAKER"));
    story.methodist.put(at + "/attendance", Map.of("marks", Map.of(story.anna, "PRESENT")));
    ok(seen(story.methodist, at).post(at + "/hold", Map.of("heldOn", "2026-11-20")));
    ok(seen(story.methodist, path).post(path + "/disseminations", there));
    JsonNode event = published(path, 2).get(1).json();
    assertThat(event.get("kind").asString()).isEqualTo("OPEN_LESSON");
    assertThat(event.get("level").asString()).isEqualTo("INTER_MUNICIPAL");
    assertThat(event.get("activity").asString()).isEqualTo(activity);
  }

  @Test
  void theBankIsFilteredSortedAndExported() {
    story.approved("Дневник чтения");
    String shown = story.approved("Театр на уроке");
    ok(seen(story.lead, shown).post(shown + "/disseminations", shown("SEMINAR", "2026-11-20", "")));
    assertThat(titles("")).containsExactly("Театр на уроке", "Дневник чтения");
    assertThat(titles("?sort=title")).containsExactly("Дневник чтения", "Театр на уроке");
    assertThat(titles("?state=DISSEMINATED")).containsExactly("Театр на уроке");
    assertThat(titles("?subject=Литература&innovative=true&level=MUNICIPAL")).hasSize(2);
    assertThat(titles("?competence=FUNCTIONAL_LITERACY.READING&q=театр")).hasSize(1);
    assertThat(titles("?competence=METHODS.GOALS")).isEmpty();
    assertThat(titles("?level=FEDERAL")).isEmpty();
    assertThat(page(story.author, PAGES).text()).contains("учебном году распространено 1");
    assertThat(story.author.get(PAGES + "?format=csv").body()).contains("Театр на уроке");
    assertThat(story.author.get(PAGES + "?format=xlsx").status()).isEqualTo(200);
  }

  @Test
  void theFormsSendWhatThePagesShow() {
    String fields =
        "title=Дневник&kind=METHOD&level=SCHOOL&subjects=Литература, история&competences="
            + "&annotation=Ученики ведут дневник чтения вместе и отвечают друг другу каждую неделю."
            + "&links=https://example.org/1\nhttps://example.org/2&author=&coauthor="
            + story.ivan;
    Answer applied = story.author.form(PAGES, encoded(fields));
    assertThat(applied.status()).as(applied.body()).isEqualTo(204);
    String card = applied.header("HX-Redirect").replaceFirst("[?#].*", "");
    Document mine = page(story.author, card);
    assertThat(mine.text()).contains("Литература, история", "Заявлена", "Лугин Иван Олегович");
    assertThat(page(story.author, card + "/edit").select("textarea[name=links]").text())
        .contains("https://example.org/2");
    assertThat(story.author.form(card, "version=1&" + encoded(fields)).status()).isEqualTo(204);
    String version = page(story.methodist, card).select("input[name=version]").first().val();
    assertThat(
            story
                .methodist
                .form(card + "/expert", "expert=" + story.vera + "&version=" + version)
                .status())
        .isEqualTo(204);
    Document desk = page(story.expert, card);
    assertThat(desk.select("input[type=radio][name=points.NOVELTY]")).hasSize(3);
    version = desk.select("input[name=version]").first().val();
    String points =
        "points.RELEVANCE=2&points.NOVELTY=1&points.RESULTS=2"
            + "&points.REPEATABLE=2&points.DESCRIBED=2";
    String said = "&verdict=APPROVE&words=&on=2026-11-20&version=" + version;
    assertThat(story.expert.form(card + "/conclusion", "points.NOVELTY=1" + said).body())
        .contains("points.RELEVANCE");
    assertThat(story.expert.form(card + "/conclusion", points + said).status()).isEqualTo(204);
    Document approved = page(story.methodist, card);
    assertThat(approved.text()).contains("9 из 10 баллов");
    version = approved.select("input[name=version]").first().val();
    Answer shown =
        story.methodist.form(
            card + "/disseminations",
            "activity=&kind=PUBLICATION&level=REGIONAL&on=2026-11-20&title=&link=&version="
                + version);
    assertThat(shown.status()).as(shown.body()).isEqualTo(204);
    assertThat(page(story.colleague, card).text()).contains("Публикация", "Региональный");
    Document neighbour = page(story.otherLead, card);
    version = neighbour.select("input[name=version]").first().val();
    assertThat(
            story
                .otherLead
                .form(card + "/adoptions", "on=2026-11-20&note=&version=" + version)
                .status())
        .isEqualTo(204);
    assertThat(story.author.get(PAGES + "/people?q=полевая").json()).isEmpty();
    assertThat(story.methodist.get(PAGES + "/people?q=полевая").json()).hasSize(1);
  }

  private List<String> titles(String query) {
    return page(story.colleague, PAGES + query)
        .select("#practices tbody td:first-child a")
        .eachText();
  }

  private static String encoded(String fields) {
    return fields.replace(" ", "+").replace("\n", "%0A").replace("://", "%3A%2F%2F");
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

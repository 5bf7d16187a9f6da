package ru.traektoria.events.browser;

import static ru.traektoria.events.contest.ContestStory.API;
import static ru.traektoria.events.contest.ContestStory.ok;
import static ru.traektoria.events.contest.ContestStory.seen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.contest.ContestStory;
import ru.traektoria.events.contest.application.NamelessTest;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Every page of contests in a real browser: both widths, axe, nothing runs out. */
@LiveEvents
class ContestsBrowserTest {

  private static final String PAGES = "/activities/contests";

  private final ContestStory story;
  private final StaffDirectory directory;
  private final People people;
  private final String base;

  ContestsBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired People people,
      @Autowired Environment environment) {
    this.story = new ContestStory(api, topics);
    this.directory = directory;
    this.people = people;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfContestsIsReadableAndFitsBothScreens() throws IOException {
    story.arrived(directory);
    String open = story.open(story.terms("Педагогический дебют"));
    String author = story.authors.get(1);
    String draft = story.drafted(open, author, "Воспитатель года", "Утро в нашей группе");
    String in = story.submitted(open, story.authors.get(2), "Учитель года", "Уроки у реки");
    String reviewed = story.reviewed(true, people, NamelessTest.signed("Никто"));
    JsonNode seats =
        ok(story.methodist.post(
                reviewed + "/jury", Map.of("name", "Ёлкин О’Нил", "post", "Институт")))
            .json()
            .get("seats");
    String link = seats.get(seats.size() - 1).get("invitation").asString();
    String work = work(story.as(story.vera).get(API + "/desk").json().get(0));
    try (Screen screen = new Screen(base)) {
      screen.look(story.methodists(), PAGES, "c-list-methodist");
      screen.look(story.methodists(), PAGES + "/new", "c-new");
      screen.look(story.methodists(), page(open) + "/edit", "c-edit");
      screen.look(story.methodists(), page(open), "c-card-methodist");
      screen.look(story.methodists(), page(open) + "/entries", "c-entries");
      screen.look(story.methodists(), page(in), "c-entry-methodist");
      screen.look(story.methodists(), page(open) + "/invitations", "c-invitations");
      screen.look(story.methodists(), page(reviewed) + "/jury", "c-jury");
      screen.look(story.methodists(), page(reviewed) + "/ranking", "c-ranking-blind");
      screen.look(story.methodists(), PAGES + "/plan", "c-plan");
      screen.look(story.token(author), PAGES, "c-list-teacher");
      screen.look(story.token(author), page(open), "c-card-teacher");
      screen.look(story.token(author), page(open) + "/apply", "c-apply");
      screen.look(story.token(author), page(draft), "c-entry-teacher");
      screen.look(story.token(story.vera), PAGES + "/desk", "c-desk");
      screen.look(story.token(story.vera), page(work), "c-sheet");
      screen.look(story.token(story.vera), link, "c-seat");
      closed(reviewed);
      screen.look(story.methodists(), page(reviewed) + "/ranking", "c-ranking-closed");
      screen.look(story.methodists(), page(reviewed) + "/sheets", "c-sheets");
      screen.look(story.methodists(), PAGES + "/participants", "c-participants");
      screen.look(story.token(author), page(reviewed), "c-card-closed");
    }
  }

  @Test
  void everyPageOfLaboratoriesIsReadableAndFitsBothScreens() {
    story.arrived(directory);
    String api = "/api/v1/activities/laboratories";
    ok(
        story.methodist.put(
            api + "/call",
            Map.of("deadline", "2026-11-30T23:59:00", "council", List.of(story.vera, story.gleb))));
    Map<String, Object> said =
        Map.of(
            "kind", "LABORATORY",
            "title", "Читающая школа: «О’Нил и ёлка»",
            "about", "Мы хотим, чтобы читали все: и дети, и взрослые. Каждую неделю — час чтения.",
            "leader", story.authors.get(0));
    String id = ok(story.lead.post(api, said)).json().get("id").asString();
    String card = "/activities/laboratories/" + id;
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(lead, "/activities/laboratories/new", "lab-new");
      screen.look(lead, card + "/edit", "lab-edit");
      screen.look(story.token(story.vera), card, "lab-score");
      for (String member : List.of(story.vera, story.gleb)) {
        Map<String, Integer> points = new HashMap<>();
        for (Criterion criterion : Criterion.values()) {
          points.put(criterion.name(), 4);
        }
        ok(
            story
                .as(member)
                .put(api + "/" + id + "/score", Map.of("points", points, "words", "Поддерживаю")));
      }
      screen.look(story.methodists(), card, "lab-decide");
      ok(
          seen(story.methodist, api + "/" + id)
              .post(
                  api + "/" + id + "/decision",
                  Map.of(
                      "granted", true,
                      "number", "3",
                      "on", "2026-11-20",
                      "from", "2026-11-20",
                      "to", "2027-11-19")));
      ok(
          seen(story.lead, api + "/" + id)
              .post(
                  api + "/" + id + "/participants",
                  Map.of(
                      "teachers", List.of(story.authors.get(1)),
                      "role", "DEVELOPER",
                      "from", "2026-11-20",
                      "to", "2027-05-31")));
      screen.look(story.methodists(), card, "lab-granted");
      screen.look(lead, card, "lab-granted-lead");
      screen.look(story.methodists(), "/activities/laboratories/participants", "lab-people");
      screen.look(story.methodists(), "/activities/laboratories", "lab-list");
      screen.look(story.methodists(), "/activities/laboratories/call", "lab-call");
    }
  }

  private void closed(String contest) {
    for (Api expert : List.of(story.as(story.vera), story.as(story.gleb), story.outsider())) {
      for (JsonNode work : expert.get(API + "/desk").json()) {
        int number = work.get("number").asInt();
        Map<String, Object> points = Map.of("К1", 5, "К2", 3 + number);
        ok(
            seen(expert, work(work))
                .post(work(work) + "/sheet", Map.of("points", points, "comment", "Ясно")));
      }
    }
    ok(seen(story.methodist, contest).post(contest + "/results", ""));
    ok(seen(story.methodist, contest).post(contest + "/announcement", ""));
  }

  private static String work(JsonNode work) {
    return API
        + "/"
        + work.get("contest").asString()
        + "/stages/"
        + work.get("stage")
        + "/works/"
        + work.get("number");
  }

  private static String page(String path) {
    return PAGES + path.substring(API.length());
  }
}

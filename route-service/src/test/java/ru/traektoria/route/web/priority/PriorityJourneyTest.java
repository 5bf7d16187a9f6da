package ru.traektoria.route.web.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** A new priority theme proposes a step; the methodist accepts or dismisses (S3 §4). */
@LiveRoutes
class PriorityJourneyTest {

  private final Api api;
  private final TestTopics topics;
  private Story story;
  private String theme;

  PriorityJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaIsOnHerRouteWhenAThemeIsDeclared() {
    story = new Story(api, topics);
    story.deficitIsFound();
    story.approved();
    theme = story.priorityTheme();
  }

  @Test
  void theThemeChangesNothingUntilItIsAccepted() {
    int before = story.route().path("steps").size();
    assertThat(proposals()).containsExactly(story.route);
    assertThat(story.methodist.get("/routes?waiting=priority").body())
        .contains("Берёзкина Анна Петровна");
    assertThat(story.methodist.get("/routes/fragments/home").body())
        .contains("Решения по приоритетной теме");
    assertThat(story.methodist.get("/routes/" + story.route).body())
        .contains("Приоритетная тема предлагает шаг", "Добавить шаг");
    assertThat(story.teacher.get("/routes/" + story.route).body())
        .contains("Приоритетная тема предлагает шаг", "Добавить шаг может методист");
    assertThat(story.route().path("steps").size()).isEqualTo(before);

    JsonNode outcome =
        story.methodist.post(at("acceptances"), Map.of("routes", List.of(story.route))).json();
    assertThat(outcome.path("done").size()).isEqualTo(1);
    JsonNode route = story.route();
    assertThat(route.path("steps").size()).isEqualTo(before + 1);
    assertThat(route.path("revisions").get(0).path("reason").asString())
        .isEqualTo("Приоритетная тема: Функциональная грамотность на каждом уроке");
    assertThat(proposals()).isEmpty();
    assertThat(story.methodist.get("/routes?waiting=priority").body())
        .doesNotContain("Берёзкина Анна Петровна");
    assertThat(
            story.methodist.get("/api/v1/routes/priorities").json().get(0).path("accepted").asInt())
        .isEqualTo(1);
  }

  @Test
  void aDismissedProposalDoesNotComeBackAndTheRouteStays() {
    JsonNode before = story.route();
    Api.Answer dismissed =
        story
            .methodist
            .with("HX-Request", "true")
            .form("/routes/priorities/" + theme + "/dismiss", "ids=" + story.route);
    assertThat(dismissed.status()).isLessThan(300);
    assertThat(proposals()).isEmpty();
    assertThat(story.route()).isEqualTo(before);
  }

  @Test
  void allProposalsAreAcceptedInTheBackground() {
    Api.Answer started =
        story
            .methodist
            .with("HX-Request", "true")
            .form("/routes/priorities/" + theme + "/accept-all", "");
    String job = started.header("HX-Redirect").replaceFirst("[?#].*", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(story.methodist.get(job).body()).contains("Изменено маршрутов: 1"));
    assertThat(story.route().path("revisions").size()).isEqualTo(1);
  }

  @Test
  void anEndedThemeProposesNothingAndOnlyTheMethodistDecides() {
    assertThat(story.lead.get("/routes/priorities").status()).isEqualTo(403);
    assertThat(story.lead.post(at("acceptances"), Map.of()).status()).isEqualTo(403);
    Story elsewhere = new Story(api, topics);
    assertThat(elsewhere.methodist.get("/routes/priorities/" + theme).status()).isEqualTo(404);
    story.methodist.with("HX-Request", "true").form("/routes/priorities/" + theme + "/end", "");
    assertThat(proposals()).isEmpty();
    assertThat(story.methodist.get("/routes/" + story.route).body())
        .doesNotContain("Приоритетная тема предлагает шаг");
  }

  private List<String> proposals() {
    return story
        .methodist
        .get(at("proposals"))
        .json()
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private String at(String what) {
    return "/api/v1/routes/priorities/" + theme + "/" + what;
  }
}

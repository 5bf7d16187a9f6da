package ru.traektoria.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.route.LiveRoutes;
import tools.jackson.databind.JsonNode;

/** Unfinished routes of last year go on in this one, many at once (S0 §5, stage 3). */
@LiveRoutes
class RollOverTest {

  private final Api api;
  private final TestTopics topics;
  private Story story;

  RollOverTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaHasAStepLeftFromLastYear() {
    story = new Story(api, topics);
    story.deficitIsFound();
    story.planned(story.methodist, null, List.of(lastYear(), story.step("COURSE", "Курс", false)));
    story.approved();
  }

  @Test
  void thePageShowsWhatWillBeAndMovesAllWithinTheFilters() {
    assertThat(story.methodist.get("/routes").body()).contains("Перенести на 2026/27: 1");
    String page =
        story.methodist.get("/routes/rollover?end=2027-04-30").body().replace('\u00a0', ' ');
    assertThat(page).contains("Перенос на 2026/27 учебный год").contains("Берёзкина Анна");
    assertThat(page).contains("до 30 апреля 2027").contains("Перенести все по отбору: 1");
    Api.Answer started =
        story
            .methodist
            .with("HX-Request", "true")
            .form("/routes/rollover/all?end=2027-04-30&organisation=" + story.school, "");
    String job = started.header("HX-Redirect").replaceFirst("[?#].*", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(story.methodist.get(job).body()).contains("Перенесено маршрутов: 1"));
    JsonNode version = story.route().path("revisions").get(0);
    assertThat(version.path("reason").asString()).isEqualTo("Перенос на 2026/27 учебный год");
    assertThat(story.step("MUTUAL_VISIT").path("plan").path("to").asString())
        .isEqualTo("2027-04-30");
    assertThat(story.step("COURSE").path("plan").path("to").asString()).isEqualTo("2026-12-20");
    assertThat(story.methodist.get("/routes/rollover").body()).contains("Переносить нечего");
  }

  @Test
  void programsMoveByMonthsAndEachRefusalIsTold() {
    JsonNode first = rollOver(Map.of("routes", List.of(story.route), "months", 12)).json();
    assertThat(first.path("done").size()).isEqualTo(1);
    assertThat(story.step("MUTUAL_VISIT").path("plan").path("to").asString())
        .isEqualTo("2027-05-20");
    JsonNode again = rollOver(Map.of("routes", List.of(story.route), "months", 12)).json();
    assertThat(again.path("done").size()).isZero();
    assertThat(again.path("refused").get(0).path("reason").asString())
        .contains("уже стоят на 2026/27 учебный год");
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", story.route))
                    .anySatisfy(event -> assertThat(event.name()).isEqualTo("RouteCorrected")));
  }

  @Test
  void onlyTheMethodistMovesAndOnlyOneWay() {
    assertThat(story.lead.get("/routes/rollover").status()).isEqualTo(403);
    assertThat(story.teacher.get("/routes/rollover").status()).isEqualTo(403);
    Api.Answer both =
        rollOver(Map.of("routes", List.of(story.route), "months", 3, "end", "2027-05-31"));
    assertThat(both.status()).isEqualTo(422);
    Api.Answer past = rollOver(Map.of("routes", List.of(story.route), "end", "2026-11-01"));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.body()).contains("Срок окончания — с 22.11.2026 по 31.08.2027");
  }

  private Api.Answer rollOver(Object body) {
    return story.methodist.post("/api/v1/routes/rollovers", body);
  }

  private Map<String, Object> lastYear() {
    Map<String, Object> step =
        new HashMap<>(story.step("MUTUAL_VISIT", "Посетить урок коллеги", false));
    step.put("from", "2026-04-01");
    step.put("to", "2026-05-20");
    return step;
  }
}

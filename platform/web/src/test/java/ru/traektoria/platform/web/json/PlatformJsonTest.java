package ru.traektoria.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.json.JsonMapper;

class PlatformJsonTest {

  record TeacherId(String value) {}

  record Share(double value) {}

  record Pair(TeacherId mentor, List<TeacherId> mentees, Share load, LocalDate from, Instant at) {}

  private final JsonMapper json = PlatformJson.tolerant();

  @Test
  void typedIdsTravelAsScalarsAndDatesAsIsoText() {
    Pair pair =
        new Pair(
            new TeacherId("t1"),
            List.of(new TeacherId("t2")),
            new Share(0.5),
            LocalDate.of(2026, 9, 1),
            Instant.parse("2026-09-01T10:00:00Z"));
    String text = json.writeValueAsString(pair);
    assertThat(json.readValue(text, Map.class))
        .containsEntry("mentor", "t1")
        .containsEntry("mentees", List.of("t2"))
        .containsEntry("load", 0.5)
        .containsEntry("from", "2026-09-01")
        .containsEntry("at", "2026-09-01T10:00:00Z");
    assertThat(json.readValue(text, Pair.class)).isEqualTo(pair);
  }

  @Test
  void aMissingIdIsNull() {
    assertThat(json.readValue("{}", Pair.class).mentor()).isNull();
  }

  @Test
  void requestsMustFitExactlyEventsMayHoldMore() {
    String more = "{\"mentor\": \"t1\", \"colour\": \"red\"}";
    assertThat(json.readValue(more, Pair.class).mentor()).isEqualTo(new TeacherId("t1"));
    JsonMapper strict = PlatformJson.strict(JsonMapper.builder()).build();
    assertThatThrownBy(() -> strict.readValue(more, Pair.class))
        .isInstanceOf(JacksonException.class);
  }

  record Request(List<TeacherId> ids, String[] words, Map<String, String> cells) {}

  record Answers(Map<String, List<String>> chosen, List<List<Integer>> table) {}

  @Test
  void aListOfARequestHasNoGapsAnEventMay() {
    JsonMapper strict = PlatformJson.strict(JsonMapper.builder()).build();
    for (String gap :
        List.of("{\"ids\":[null]}", "{\"ids\":[\"t1\",null]}", "{\"words\":[\"a\",null]}")) {
      assertThatThrownBy(() -> strict.readValue(gap, Request.class))
          .as(gap)
          .isInstanceOf(InvalidNullException.class);
      assertThat(json.readValue(gap, Request.class)).as("an event: " + gap).isNotNull();
    }
    for (String gap :
        List.of(
            "{\"chosen\":{\"q\":[null]}}",
            "{\"chosen\":{\"q\":null}}",
            "{\"table\":[[1],[2,null]]}")) {
      assertThatThrownBy(() -> strict.readValue(gap, Answers.class))
          .as(gap)
          .isInstanceOf(InvalidNullException.class);
    }
    assertThatThrownBy(() -> strict.readValue("[null]", new TypeReference<List<Share>>() {}))
        .isInstanceOf(InvalidNullException.class);
  }

  @Test
  void nothingUnderAKeyMeansThatNothingIsEntered() {
    JsonMapper strict = PlatformJson.strict(JsonMapper.builder()).build();
    Request read = strict.readValue("{\"cells\":{\"a\":null},\"ids\":null}", Request.class);
    assertThat(read.cells()).containsEntry("a", null);
    assertThat(read.ids()).isNull();
    assertThat(strict.readValue("{\"ids\":[\"t1\"]}", Request.class).ids())
        .containsExactly(new TeacherId("t1"));
  }
}

package ru.traektoria.local.demo.tour.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which associations sit in the demo, and who comes. */
class LivingMeetingsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theLargestAndTheSmallestCirclesWithAHeadAndMembersSit() {
    JsonNode all =
        JSON.readTree(
            "["
                + circle("В", "GMO", 9, true)
                + ","
                + circle("Б", "GMO", 5, true)
                + ","
                + circle("А", "GMO", 5, true)
                + ","
                + circle("Без руководителя", "GMO", 5, false)
                + ","
                + circle("Трое", "GMO", 3, true)
                + ","
                + circle("Совет", "METHODICAL_COUNCIL", 5, true)
                + ","
                + circle("Г", "GMO", 90, true)
                + "]");
    assertThat(LivingMeetings.circles(all).stream().map(one -> one.path("name").asString()))
        .containsExactly("Г", "А", "Б");
  }

  @Test
  void everyEighthHadAReason() {
    String people =
        IntStream.range(0, 16)
            .mapToObj(i -> "{\"teacher\": \"t%02d\"}".formatted(i))
            .collect(Collectors.joining(","));
    JsonNode meeting = JSON.readTree("{\"people\": [" + people + "]}");
    assertThat(Minutes.marks(meeting)).hasSize(16);
    assertThat(Minutes.marks(meeting).values().stream().filter("EXCUSED"::equals)).hasSize(2);
  }

  private static String circle(String name, String kind, int members, boolean headed) {
    String people =
        IntStream.range(0, members)
            .mapToObj(i -> "{\"teacher\": \"" + name + i + "\"}")
            .collect(Collectors.joining(","));
    String head = headed ? "{\"teacher\": \"" + name + "0\"}" : "null";
    return "{\"name\": \"%s\", \"kind\": \"%s\", \"head\": %s, \"members\": [%s]}"
        .formatted(name, kind, head, people);
  }
}

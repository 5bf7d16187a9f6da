package ru.traektoria.local.demo.tour.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LivingOrdersTest {

  @Test
  void theBestMentorIsAskedUntilNoRoomIsLeft() {
    Map<String, Integer> promised = new HashMap<>();
    assertThat(LivingOrders.mentor(matches(), promised)).contains("vera");
    assertThat(LivingOrders.mentor(matches(), promised)).contains("oleg");
    assertThat(LivingOrders.mentor(Stream.of(), promised)).isEmpty();
    assertThat(promised).containsEntry("vera", 1).containsEntry("oleg", 1);
  }

  @Test
  void theOrderCarriesEveryPaperItsPairsNeed() {
    List<Map<String, Object>> pairs = List.of(Map.of("id", "p", "version", 1));
    assertThat(LivingOrders.order(pairs, LocalDate.of(2026, 11, 20)))
        .containsEntry("plannedTo", "2027-11-20")
        .containsEntry("pairs", pairs)
        .containsKeys("orderNumber", "orderOn", "consentOn", "menteesAgreedOn");
  }

  /** Vera leads two already, Oleg nobody. */
  private static Stream<JsonNode> matches() {
    return Stream.of(
            "{\"mentor\":{\"id\":\"vera\"},\"mentees\":2}",
            "{\"mentor\":{\"id\":\"oleg\"},\"mentees\":0}")
        .map(JsonMapper.builder().build()::readTree);
  }
}

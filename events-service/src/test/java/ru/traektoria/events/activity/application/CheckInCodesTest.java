package ru.traektoria.events.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Seal;

/** The code at the door changes each minute, belongs to one door and grows old. */
class CheckInCodesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T11:00:30Z");
  private static final ActivityId DOOR = new ActivityId("door");
  private static final CheckInCodes CODES =
      new CheckInCodes(new Seal("a secret".getBytes(StandardCharsets.UTF_8)));

  @Test
  void aCodeIsGoodForThreeMinutesAndNeitherBeforeNorAfter() {
    String code = CODES.at(DOOR, NOW);
    assertThat(CODES.good(DOOR, code, NOW)).isTrue();
    assertThat(CODES.good(DOOR, code, NOW.plusSeconds(120))).isTrue();
    assertThat(CODES.good(DOOR, code, NOW.plusSeconds(180))).isFalse();
    assertThat(CODES.good(DOOR, code, NOW.minusSeconds(60))).isFalse();
    assertThat(CODES.good(DOOR, code, NOW.plusSeconds(86_400))).isFalse();
  }

  @Test
  void theCodeOfAnotherDoorAnotherSecretOrNoneOpensNothing() {
    String code = CODES.at(DOOR, NOW);
    CheckInCodes others = new CheckInCodes(new Seal("other".getBytes(StandardCharsets.UTF_8)));
    assertThat(CODES.good(new ActivityId("other door"), code, NOW)).isFalse();
    assertThat(others.good(DOOR, code, NOW)).isFalse();
    for (String wrong : new String[] {null, "", " ", code + "0", code.substring(1), "0000000000"}) {
      assertThat(CODES.good(DOOR, wrong, NOW)).as(wrong).isFalse();
    }
  }

  @Test
  void everyMinuteHasItsOwnCode() {
    Set<String> codes = new HashSet<>();
    for (int minute = 0; minute < 600; minute++) {
      assertThat(codes.add(CODES.at(DOOR, NOW.plusSeconds(60L * minute)))).isTrue();
    }
    assertThat(CODES.at(DOOR, NOW)).isEqualTo(CODES.at(DOOR, NOW.plusSeconds(20)));
  }
}

package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;

class PortsTest {

  @Test
  void withoutASayEverybodyTakesTheUsualPort() {
    Ports ports = ports(List.of(), Map.of());
    assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
    assertThat(ports.of(Part.MONITORING)).isEqualTo(8106);
    assertThat(ports.managementOf(Part.MONITORING)).isEqualTo(9106);
    assertThat(ports.of(Part.BROKER)).isEqualTo(9092);
    assertThat(ports.of(Part.STORE)).isEqualTo(27017);
  }

  @Test
  void theOthersMoveWithTheGateway() {
    Ports ports = ports(List.of("--port", "8180"), Map.of());
    assertThat(ports.of(Part.STAFF)).isEqualTo(8201);
    assertThat(ports.of(Part.BROKER)).isEqualTo(9192);
  }

  @Test
  void onePartCanBeMovedAlone() {
    Map<String, String> environment =
        Map.of("TRAEKTORIA_STAFF_PORT", "18101", "TRAEKTORIA_PORT", "8081");
    Ports ports = ports(List.of("--store-port=37017"), environment);
    assertThat(ports.of(Part.STAFF)).isEqualTo(18101);
    assertThat(ports.of(Part.STORE)).isEqualTo(37017);
    assertThat(ports.of(Part.GATEWAY)).isEqualTo(8081);
  }

  @Test
  void aPortGivenTwiceIsRefusedBeforeAnythingStarts() {
    assertThatThrownBy(() -> ports(List.of("--store-port", "8080"), Map.of()))
        .isInstanceOf(CannotRun.class)
        .hasMessage("Порт 8080 назначен дважды: «Хранилище документов» и «Шлюз и портал».");
  }

  @Test
  void whatIsNotAPortIsSaidInOneSentence() {
    assertThatThrownBy(() -> ports(List.of("--port", "восемь"), Map.of()))
        .hasMessage("--port ждёт целое число, а получено «восемь».");
    assertThatThrownBy(() -> ports(List.of("--port", "70000"), Map.of()))
        .hasMessageContaining("не бывает");
    assertThatThrownBy(() -> ports(List.of(), Map.of("TRAEKTORIA_STORE_PORT", "x")))
        .hasMessageContaining("TRAEKTORIA_STORE_PORT");
  }

  private static Ports ports(List<String> typed, Map<String, String> environment) {
    return Ports.of(Options.parse(typed, Settings.OPTIONS), environment);
  }
}

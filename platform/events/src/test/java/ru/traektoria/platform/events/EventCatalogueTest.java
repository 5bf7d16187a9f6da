package ru.traektoria.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  record Erased(String id) {}

  record Moved(String id, String from, String to, List<String> notes) {}

  private final EventCatalogue catalogue =
      EventCatalogue.of("/sample-service")
          .event("sample.events", Moved.class)
          .nullable(Moved.class, "to")
          .latest("sample.directory", Erased.class, "Entry", event -> null);

  @Test
  void whatHasNoValueIsLeftOutButForWhatTheSchemaRequires() {
    assertThat(json(new Moved("a", null, null, List.of())))
        .isEqualTo("{\"id\":\"a\",\"notes\":[],\"to\":null}");
    assertThat(json(new Moved("a", "x", "y", null)))
        .isEqualTo("{\"id\":\"a\",\"from\":\"x\",\"to\":\"y\"}");
  }

  @Test
  void anErasedEntryHasNoData() {
    assertThat(json(new Erased("a"))).isNull();
  }

  @Test
  void anEventThatIsNotListedStopsTheWrite() {
    assertThatThrownBy(() -> catalogue.outgoing("something else"))
        .hasMessageContaining("not in the event catalogue");
    assertThatThrownBy(() -> catalogue.nullable(String.class, "x"))
        .hasMessageContaining("not in the event catalogue");
  }

  private String json(Object event) {
    return catalogue.outgoing(event).json(event);
  }
}

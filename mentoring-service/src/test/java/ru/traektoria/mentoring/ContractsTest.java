package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.messaging.MentoringCatalogue;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;

/** The promises of {@code contracts/}: every event has one, and its example keeps it. */
class ContractsTest {

  private static final Contracts CONTRACTS = Contracts.of("mentoring-service");

  @Test
  void everyPublishedEventHasASchemaAndThereIsNoOther() {
    EventCatalogue catalogue = new MentoringCatalogue().mentoringEvents();
    assertThat(catalogue.types().stream().map(t -> t.replaceAll("ru.traektoria.|.v1", "")))
        .containsExactlyElementsOf(CONTRACTS.events());
  }

  @Test
  void everyExampleKeepsItsSchemaAndIsReadAsTheEventItShows() throws Exception {
    for (Class<?> event : MentoringEvent.class.getPermittedSubclasses()) {
      String example = CONTRACTS.example(event.getSimpleName());
      CONTRACTS.assertValid(event.getSimpleName(), example);
      Object read = PlatformJson.tolerant().readValue(example, event);
      JsonNode again = PlatformJson.tolerant().readTree(written(read));
      PlatformJson.tolerant()
          .readTree(example)
          .properties()
          .forEach(field -> assertThat(again.get(field.getKey())).isEqualTo(field.getValue()));
      CONTRACTS.assertValid(event.getSimpleName(), written(read));
    }
  }

  @Test
  void theSchemasNameTheSameCodesAsTheModel() {
    assertCodes("MentorAssigned", "form", Form.values());
    assertCodes("MentoringSessionHeld", "kind", Session.Kind.values());
    assertCodes("MentoringCompleted", "outcome", Outcome.values());
    assertCodes("MentoringEnded", "reason", EndReason.values());
    assertThat(ru.traektoria.mentoring.model.adaptation.Sign.values()).hasSize(4);
  }

  private static void assertCodes(String event, String field, Enum<?>[] codes) {
    for (Enum<?> code : codes) {
      JsonNode example = PlatformJson.tolerant().readTree(CONTRACTS.example(event));
      String changed =
          ((tools.jackson.databind.node.ObjectNode) example).put(field, code.name()).toString();
      assertThat(CONTRACTS.problems(event, changed)).as(code.name()).isEmpty();
    }
    JsonNode example = PlatformJson.tolerant().readTree(CONTRACTS.example(event));
    String unknown =
        ((tools.jackson.databind.node.ObjectNode) example).put(field, "UNKNOWN").toString();
    assertThat(CONTRACTS.problems(event, unknown)).isNotEqualTo(List.of());
  }

  private static String written(Object event) {
    EventCatalogue catalogue = new MentoringCatalogue().mentoringEvents();
    return catalogue.outgoing(event).json(event);
  }
}

package ru.traektoria.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class DoneTest {
  private enum Kind {
    FIRST
  }

  @Test
  void theWordsTravelInAHeaderThatEveryServerCarries() {
    ResponseEntity<Void> answer = Done.at("/rooms/7", "Кабинет «7» \\ изменён\n");
    assertThat(answer.getStatusCode().value()).isEqualTo(204);
    assertThat(answer.getHeaders().getFirst("HX-Redirect")).isEqualTo("/rooms/7");
    String header = answer.getHeaders().getFirst("HX-Trigger");
    assertThat(header).matches("[\\x20-\\x7e]+").contains("\\u041a", "\\u000a", "\\u005c");
  }

  @Test
  void aFieldShowsWhatWasTypedOrChosen() {
    List<Option> options = List.of(Option.of("FIRST", "Первая"), Option.of("SECOND", "Вторая"));
    Field field = Fields.select("kind", "Вид", options).value(Kind.FIRST);
    assertThat(field.has("FIRST")).isTrue();
    assertThat(field.shown()).isEqualTo("Первая");
    assertThat(Fields.text("a[0].name", "Имя").value(null).blank()).isTrue();
    assertThat(Fields.text("a[0].name", "Имя").id()).isEqualTo("field-a-0--name");
    assertThat(Fields.text("remark", "Имя").within("s7").id()).isEqualTo("field-s7-remark");
  }
}

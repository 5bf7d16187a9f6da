package ru.traektoria.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told whose body could not be read. */
class UnreadableBodyTest {

  enum Colour {
    RED
  }

  record Line(String title, LocalDate on, Colour colour, Integer places) {}

  record Sent(String title, List<Line> lines, List<String> codes, Map<String, String> cells) {}

  private static final JsonMapper STRICT = PlatformJson.strict(JsonMapper.builder()).build();

  private static String told(String body) {
    return UnreadableBody.explain(catchThrowable(() -> STRICT.readValue(body, Sent.class)));
  }

  @Test
  void aGapIsNamedByItsListAndPlace() {
    assertThat(told("{\"lines\":[{}, null]}"))
        .isEqualTo(
            "Пропуск в списке «lines»: на 2-м месте null. Впишите значение или уберите это место.");
    assertThat(told("{\"codes\":[null]}")).contains("Пропуск в списке «codes»: на 1-м месте");
    Throwable root = catchThrowable(() -> STRICT.readValue("[null]", Line[].class));
    assertThat(UnreadableBody.explain(root)).startsWith("Пропуск в списке: на 1-м месте null.");
  }

  @Test
  void aBodyOfAnotherShapeIsToldAsItIs() {
    assertThat(told("[]")).isEqualTo("Тело запроса: ждём объект, пришёл список.");
    assertThat(told("\"а\"")).isEqualTo("Тело запроса: ждём объект, пришла строка.");
    assertThat(told("12")).isEqualTo("Тело запроса: ждём объект, пришло число.");
    assertThat(told("true")).contains("ждём объект, пришло true или false");
    Throwable root = catchThrowable(() -> STRICT.readValue("{}", Line[].class));
    assertThat(UnreadableBody.explain(root)).contains("ждём список, пришёл объект");
    assertThat(told("{\"lines\":{}}")).isEqualTo("Поле «lines»: ждём список, пришёл объект.");
    assertThat(told("{\"cells\":[]}")).isEqualTo("Поле «cells»: ждём объект, пришёл список.");
    assertThat(told("{\"lines\":[7]}")).isEqualTo("Поле «lines[0]»: ждём объект, пришло число.");
  }

  @Test
  void aWrongValueIsNamedByItsField() {
    assertThat(told("{\"lines\":[{\"on\":\"завтра\"}]}"))
        .isEqualTo("Поле «lines[0].on»: значение «завтра» не подходит.");
    assertThat(told("{\"lines\":[{\"colour\":\"BLUE\"}]}")).contains("«BLUE» не подходит");
    assertThat(told("{\"lines\":[{\"places\":[]}]}"))
        .isEqualTo("Поле «lines[0].places» не удалось прочитать.");
    assertThat(told("{\"title\":{}}")).isEqualTo("Поле «title» не удалось прочитать.");
    assertThat(told("{\"colour\":1}")).contains("Поле «colour» здесь неизвестно");
  }

  @Test
  void whatIsNoJsonIsCalledSo() {
    assertThat(told("не json")).startsWith("Тело запроса — не JSON: строка 1");
    assertThat(told("{\"lines\":[")).startsWith("Тело запроса — не JSON");
    assertThat(UnreadableBody.explain(null)).isEqualTo("Тело запроса пустое или не читается.");
  }
}

package ru.traektoria.monitoring.event.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is JSON and what it says is decided as Jackson does, whatever is done to the bytes. */
class EventJsonTest {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String SPOILING = "{}[]\",:\\u0041tfn-+.eE019 \n\t/\u0001x";

  /** All texts of the outer object, {@code null} for other values; skips what is inside. */
  private static Map<String, String> ours(byte[] data) {
    EventJson json = new EventJson();
    Dictionary texts = new Dictionary("texts");
    Map<String, String> found = new TreeMap<>();
    json.open(data);
    while (json.next()) {
      String name = json.name();
      try {
        int text = json.reference(texts);
        found.put(name, text < 0 ? null : texts.text(text));
      } catch (Unreadable e) {
        if (!e.getMessage().contains("ожидался текст")) {
          throw e;
        }
        found.put(name, null);
      }
      json.skip();
    }
    json.end();
    return found;
  }

  private static Map<String, String> jacksons(byte[] data) {
    JsonNode tree = JACKSON.readTree(data);
    if (!tree.isObject()) {
      throw new Unreadable("no object");
    }
    Map<String, String> found = new TreeMap<>();
    tree.propertyStream()
        .forEach(
            field ->
                found.put(
                    field.getKey(), field.getValue().isString() ? text(field.getValue()) : null));
    return found;
  }

  /** Half of a pair of surrogates has no bytes: both sides write a question mark. */
  private static String text(JsonNode value) {
    return new String(value.asString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 8)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextDouble() * 1e9;
      case 2 -> random.nextBoolean();
      case 3 -> null;
      case 4 ->
          List.of("", "школа № 1", "a\"b\\c\n\u0001", "\uD83D\uDE00", "2026-09-01")
              .get(few(random));
      case 5 -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
      case 6 -> list(random, depth);
      default -> object(random, depth);
    };
  }

  private static int few(Random random) {
    return random.nextInt(5);
  }

  private static List<Object> list(Random random, int depth) {
    List<Object> list = new ArrayList<>();
    for (int left = few(random); left > 0; left--) {
      list.add(value(random, depth + 1));
    }
    return list;
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new TreeMap<>();
    for (int left = few(random); left > 0; left--) {
      object.put(List.of("a", "b", "поле", "a\\u", "").get(few(random)), value(random, depth + 1));
    }
    return object;
  }

  private static byte[] spoilt(Random random, byte[] whole) {
    byte[] spoilt = whole.clone();
    for (int times = random.nextInt(3); times >= 0 && spoilt.length > 0; times--) {
      int at = random.nextInt(spoilt.length);
      byte letter = (byte) SPOILING.charAt(random.nextInt(SPOILING.length()));
      switch (random.nextInt(4)) {
        case 0 -> spoilt = Arrays.copyOf(spoilt, at);
        case 1 -> spoilt[at] = letter;
        case 2 -> System.arraycopy(spoilt, at, spoilt, 0, spoilt.length - at);
        default -> {
          byte[] longer = Arrays.copyOf(spoilt, spoilt.length + 1);
          System.arraycopy(spoilt, at, longer, at + 1, spoilt.length - at);
          longer[at] = letter;
          spoilt = longer;
        }
      }
    }
    return spoilt;
  }

  private static String outcome(java.util.function.Supplier<Map<String, String>> reading) {
    try {
      return reading.get().toString();
    } catch (Unreadable | JacksonException e) {
      return "refused";
    }
  }

  private static boolean utf8(byte[] data) {
    return Arrays.equals(
        new String(data, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), data);
  }

  @Test
  void whateverIsDoneToTheBytesJacksonSaysTheSame() {
    Random random = new Random(8);
    int refused = 0;
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] whole = JACKSON.writeValueAsBytes(object(random, 0));
      byte[] data = i % 4 == 0 ? whole : spoilt(random, whole);
      if (utf8(data)) {
        String expected = outcome(() -> jacksons(data));
        String shown = new String(data, StandardCharsets.UTF_8);
        assertThat(outcome(() -> ours(data))).as(shown).isEqualTo(expected);
        refused += expected.equals("refused") ? 1 : 0;
        taken += expected.equals("refused") ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(10_000);
    assertThat(taken).isGreaterThan(10_000);
  }

  private static EventJson at(String value) {
    EventJson json = new EventJson();
    json.open(("{\"поле\":" + value + "}").getBytes(StandardCharsets.UTF_8));
    json.next();
    return json;
  }

  @Test
  void valuesBecomeNumbers() {
    assertThat(at("\"2026-09-12\"").day()).isEqualTo(Day.of(2026, 9, 12));
    assertThat(at("\"2026\\u002d09-12\"").day()).isEqualTo(Day.of(2026, 9, 12));
    assertThat(at("null").day()).isEqualTo(Day.NEVER);
    assertThat(at("\"2026-27\"").academicYear()).isEqualTo(2026);
    assertThat(at(" 0.29 ").hundredths()).isEqualTo(29);
    assertThat(at("18").hundredths()).isEqualTo(1800);
    assertThat(at("1.8e1").hundredths()).isEqualTo(1800);
    assertThat(at("-0.5").hundredths()).isEqualTo(-50);
    assertThat(at("null").hundredths()).isZero();
    assertThat(at("36").integer()).isEqualTo(36);
    assertThat(at("true").flag()).isEqualTo(1);
    assertThat(at("false").flag()).isZero();
    assertThat(at("null").flag()).isZero();
    assertThat(at("null").present()).isFalse();
  }

  @Test
  void whatIsAnotherKindOfValueIsRefusedByName() {
    List<Runnable> wrong =
        List.of(
            () -> at("\"2026-02-29\"").day(),
            () -> at("\"2026-2-9\"").day(),
            () -> at("5").day(),
            () -> at("\"2026-28\"").academicYear(),
            () -> at("\"1\"").hundredths(),
            () -> at("1.5").integer(),
            () -> at("99999999999").integer(),
            () -> at("1").flag(),
            () -> at("{}").element(),
            () -> at("[]").next());
    for (Runnable one : wrong) {
      assertThatThrownBy(one::run).isInstanceOf(Unreadable.class).hasMessageContaining("«поле»");
    }
  }

  @Test
  void aListIsReadElementByElement() {
    EventJson json = at(" [ \"a\" , null, [1,{\"b\":[]}] ] , \"c\":1");
    Dictionary texts = new Dictionary("texts");
    assertThat(json.element()).isTrue();
    assertThat(json.reference(texts)).isZero();
    assertThat(json.element()).isTrue();
    assertThat(json.reference(texts)).isEqualTo(Dictionary.NONE);
    assertThat(json.element()).isTrue();
    json.skip();
    assertThat(json.element()).isFalse();
    assertThat(json.next()).isTrue();
    assertThat(json.name()).isEqualTo("c");
    assertThat(json.integer()).isEqualTo(1);
    assertThat(json.next()).isFalse();
    json.end();
  }
}

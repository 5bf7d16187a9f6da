package ru.traektoria.monitoring.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the fields of one event as a stream: the caller asks for those it needs and skips the rest;
 * ids and dates become numbers without an object in between.
 */
final class EventJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private byte[] utf8 = new byte[256];
  private JsonParser parser;
  private String name;

  /** Starts with the event's outer object. */
  void open(byte[] json) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), json);
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Unreadable("данные события — не объект JSON");
    }
  }

  void close() {
    parser.close();
  }

  /** Reads on to the very end, so that a cut event is noticed before it is folded. */
  void end() {
    if (parser.nextToken() != null) {
      throw new Unreadable("после данных события есть что-то ещё");
    }
  }

  /** Moves to the next field of the object; {@code false} at its end. */
  boolean next() {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_OBJECT) {
      return false;
    }
    if (token != JsonToken.PROPERTY_NAME) {
      throw new Unreadable("ожидалось поле, получено " + token);
    }
    name = parser.currentName();
    parser.nextToken();
    return true;
  }

  String name() {
    return name;
  }

  void skip() {
    parser.skipChildren();
  }

  /** Moves to the next element of the array that the field holds; {@code false} at its end. */
  boolean element() {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return false;
    }
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new Unreadable("список в поле «" + name + "» оборван");
    }
    return token != JsonToken.END_ARRAY;
  }

  /** The index of the text in the dictionary; null is {@link Dictionary#NONE}. */
  int reference(Dictionary dictionary) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Dictionary.NONE;
    }
    requireText();
    char[] chars = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    if (utf8.length < length) {
      utf8 = new byte[length * 2];
    }
    for (int i = 0; i < length; i++) {
      char letter = chars[from + i];
      if (letter > 127) {
        return encoded(dictionary, new String(chars, from, length));
      }
      utf8[i] = (byte) letter;
    }
    return dictionary.of(utf8, 0, length);
  }

  private static int encoded(Dictionary dictionary, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return dictionary.of(bytes, 0, bytes.length);
  }

  /** The day of a civil date such as 2026-09-12; null is {@link Day#NEVER}. */
  int day() {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Day.NEVER;
    }
    requireText();
    char[] chars = parser.getStringCharacters();
    int from = parser.getStringOffset();
    if (parser.getStringLength() != 10 || chars[from + 4] != '-' || chars[from + 7] != '-') {
      throw notADate(chars, from);
    }
    int year = digits(chars, from, 4);
    int month = digits(chars, from + 5, 2);
    int date = digits(chars, from + 8, 2);
    if (month < 1 || month > 12 || date < 1 || date > Day.length(year, month)) {
      throw notADate(chars, from);
    }
    return Day.of(year, month, date);
  }

  /** A day, or {@link Day#ALWAYS} for null: the beginning of an interval. */
  int since() {
    int day = day();
    return day == Day.NEVER ? Day.ALWAYS : day;
  }

  /** The first calendar year of an academic year such as 2026-27; null is −1. */
  int academicYear() {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Dictionary.NONE;
    }
    requireText();
    char[] chars = parser.getStringCharacters();
    int from = parser.getStringOffset();
    if (parser.getStringLength() != 7 || chars[from + 4] != '-') {
      throw notADate(chars, from);
    }
    int year = digits(chars, from, 4);
    if ((year + 1) % 100 != digits(chars, from + 5, 2)) {
      throw notADate(chars, from);
    }
    return year;
  }

  /** A number in hundredths: 0.25 of a rate is 25, 18 hours are 1800; null is zero. */
  int hundredths() {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return 0;
    }
    if (!parser.currentToken().isNumeric()) {
      throw new Unreadable("в поле «" + name + "» ожидалось число");
    }
    return (int) Math.round(parser.getDoubleValue() * 100);
  }

  /** A whole number; null is zero. */
  int integer() {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return 0;
    }
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw new Unreadable("в поле «" + name + "» ожидалось целое число");
    }
    return parser.getIntValue();
  }

  /** 1 for true, 0 for false and null. */
  int flag() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> 1;
      case VALUE_FALSE, VALUE_NULL -> 0;
      default -> throw new Unreadable("в поле «" + name + "» ожидалось да или нет");
    };
  }

  /** Answers whether the field holds something. */
  boolean present() {
    return parser.currentToken() != JsonToken.VALUE_NULL;
  }

  private void requireText() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new Unreadable("в поле «" + name + "» ожидался текст");
    }
  }

  private Unreadable notADate(char[] chars, int from) {
    String text = new String(Arrays.copyOfRange(chars, from, from + parser.getStringLength()));
    return new Unreadable("в поле «" + name + "» не дата: «" + text + "»");
  }

  private int digits(char[] chars, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        throw notADate(chars, from);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A cut or broken text, said in Russian. */
  static Unreadable broken(JacksonException e) {
    return new Unreadable("данные события — не JSON: " + e.getOriginalMessage());
  }
}

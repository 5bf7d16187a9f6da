package ru.traektoria.monitoring.event.json;

import java.nio.charset.StandardCharsets;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;

/**
 * Reads the fields of one event as a stream: the caller asks for those it needs and skips the rest;
 * ids and dates become numbers without an object in between.
 */
public final class EventJson {

  private final JsonBytes json = new JsonBytes();
  private byte[] name = {};
  private int nameFrom;
  private int nameLength;

  /** Whether a value begins here that nobody has read yet. */
  private boolean waiting;

  /** Starts with the event's outer object. */
  public void open(byte[] bytes) {
    json.open(bytes);
    if (json.peek() != '{') {
      throw new Unreadable("данные события — не объект JSON");
    }
    waiting = true;
  }

  /** Reads on to the very end, so that a cut event is noticed before it is folded. */
  public void end() {
    if (!json.atEnd()) {
      throw new Unreadable("после данных события есть что-то ещё");
    }
  }

  /** Moves to the next field of the object; {@code false} at its end. */
  public boolean next() {
    if (!more('{', '}')) {
      return false;
    }
    json.text();
    named(json.textBytes(), json.textFrom(), json.textLength());
    return true;
  }

  /** Moves to the next field of the object and tells which one it is. */
  boolean next(FieldNames names) {
    if (!more('{', '}')) {
      return false;
    }
    byte[] expected = names.expected();
    if (json.same(expected, 0, expected.length)) {
      names.asExpected();
      named(expected, 0, expected.length);
    } else {
      json.text();
      names.found(json.textBytes(), json.textFrom(), json.textLength());
      named(json.textBytes(), json.textFrom(), json.textLength());
    }
    return true;
  }

  private void named(byte[] bytes, int from, int length) {
    name = bytes;
    nameFrom = from;
    nameLength = length;
    json.require(':');
    waiting = true;
  }

  /** Moves to the next element of the list that the field holds; {@code false} at its end. */
  public boolean element() {
    if (waiting && json.word("null")) {
      waiting = false;
      return false;
    }
    waiting = more('[', ']') || waiting;
    return waiting;
  }

  /** Enters what begins here, or goes on behind the value before; {@code false} at the end. */
  private boolean more(char begin, char end) {
    boolean first = waiting;
    if (first && !json.step(begin)) {
      throw wrong(begin == '{' ? "ожидался объект" : "ожидался список");
    }
    waiting = false;
    if (json.step(end)) {
      return false;
    }
    if (!first) {
      json.require(',');
    }
    return true;
  }

  public String name() {
    return new String(name, nameFrom, nameLength, StandardCharsets.UTF_8);
  }

  /** Passes over the value, unless it has been read. */
  public void skip() {
    if (waiting) {
      json.skip();
      waiting = false;
    }
  }

  /** The index of the text in the dictionary; null is {@link Dictionary#NONE}. */
  public int reference(Dictionary dictionary) {
    return text() ? dictionary.of(json.textBytes(), json.textFrom(), json.textLength()) : -1;
  }

  /** Reads the value if it is this text, letter by letter, and nothing else. */
  boolean again(byte[] text, int from, int length) {
    if (!json.same(text, from, length)) {
      return false;
    }
    waiting = false;
    return true;
  }

  /** Tells where the text lies that was read last, unless it was written with escapes. */
  void remember(LastText field) {
    if (json.plain()) {
      field.lies(json.textBytes(), json.textFrom(), json.textLength());
    }
  }

  /** The day of a civil date such as 2026-09-12; null is {@link Day#NEVER}. */
  int day() {
    return text()
        ? known(DateLetters.day(json.textBytes(), json.textFrom(), json.textLength()))
        : Day.NEVER;
  }

  /** The first calendar year of an academic year such as 2026-27; null is −1. */
  public int academicYear() {
    return text()
        ? known(DateLetters.academicYear(json.textBytes(), json.textFrom(), json.textLength()))
        : Dictionary.NONE;
  }

  private int known(int number) {
    if (number == DateLetters.WRONG) {
      byte[] all = json.textBytes();
      String text = new String(all, json.textFrom(), json.textLength(), StandardCharsets.UTF_8);
      throw wrong("не дата: «" + text + "»");
    }
    return number;
  }

  /** A number in hundredths: 0.25 of a rate is 25, 18 hours are 1800; null is zero. */
  public int hundredths() {
    return present() ? (int) Math.round(Double.parseDouble(number("ожидалось число")) * 100) : 0;
  }

  /** A whole number; null is zero. */
  public int integer() {
    if (!present()) {
      return 0;
    }
    try {
      return Integer.parseInt(number("ожидалось целое число"));
    } catch (NumberFormatException e) {
      throw wrong("ожидалось целое число");
    }
  }

  private String number(String otherwise) {
    int first = json.peek();
    if (first != '-' && (first < '0' || first > '9')) {
      throw wrong(otherwise);
    }
    waiting = false;
    return json.number();
  }

  /** 1 for true, 0 for false and null. */
  public int flag() {
    if (present() && !json.word("false")) {
      if (!json.word("true")) {
        throw wrong("ожидалось да или нет");
      }
      waiting = false;
      return 1;
    }
    waiting = false;
    return 0;
  }

  /** Answers whether the field holds something; then it has still to be read. */
  public boolean present() {
    waiting = waiting && !json.word("null");
    return waiting;
  }

  /** Reads a text; {@code false} for null. */
  private boolean text() {
    if (!present()) {
      return false;
    }
    if (json.peek() != '"') {
      throw wrong("ожидался текст");
    }
    json.text();
    waiting = false;
    return true;
  }

  private Unreadable wrong(String what) {
    return new Unreadable("в поле «" + name() + "» " + what);
  }
}

package ru.traektoria.monitoring.event.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON text (RFC 8259) in UTF-8 and a place in it. Values are passed over without being made; a
 * text without escapes is a part of the bytes. What is passed over still has to be JSON, so that a
 * cut event is noticed, but its letters are not looked at.
 */
public final class JsonBytes {

  private static final int DEEP = 200;

  private byte[] json = {};
  private int at;
  private int depth;
  private byte[] text;
  private int textFrom;
  private int textLength;

  /** Stands before the first value. */
  void open(byte[] bytes) {
    json = bytes;
    at = 0;
    depth = 0;
  }

  /** The byte at the place after blanks, 0 at the end. */
  int peek() {
    while (at < json.length) {
      byte here = json[at];
      if (here > ' ' || here != ' ' && here != '\n' && here != '\r' && here != '\t') {
        return here;
      }
      at++;
    }
    return 0;
  }

  /** Steps over the byte if it is the next one. */
  boolean step(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /** Steps over the byte, which has to be the next one. */
  void require(char expected) {
    if (!step(expected)) {
      throw broken();
    }
  }

  /** Steps over the word, if the value is it. */
  boolean word(String word) {
    if (peek() != word.charAt(0)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++, at++) {
      if (at >= json.length || json[at] != word.charAt(i)) {
        throw broken();
      }
    }
    return true;
  }

  /** Reads the text that the place stands before; see {@link #textBytes}. */
  void text() {
    text = json;
    textFrom = stringFrom();
    boolean plain = string();
    textLength = at - 1 - textFrom;
    if (!plain) {
      text = unescaped(textFrom, textFrom + textLength);
      textFrom = 0;
      textLength = text.length;
    }
  }

  /** Steps over the text if it is this one, which is known to have no escapes. */
  boolean same(byte[] known, int from, int length) {
    int end = peek() == '"' ? at + 1 + length : json.length;
    if (end >= json.length
        || json[end] != '"'
        || !Arrays.equals(json, at + 1, end, known, from, from + length)) {
      return false;
    }
    at = end + 1;
    return true;
  }

  /** Whether the text that was read last stands in the event as it is. */
  boolean plain() {
    return text == json;
  }

  /** The bytes of which the text that was read last is a part. */
  byte[] textBytes() {
    return text;
  }

  int textFrom() {
    return textFrom;
  }

  int textLength() {
    return textLength;
  }

  private int stringFrom() {
    require('"');
    return at;
  }

  /** Moves behind the text's end; answers whether it is ASCII without escapes. */
  private boolean string() {
    int odd = 0;
    for (int place = at; place < json.length; place++) {
      byte here = json[place];
      if (here == '"') {
        at = place + 1;
        return odd == 0;
      }
      if (here < ' ') {
        if (here >= 0) {
          throw broken();
        }
        odd = 1;
      } else if (here == '\\') {
        odd = 1;
        place = JsonSyntax.escape(json, place);
        if (place < 0) {
          throw broken();
        }
      }
    }
    at = json.length;
    throw broken();
  }

  private byte[] unescaped(int from, int to) {
    try {
      ByteBuffer raw = ByteBuffer.wrap(json, from, to - from);
      String letters = StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
      return JsonSyntax.unescaped(letters).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw broken();
    }
  }

  /** Reads the number that the place stands before, as it is written. */
  String number() {
    peek();
    int from = at;
    skipNumber();
    return new String(json, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** Passes over the value, whatever it is. */
  void skip() {
    switch (peek()) {
      case '"' -> {
        at++;
        string();
      }
      case '{' -> skipAll('}', true);
      case '[' -> skipAll(']', false);
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> skipNumber();
    }
  }

  private void skipNumber() {
    int end = JsonSyntax.number(json, at);
    if (end < 0) {
      throw broken();
    }
    at = end;
  }

  private void skipAll(char end, boolean named) {
    at++;
    if (++depth > DEEP) {
      throw broken();
    }
    if (!step(end)) {
      do {
        if (named) {
          stringFrom();
          string();
          require(':');
        }
        skip();
      } while (step(','));
      require(end);
    }
    depth--;
  }

  /** Nothing but blanks is left. */
  boolean atEnd() {
    return peek() == 0 && at >= json.length;
  }

  Unreadable broken() {
    return new Unreadable(
        at >= json.length
            ? "данные события — не JSON: обрываются на середине"
            : "данные события — не JSON: ошибка в байте " + (at + 1));
  }
}

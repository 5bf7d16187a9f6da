package ru.traektoria.monitoring.event.json;

import ru.traektoria.monitoring.facts.column.Dictionary;

/**
 * The index of the text in a field of an event. Neighbouring events name the same municipality,
 * teacher, kind: what the field said the last time is compared first, byte by byte, and mostly
 * nothing has to be looked up.
 */
public final class LastText implements Fields.Reading {

  private final Dictionary dictionary;
  private byte[] bytes = {};
  private int from;
  private int length = -1;
  private int index;

  LastText(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public int of(EventJson json) {
    if (length >= 0 && json.again(bytes, from, length)) {
      return index;
    }
    int read = json.reference(dictionary);
    if (read >= 0) {
      index = read;
      json.remember(this);
    }
    return read;
  }

  /** The text lies in these bytes as it stands in an event. */
  void lies(byte[] in, int begin, int bytesLong) {
    bytes = in;
    from = begin;
    length = bytesLong;
  }
}

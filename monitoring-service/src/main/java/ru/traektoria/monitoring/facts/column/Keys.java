package ru.traektoria.monitoring.facts.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts of a dictionary one after the other: a UUID is sixteen bytes, of another text they say
 * where it lies. In pages, so that millions of ids cost no objects and little spare room.
 */
public final class Keys {

  private static final int SHIFT = 10;
  private static final int MASK = (1 << SHIFT) - 1;
  private static final int FIRST = 16;

  private long[][] pages = {};
  private final BitSet texts = new BitSet();
  private byte[] arena = {};
  private int used;
  private int size;

  int size() {
    return size;
  }

  /** The text at the index. */
  String text(int index) {
    long high = high(index);
    long low = low(index);
    return texts.get(index)
        ? new String(arena, place(low), length(low), StandardCharsets.UTF_8)
        : Key.uuid(high, low);
  }

  boolean same(int index, Key key) {
    long high = high(index);
    long low = low(index);
    if (high != key.high() || key.text() == null == texts.get(index)) {
      return false;
    }
    int from = key.from();
    return key.text() == null
        ? low == key.low()
        : length(low) == key.low()
            && Arrays.equals(
                arena, place(low), place(low) + length(low), key.text(), from, from + length(low));
  }

  long hash(int index) {
    return texts.get(index)
        ? Key.hash(high(index), length(low(index)))
        : Key.hash(high(index), low(index));
  }

  /** Appends the text; answers its index. */
  int add(Key key) {
    boolean text = key.text() != null;
    int index = size++;
    long[] page = page(index);
    page[(index & MASK) * 2] = key.high();
    page[(index & MASK) * 2 + 1] = text ? kept(key) : key.low();
    if (text) {
      texts.set(index);
    }
    return index;
  }

  /** Copies the text; answers where it lies and how long it is. */
  private long kept(Key key) {
    int length = (int) key.low();
    if (arena.length - used < length) {
      arena = Arrays.copyOf(arena, Math.max(used + length, used + (used >> 1) + 64));
    }
    System.arraycopy(key.text(), key.from(), arena, used, length);
    used += length;
    return (long) (used - length) << 32 | length;
  }

  private long[] page(int index) {
    int at = index >>> SHIFT;
    int place = index & MASK;
    if (at >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(at + 1, pages.length + (pages.length >> 2)));
    }
    if (pages[at] == null) {
      pages[at] = new long[at > 0 ? (MASK + 1) * 2 : FIRST * 2];
    } else if (place * 2 >= pages[at].length) {
      pages[at] = Arrays.copyOf(pages[at], pages[at].length * 2);
    }
    return pages[at];
  }

  private long high(int index) {
    return pages[index >>> SHIFT][(index & MASK) * 2];
  }

  private long low(int index) {
    return pages[index >>> SHIFT][(index & MASK) * 2 + 1];
  }

  private static int place(long low) {
    return (int) (low >>> 32);
  }

  private static int length(long low) {
    return (int) low;
  }

  void write(Image.Writer image) {
    image.number(size);
    for (int at = 0; at << SHIFT < size; at++) {
      image.array(pages[at]);
    }
    image.bytes(arena, used);
    image.array(texts.toLongArray());
  }

  static Keys read(Image.Reader image) {
    Keys keys = new Keys();
    keys.size = image.number();
    keys.pages = new long[(keys.size + MASK) >>> SHIFT][];
    for (int at = 0; at < keys.pages.length; at++) {
      keys.pages[at] = (long[]) image.array();
    }
    keys.arena = image.bytes();
    keys.used = keys.arena.length;
    keys.texts.or(BitSet.valueOf((long[]) image.array()));
    return keys;
  }
}

package ru.traektoria.monitoring.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts 0, 1, 2 … in the order in which they are first met, and gives the text back. An id
 * is thereby an index into primitive columns; a fact of a teacher who is not known yet has a place
 * already. Texts lie in one array, a UUID as its sixteen bytes and everything else as UTF-8 ({@link
 * Packed}), so that millions of ids cost no objects and little room.
 */
public final class Dictionary {

  /** The answer of {@link #find} for a text that was never met, and «no reference» in a column. */
  public static final int NONE = -1;

  private final String name;
  private byte[] arena = new byte[1024];
  private int[] starts = new int[65];
  private int[] hashes = new int[64];
  private int[] slots = filled(128);
  private int size;

  public Dictionary(String name) {
    this.name = name;
  }

  /** How many different texts there are; valid indexes lie below. */
  public int size() {
    return size;
  }

  public String name() {
    return name;
  }

  /** The text at the index. */
  public String text(int index) {
    return Packed.text(arena, starts[index], starts[index + 1]);
  }

  /** The index of the text, a new one if it was never met. */
  public int of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, bytes.length);
  }

  /** The index of the first {@code length} bytes (UTF-8), a new one if they were never met. */
  public int of(byte[] bytes, int length) {
    byte[] packed = Packed.of(bytes, length);
    return packed == null ? stored(bytes, length) : stored(packed, packed.length);
  }

  private int stored(byte[] bytes, int length) {
    int hash = hash(bytes, 0, length);
    int slot = slot(bytes, length, hash);
    return slots[slot] != NONE ? slots[slot] : append(bytes, length, hash, slot);
  }

  /** The index of the text or {@link #NONE}. */
  public int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return find(bytes, bytes.length);
  }

  /** The index of the first {@code length} bytes or {@link #NONE}. */
  public int find(byte[] bytes, int length) {
    byte[] packed = Packed.of(bytes, length);
    return packed == null
        ? slots[slot(bytes, length, hash(bytes, 0, length))]
        : slots[slot(packed, packed.length, hash(packed, 0, packed.length))];
  }

  private int append(byte[] bytes, int length, int hash, int slot) {
    int index = size++;
    int start = starts[index];
    if (arena.length - start < length) {
      arena = Arrays.copyOf(arena, Math.max(more(arena.length), start + length));
    }
    if (index == hashes.length) {
      hashes = Arrays.copyOf(hashes, more(index));
      starts = Arrays.copyOf(starts, hashes.length + 1);
    }
    System.arraycopy(bytes, 0, arena, start, length);
    starts[index + 1] = start + length;
    hashes[index] = hash;
    slots[slot] = index;
    if (full(slots.length)) {
      fill(slots.length * 2);
    }
    return index;
  }

  private int slot(byte[] bytes, int length, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != NONE && !same(slots[slot], bytes, length, hash)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int index, byte[] bytes, int length, int hash) {
    int start = starts[index];
    return hashes[index] == hash
        && Arrays.equals(arena, start, starts[index + 1], bytes, 0, length);
  }

  private static int more(int length) {
    return length + (length >> 1);
  }

  /** At most two thirds of the slots are taken. */
  private boolean full(int length) {
    return size * 3L > length * 2L;
  }

  /** Places all indexes anew into so many slots. */
  private void fill(int length) {
    slots = filled(length);
    int mask = slots.length - 1;
    for (int index = 0; index < size; index++) {
      int slot = hashes[index] & mask;
      while (slots[slot] != NONE) {
        slot = slot + 1 & mask;
      }
      slots[slot] = index;
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0x9747b28c;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x85ebca6b;
    return hash ^ hash >>> 13;
  }

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  public void write(Image.Writer image) {
    image.number(size);
    image.bytes(arena, starts[size]);
    image.numbers(starts, size + 1);
  }

  /** Takes the entries of the image; those that are known already have to be its first. */
  public void read(Image.Reader image) {
    int count = image.number();
    byte[] texts = image.bytes();
    int[] bounds = image.numbers();
    boolean same =
        size <= count
            && Arrays.equals(starts, 0, size + 1, bounds, 0, size + 1)
            && Arrays.equals(arena, 0, starts[size], texts, 0, starts[size]);
    if (!same) {
      throw new IllegalStateException("dictionary " + name + " has other first entries");
    }
    size = count;
    arena = texts;
    hashes = new int[Math.max(64, count)];
    starts = Arrays.copyOf(bounds, hashes.length + 1);
    for (int index = 0; index < count; index++) {
      hashes[index] = hash(arena, starts[index], starts[index + 1]);
    }
    int length = slots.length;
    while (full(length)) {
      length *= 2;
    }
    fill(length);
  }
}

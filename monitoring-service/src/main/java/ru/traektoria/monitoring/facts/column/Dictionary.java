package ru.traektoria.monitoring.facts.column;

import java.nio.charset.StandardCharsets;

/**
 * Numbers texts 0, 1, 2 … in the order in which they are first met, and gives the text back. An id
 * is thereby an index into primitive columns; a fact of a teacher who is not known yet has a place
 * already. What finds a text is one array of {@code int}: in each the index and, in the bits that
 * the index leaves free, a part of the hash, so that other texts are hardly ever looked at.
 */
public final class Dictionary implements Image.Part {

  /** The answer of {@link #find} for a text that was never met, and «no reference» in a column. */
  public static final int NONE = -1;

  private static final int FIRST = 16;
  private static final int LARGE = 1 << 16;

  private final String name;
  private Keys keys = new Keys();
  private int[] slots;
  private int limit;
  private int indexBits;

  public Dictionary(String name) {
    this.name = name;
    fill(FIRST);
  }

  /** How many different texts there are; valid indexes lie below. */
  public int size() {
    return keys.size();
  }

  public String name() {
    return name;
  }

  /** The text at the index. */
  public String text(int index) {
    return keys.text(index);
  }

  /** The index of the text, a new one if it was never met. */
  public int of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length);
  }

  /** The index of a part of the bytes (UTF-8), a new one if they were never met. */
  public int of(byte[] bytes, int from, int length) {
    Key key = Key.of(bytes, from, length);
    long hash = Key.hash(key.high(), key.low());
    int slot = slot(key, hash);
    if (slots[slot] != 0) {
      return index(slots[slot]);
    }
    int index = keys.add(key);
    slots[slot] = entry(index, hash);
    if (keys.size() > limit) {
      fill(more(slots.length));
    }
    return index;
  }

  /** The index of the text or {@link #NONE}. */
  public int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return find(bytes, bytes.length);
  }

  /** The index of the first {@code length} bytes or {@link #NONE}. */
  public int find(byte[] bytes, int length) {
    Key key = Key.of(bytes, 0, length);
    int entry = slots[slot(key, Key.hash(key.high(), key.low()))];
    return entry == 0 ? NONE : index(entry);
  }

  /** The slot that holds the key, or the free one where it belongs. */
  private int slot(Key key, long hash) {
    int tag = (int) hash >>> indexBits;
    int slot = home(hash);
    while (slots[slot] != 0
        && (slots[slot] >>> indexBits != tag || !keys.same(index(slots[slot]), key))) {
      slot = after(slot);
    }
    return slot;
  }

  private int home(long hash) {
    return (int) ((hash >>> 32) * slots.length >>> 32);
  }

  private int after(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  private int entry(int index, long hash) {
    return (int) hash >>> indexBits << indexBits | index + 1;
  }

  private int index(int entry) {
    return (entry & (1 << indexBits) - 1) - 1;
  }

  private static int more(int length) {
    return length < LARGE ? length * 2 : length + (length >> 2);
  }

  /** Places all indexes anew into so many slots. */
  private void fill(int length) {
    slots(new int[length]);
    for (int index = 0; index < keys.size(); index++) {
      long hash = keys.hash(index);
      int slot = home(hash);
      while (slots[slot] != 0) {
        slot = after(slot);
      }
      slots[slot] = entry(index, hash);
    }
  }

  /** At most four fifths of the slots are taken. */
  private void slots(int[] of) {
    slots = of;
    limit = (int) (of.length * 4L / 5);
    indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(limit + 1);
  }

  /** The slots too: to place millions of ids anew would take longer than to read them. */
  @Override
  public void write(Image.Writer image) {
    keys.write(image);
    image.numbers(slots, slots.length);
  }

  /** Takes the entries of the image; those that are known already have to be its first. */
  @Override
  public void read(Image.Reader image) {
    Keys read = Keys.read(image);
    for (int index = 0; index < keys.size(); index++) {
      if (index >= read.size() || !keys.text(index).equals(read.text(index))) {
        throw new IllegalStateException("dictionary " + name + " has other first entries");
      }
    }
    keys = read;
    slots(image.numbers());
  }
}

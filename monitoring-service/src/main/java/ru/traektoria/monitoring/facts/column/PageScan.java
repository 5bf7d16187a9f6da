package ru.traektoria.monitoring.facts.column;

import java.util.Arrays;

/**
 * Reads a whole page of {@link Numbers} at once: what its values are, and which lie between two.
 *
 * @param page of bytes, shorts or ints; {@code null} where nothing is known
 * @param base to which the codes of a narrow page are added; the code 0 is nothing
 * @param empty what stands for nothing
 */
public record PageScan(Object page, int base, int empty) {

  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  /** Writes the first so many values to the array from this place on. */
  void copy(int[] to, int from, int count) {
    int known = 0;
    if (page instanceof short[] two) {
      known = Math.min(count, two.length);
      for (int place = 0; place < known; place++) {
        int code = two[place] & SHORT;
        to[from + place] = code == 0 ? empty : base + code;
      }
    } else if (page instanceof byte[] one) {
      known = Math.min(count, one.length);
      for (int place = 0; place < known; place++) {
        int code = one[place] & BYTE;
        to[from + place] = code == 0 ? empty : base + code;
      }
    } else if (page instanceof int[] four) {
      known = Math.min(count, four.length);
      System.arraycopy(four, 0, to, from, known);
    }
    Arrays.fill(to, from + known, from + count, empty);
  }

  /**
   * Writes which of the first so many places hold a value between the two, both included; without a
   * branch, so there must be room for all of them.
   *
   * @param first the row of the page's first place
   * @param at where in the array the rows found begin
   * @return where they end
   */
  int between(int least, int greatest, int[] rows, int first, int count, int at) {
    int found = at;
    if (page instanceof int[] four) {
      for (int place = 0; place < Math.min(count, four.length); place++) {
        int value = four[place];
        rows[found] = first + place;
        found += value >= least & value <= greatest & value != empty ? 1 : 0;
      }
      return found;
    }
    int low = (int) Math.max(1, Math.min(SHORT + 1, (long) least - base));
    int high = (int) Math.max(0, Math.min(SHORT, (long) greatest - base));
    if (page instanceof short[] two && low <= high) {
      for (int place = 0; place < Math.min(count, two.length); place++) {
        int code = two[place] & SHORT;
        rows[found] = first + place;
        found += code >= low & code <= high ? 1 : 0;
      }
    } else if (page instanceof byte[] one && low <= high) {
      for (int place = 0; place < Math.min(count, one.length); place++) {
        int code = one[place] & BYTE;
        rows[found] = first + place;
        found += code >= low & code <= high ? 1 : 0;
      }
    }
    return found;
  }
}

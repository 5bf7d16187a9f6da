package ru.traektoria.monitoring.facts.column;

import java.util.Arrays;

/**
 * A row of {@code int} that grows, in pages of 4,096, each as narrow as what it holds: a page whose
 * values lie close together keeps how far each is from the page's base, in a byte or in two. Words
 * and flags take a byte, dates and ids of neighbours two, and a page of which nothing is known is
 * no array at all. No page is copied when others are added.
 */
public final class Numbers {

  private static final int SHIFT = 12;

  /** How many values a page holds. */
  public static final int PAGE = 1 << SHIFT;

  private static final int MASK = PAGE - 1;
  private static final int FIRST = 16;
  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  private final int empty;
  private Object[] pages = {};
  private int[] bases = {};

  /**
   * A row of nothing.
   *
   * @param empty what a place holds of which nothing is known
   */
  public Numbers(int empty) {
    this.empty = empty;
  }

  /** The value at the place; empty where none was ever set. */
  public int get(int row) {
    int at = row >>> SHIFT;
    if (at >= pages.length) {
      return empty;
    }
    int code = 0;
    int place = row & MASK;
    Object page = pages[at];
    if (page instanceof short[] two) {
      code = place < two.length ? two[place] & SHORT : 0;
    } else if (page instanceof byte[] one) {
      code = place < one.length ? one[place] & BYTE : 0;
    } else if (page instanceof int[] four) {
      return place < four.length ? four[place] : empty;
    }
    return code == 0 ? empty : bases[at] + code;
  }

  public void set(int row, int value) {
    int at = row >>> SHIFT;
    int place = row & MASK;
    Object page = at < pages.length ? pages[at] : null;
    if (value == empty) {
      erase(page, place);
      return;
    }
    int code = page == null ? 0 : value - bases[at];
    if (page instanceof short[] two && place < two.length && code > 0 && code <= SHORT) {
      two[place] = (short) code;
    } else if (page instanceof byte[] one && place < one.length && code > 0 && code <= BYTE) {
      one[place] = (byte) code;
    } else if (page instanceof int[] four && place < four.length) {
      four[place] = value;
    } else {
      replace(at, place, value);
    }
  }

  private void erase(Object page, int place) {
    if (page instanceof short[] two && place < two.length) {
      two[place] = 0;
    } else if (page instanceof byte[] one && place < one.length) {
      one[place] = 0;
    } else if (page instanceof int[] four && place < four.length) {
      four[place] = empty;
    }
  }

  /** A page that is too short or too narrow for the value is made anew. */
  private void replace(int at, int place, int value) {
    if (at >= pages.length) {
      int more = Math.max(at + 1, pages.length + (pages.length >> 2));
      pages = Arrays.copyOf(pages, more);
      bases = Arrays.copyOf(bases, more);
    }
    int[] values = decoded(at, Math.max(length(pages[at]), longEnough(at, place)));
    values[place] = value;
    encode(at, values);
  }

  /** The first page grows with a small table; the others are whole from the start. */
  private static int longEnough(int at, int place) {
    return at > 0 ? PAGE : Math.max(FIRST, Integer.highestOneBit(place) << 1);
  }

  private static int length(Object page) {
    if (page instanceof short[] two) {
      return two.length;
    }
    if (page instanceof byte[] one) {
      return one.length;
    }
    return page instanceof int[] four ? four.length : 0;
  }

  private int[] decoded(int at, int length) {
    int[] values = new int[length];
    for (int place = 0; place < length; place++) {
      values[place] = get((at << SHIFT) + place);
    }
    return values;
  }

  /** In the narrowest way; what room is left lies on both sides of the values. */
  private void encode(int at, int[] values) {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int value : values) {
      if (value != empty) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    long span = greatest - least + 1;
    int codes = span <= BYTE ? BYTE : SHORT;
    long base = least - 1 - (codes - span) / 2;
    boolean narrow =
        span <= codes && base >= Integer.MIN_VALUE && base + codes <= Integer.MAX_VALUE;
    bases[at] = narrow ? (int) base : 0;
    pages[at] = narrow ? narrow(values, (int) base, codes) : values;
  }

  private Object narrow(int[] values, int base, int codes) {
    byte[] one = new byte[codes == BYTE ? values.length : 0];
    short[] two = new short[codes == BYTE ? 0 : values.length];
    for (int place = 0; place < values.length; place++) {
      int code = values[place] == empty ? 0 : values[place] - base;
      if (codes == BYTE) {
        one[place] = (byte) code;
      } else {
        two[place] = (short) code;
      }
    }
    return codes == BYTE ? one : two;
  }

  /** Writes the values of the page that begins with this row. */
  void page(int from, int[] values) {
    page(from).copy(values, 0, PAGE);
  }

  /** The first so many values. */
  public int[] first(int length) {
    int[] values = new int[length];
    for (int from = 0; from < length; from += PAGE) {
      page(from).copy(values, from, Math.min(PAGE, length - from));
    }
    return values;
  }

  /** Those of the first rows whose values lie between two, both included; nothing lies nowhere. */
  int[] between(int least, int greatest, int rows) {
    FoundRows found = new FoundRows();
    for (int from = 0; from < rows; from += PAGE) {
      int places = Math.min(PAGE, rows - from);
      int[] room = found.roomForPage();
      found.count(page(from).between(least, greatest, room, from, places, found.count()));
    }
    return found.all();
  }

  private PageScan page(int row) {
    int at = row >>> SHIFT;
    return at < pages.length
        ? new PageScan(pages[at], bases[at], empty)
        : new PageScan(null, 0, empty);
  }

  public void write(Image.Writer image) {
    int used = pages.length;
    while (used > 0 && pages[used - 1] == null) {
      used--;
    }
    image.number(used);
    image.numbers(bases, used);
    for (int at = 0; at < used; at++) {
      image.array(pages[at]);
    }
  }

  public void read(Image.Reader image) {
    pages = new Object[image.number()];
    bases = image.numbers();
    for (int at = 0; at < pages.length; at++) {
      pages[at] = image.array();
    }
  }
}

package ru.traektoria.monitoring.facts;

import java.util.Arrays;

/**
 * A table whose rows have no id of their own but an owner, and are replaced as a whole: the
 * categories of a teacher, the members of a pair. Rows of one owner are chained.
 */
public abstract class OwnedTable extends Table {

  private static final int END = -1;

  private final Dictionary owners;
  private final IntColumn owner;
  private int[] heads = new int[0];
  private int[] next = new int[0];
  private int free = END;

  protected OwnedTable(String name, Dictionary owners) {
    super(name);
    this.owners = owners;
    this.owner = reference("owner", owners);
  }

  /** The owner of the row. */
  public final int owner(int row) {
    return owner.get(row);
  }

  /** The first row of the owner or a negative number; go on with {@link #next}. */
  public final int first(int owner) {
    return owner < heads.length ? heads[owner] : END;
  }

  /** The owner's row after this one or a negative number. */
  public final int next(int row) {
    return next[row];
  }

  /** Adds a row for the owner; its columns are empty. */
  public final int add(int of) {
    int row = free == END ? rows() : free;
    free = free == END ? END : next[free];
    ensure(row);
    owner.set(row, of);
    link(row);
    return row;
  }

  /** Takes away all rows of the owner. */
  public final void removeAll(int of) {
    for (int row = first(of); row != END; ) {
      int following = next[row];
      clear(row);
      next[row] = free;
      free = row;
      row = following;
    }
    if (of < heads.length) {
      heads[of] = END;
    }
  }

  @Override
  public final boolean present(int row) {
    return owner.get(row) != Dictionary.NONE;
  }

  @Override
  final String id(int row) {
    return owners.text(owner.get(row));
  }

  private void link(int row) {
    int of = owner.get(row);
    if (of >= heads.length) {
      int before = heads.length;
      heads = Arrays.copyOf(heads, Math.max(of + 1, Math.max(16, before * 2)));
      Arrays.fill(heads, before, heads.length, END);
    }
    if (row >= next.length) {
      next = Arrays.copyOf(next, Math.max(row + 1, Math.max(16, next.length * 2)));
    }
    next[row] = heads[of];
    heads[of] = row;
  }

  @Override
  void read(Image.Reader image) {
    super.read(image);
    for (int row = 0; row < rows(); row++) {
      if (present(row)) {
        link(row);
      } else {
        next = row < next.length ? next : Arrays.copyOf(next, Math.max(rows(), 16));
        next[row] = free;
        free = row;
      }
    }
  }
}

package ru.traektoria.monitoring.facts.column;

/**
 * A table whose rows have no id of their own but an owner, and are replaced as a whole: the
 * categories of a teacher, the members of a pair. Rows of one owner are chained.
 */
public abstract class OwnedTable extends Table {

  private static final int END = -1;

  private final Dictionary owners;
  private final IntColumn owner;
  private final Numbers heads = new Numbers(END);
  private final Numbers next = new Numbers(END);
  private int free = END;

  protected OwnedTable(String name, Dictionary owners) {
    super(name);
    this.owners = owners;
    this.owner = reference("owner", owners);
  }

  /** The owners of all rows, negative where a row holds no fact. */
  public final IntColumn owner() {
    return owner;
  }

  /** The owner of the row. */
  public final int owner(int row) {
    return owner.get(row);
  }

  /** The first row of the owner or a negative number; go on with {@link #next}. */
  public final int first(int owner) {
    return heads.get(owner);
  }

  /** The owner's row after this one or a negative number. */
  public final int next(int row) {
    return next.get(row);
  }

  /** Adds a row for the owner; its columns are empty. */
  public final int add(int of) {
    int row = free == END ? rows() : free;
    free = free == END ? END : next.get(free);
    ensure(row);
    owner.set(row, of);
    link(row);
    return row;
  }

  /** Takes away all rows of the owner. */
  public final void removeAll(int of) {
    for (int row = first(of); row != END; ) {
      int following = next.get(row);
      clear(row);
      next.set(row, free);
      free = row;
      row = following;
    }
    heads.set(of, END);
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
    next.set(row, heads.get(of));
    heads.set(of, row);
  }

  /** The chains too: to link millions of rows anew would take longer than to read them. */
  @Override
  public void write(Image.Writer image) {
    super.write(image);
    heads.write(image);
    next.write(image);
    image.number(free);
  }

  @Override
  public void read(Image.Reader image) {
    super.read(image);
    heads.read(image);
    next.read(image);
    free = image.number();
  }
}

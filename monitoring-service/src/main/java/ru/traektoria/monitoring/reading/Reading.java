package ru.traektoria.monitoring.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;

/**
 * The facts as they stand for one part of the region at one moment. What a formula asks for is
 * computed once and remembered; what does not depend on organisation and subject is remembered by
 * the reading of the whole municipality, which its parts share. Several threads may ask: whoever
 * needs what another one is computing waits for it. Lives shorter than the read lock.
 */
public final class Reading {

  private final Facts facts;
  private final Slice slice;
  private final Moment moment;
  private final Reading whole;
  private final Posts posts;
  private final Map<Object, Once> remembered = new ConcurrentHashMap<>();

  /** The reading of a whole municipality (or of the region). */
  public Reading(Facts facts, Slice slice, Moment moment) {
    this(facts, slice.whole(), moment, null, null);
  }

  private Reading(Facts facts, Slice slice, Moment moment, Reading whole, Posts posts) {
    this.posts = posts;
    this.facts = facts;
    this.slice = slice;
    this.moment = moment;
    this.whole = whole == null ? this : whole;
  }

  /** The same moment for a part of the same municipality. */
  public Reading part(Slice of) {
    return of.equals(slice) ? this : new Reading(facts, of, moment, whole, null);
  }

  /**
   * The same moment asked of posts instead of people: what a condition of people holds for is then
   * counted for every organisation of the municipality at once.
   */
  public Reading atPosts() {
    return whole.remember(
        Posts.class,
        () ->
            new Reading(
                facts,
                whole.slice,
                moment,
                whole,
                Posts.of(inForce(), facts.names.teachers.size())));
  }

  /** The posts, if this is a reading of them. */
  public Posts posts() {
    return posts;
  }

  /** People of the whole municipality as this reading counts them: at each of their posts. */
  public Bits fitting(Object key, Bits people) {
    return posts == null ? people : remember(key, () -> posts.of(people));
  }

  /** The whole municipality on another day; its workforce is computed once. */
  public Reading onDay(int day) {
    return whole.remember(
        List.of(Reading.class, day),
        () -> new Reading(facts, slice.whole(), Moment.of(Day.date(day))));
  }

  /**
   * The same subject and segment in all organisations of the municipality: numbers of an
   * organisation that depend on those are then computed once for all organisations.
   */
  public Reading everywhere() {
    Slice across = slice.withOrganisation(Dictionary.NONE);
    return across.equals(whole.slice)
        ? whole
        : whole.remember(across, () -> new Reading(facts, across, moment, whole, null));
  }

  public Facts facts() {
    return facts;
  }

  public Slice slice() {
    return slice;
  }

  public Moment moment() {
    return moment;
  }

  public int asOf() {
    return moment.asOf();
  }

  /** The reading of the municipality: a person's facts count wherever in it they happened. */
  public Reading whole() {
    return whole;
  }

  /** The value for the key, computed at the first call. */
  @SuppressWarnings("unchecked")
  public <T> T remember(Object key, Supplier<T> computation) {
    return (T) remembered.computeIfAbsent(key, first -> new Once()).get(computation);
  }

  /** A value that is computed by whoever asks first. */
  private static final class Once {
    private volatile Object value;

    Object get(Supplier<?> computation) {
      if (value == null) {
        synchronized (this) {
          value = value == null ? computation.get() : value;
        }
      }
      return value;
    }
  }

  /** Who works in this part on the day. */
  public Workforce workforce() {
    return remember(Workforce.class, this::works);
  }

  /** Assignments in force in the municipality on the day. */
  InForce inForce() {
    return whole.remember(InForce.class, () -> InForce.of(whole));
  }

  private Workforce works() {
    if (this == whole) {
      return Workforce.of(this);
    }
    return posts == null ? whole.workforce().part(this, inForce()) : whole.workforce().at(posts);
  }

  /**
   * Rows of a column of dates that lie between two days, both included: many facts ask for the same
   * year of the same table.
   */
  public int[] rowsBetween(IntColumn dates, int rows, int from, int to) {
    return whole.remember(List.of(dates, from, to), () -> dates.between(from, to, rows));
  }

  /** An empty set of people. */
  public Bits nobody() {
    return new Bits(facts.names.teachers.size());
  }
}

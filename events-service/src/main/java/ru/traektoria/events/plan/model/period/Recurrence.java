package ru.traektoria.events.plan.model.period;

/**
 * How often: once, or so many times in each unit of time.
 *
 * @param times at least so many times in each
 */
public record Recurrence(Unit unit, int times) {

  /** Nothing is repeated. */
  public static final Recurrence ONCE = new Recurrence(Unit.ONCE, 1);

  /** In each of what. */
  public enum Unit {
    /** Один раз. */
    ONCE("один раз"),
    /** Еженедельно. */
    WEEK("каждую неделю"),
    /** Ежемесячно. */
    MONTH("каждый месяц"),
    /** Ежеквартально. */
    QUARTER("каждый квартал"),
    /** Каждую четверть. */
    TERM("каждую четверть"),
    /** Каждое полугодие. */
    HALF("каждое полугодие"),
    /** Ежегодно. */
    YEAR("каждый год"),
    /** Постоянно. */
    ALWAYS("постоянно");

    private final String label;

    Unit(String label) {
      this.label = label;
    }
  }

  /** As people read it. */
  public String label() {
    return times > 1 ? unit.label + ", не реже " + times + " раз" : unit.label;
  }
}

package ru.traektoria.monitoring.target.model;

/** Вид цели (domain.md §2.6): how the amount of a target is to be read. */
public enum TargetKind {
  /** Не меньше: the value reaches the amount from below. */
  FLOOR(false),
  /** Не больше: the value does not exceed the amount. */
  CEILING(false),
  /** Динамика: better than the baseline, or else than a year before; has no amount. */
  TREND(false),
  /** Число: so many people (places) are counted, however many there are in all. */
  COUNT(false),
  /** Процентные пункты к базе: +15 or −5 (AMB-03). */
  PERCENTAGE_POINTS(true),
  /** Относительно базы, в процентах от неё: −30 is three tenths less (AMB-03). */
  RELATIVE(true);

  private final boolean fromBaseline;

  TargetKind(boolean fromBaseline) {
    this.fromBaseline = fromBaseline;
  }

  /** Whether the amount says nothing without a known baseline (AMB-04). */
  public boolean fromBaseline() {
    return fromBaseline;
  }
}

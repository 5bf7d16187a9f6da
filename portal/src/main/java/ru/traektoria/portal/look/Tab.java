package ru.traektoria.portal.look;

/** A tab that is a link: the address says which one is open. */
public record Tab(String label, String href, boolean active, Long count) {
  /** Tab without a counter. */
  public static Tab of(String label, String href, boolean active) {
    return new Tab(label, href, active, null);
  }

  /** The same with a number beside the label. */
  public Tab count(long number) {
    return new Tab(label, href, active, number);
  }
}

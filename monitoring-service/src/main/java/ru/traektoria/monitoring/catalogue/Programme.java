package ru.traektoria.monitoring.catalogue;

/**
 * Программа: a group of tables that one document asks for; a track of the concept is one too.
 *
 * @param code as it stands in addresses: track1, P, PU
 * @param title as the document calls it
 * @param brief for tabs and crumbs
 * @param source the document
 * @param year over which year its flows are counted
 * @param always whether it binds every municipality, as the tracks do; others are picked
 */
public record Programme(
    String code, String title, String brief, String source, YearKind year, boolean always) {

  /** Свои показатели: the rows that a municipality defines itself; each has its own. */
  public static final Programme OWN =
      new Programme(
          "M",
          "Свои показатели муниципалитета",
          "Свои показатели",
          "Муниципалитет",
          YearKind.ACADEMIC,
          false);

  /** Whether its rows are a municipality's own. */
  public boolean own() {
    return code.equals(OWN.code());
  }
}

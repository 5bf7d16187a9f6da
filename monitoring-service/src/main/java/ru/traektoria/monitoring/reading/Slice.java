package ru.traektoria.monitoring.reading;

import ru.traektoria.monitoring.facts.column.Dictionary;

/**
 * Which part of the region is looked at: indexes of municipality, organisation and subject, −1 for
 * «all».
 *
 * @param segment a further division within it, {@code null}: none
 */
public record Slice(int municipality, int organisation, int subject, Segment segment) {

  public static final Slice REGION = new Slice(Dictionary.NONE, Dictionary.NONE, Dictionary.NONE);

  /** A place and a subject without any further division. */
  public Slice(int municipality, int organisation, int subject) {
    this(municipality, organisation, subject, null);
  }

  /** The whole municipality to which this part belongs. */
  public Slice whole() {
    return new Slice(municipality, Dictionary.NONE, Dictionary.NONE);
  }

  /** Whether it is less than a whole municipality. */
  public boolean partial() {
    return organisation >= 0 || subject >= 0 || segment != null;
  }

  /** Answers whether what belongs to this municipality and organisation (−1: none) is in it. */
  public boolean contains(int ofMunicipality, int ofOrganisation) {
    return (municipality < 0 || municipality == ofMunicipality)
        && (organisation < 0 || organisation == ofOrganisation);
  }

  public Slice withOrganisation(int chosen) {
    return new Slice(municipality, chosen, subject, segment);
  }

  public Slice withSubject(int chosen) {
    return new Slice(municipality, organisation, chosen, segment);
  }

  /** The same place, further divided. */
  public Slice within(Segment chosen) {
    return new Slice(municipality, organisation, subject, chosen);
  }
}

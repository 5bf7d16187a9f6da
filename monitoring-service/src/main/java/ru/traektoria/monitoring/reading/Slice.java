package ru.traektoria.monitoring.reading;

import ru.traektoria.monitoring.facts.Dictionary;

/**
 * Which part of the region is looked at: indexes of municipality, organisation and subject, −1 for
 * «all».
 */
public record Slice(int municipality, int organisation, int subject) {

  public static final Slice REGION = new Slice(Dictionary.NONE, Dictionary.NONE, Dictionary.NONE);

  /** The whole municipality to which this part belongs. */
  public Slice whole() {
    return new Slice(municipality, Dictionary.NONE, Dictionary.NONE);
  }

  /** Answers whether what belongs to this municipality and organisation (−1: none) is in it. */
  public boolean contains(int ofMunicipality, int ofOrganisation) {
    return (municipality < 0 || municipality == ofMunicipality)
        && (organisation < 0 || organisation == ofOrganisation);
  }

  public Slice withOrganisation(int chosen) {
    return new Slice(municipality, chosen, subject);
  }

  public Slice withSubject(int chosen) {
    return new Slice(municipality, organisation, chosen);
  }
}

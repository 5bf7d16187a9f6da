package ru.traektoria.monitoring.reading.staff;

import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/** Датированные статусы организаций and themes of internship sites (E.4, E.8). */
public final class Sites {

  private Sites() {}

  /** Organisations that have the status on the day. */
  public static Bits status(Reading reading, int status) {
    PlaceFacts.OrganisationStatuses table = statuses(reading);
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(reading, row) && table.status.get(row) == status) {
        organisations.set(table.owner(row));
      }
    }
    return organisations;
  }

  /** How many internship sites an organisation runs on the day: one for each theme it has. */
  public static int[] internshipSites(Reading reading) {
    PlaceFacts.OrganisationStatuses table = statuses(reading);
    int[] sites = new int[reading.facts().names.organisations.size()];
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(reading, row) && table.status.get(row) == Word.INTERNSHIP_SITE.code()) {
        sites[table.owner(row)]++;
      }
    }
    return sites;
  }

  /** Themes on which the slice has a site on the day. */
  public static Bits themesInSlice(Reading reading) {
    PlaceFacts.OrganisationStatuses table = statuses(reading);
    Bits working = Places.working(reading).and(Places.organisations(reading));
    Bits themes = new Bits(reading.facts().places.themes.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(reading, row)
          && table.status.get(row) == Word.INTERNSHIP_SITE.code()
          && table.theme.get(row) >= 0
          && working.get(table.owner(row))) {
        themes.set(table.theme.get(row));
      }
    }
    return themes;
  }

  /** Themes by their place in the directory. */
  public static final class Themes implements Countable {
    @Override
    public int size(Reading reading) {
      return reading.facts().places.themes.keys().size();
    }

    @Override
    public Bits inSlice(Reading reading) {
      return themesInSlice(reading);
    }

    @Override
    public String id(Reading reading, int row) {
      return reading.facts().places.themes.keys().text(row);
    }
  }

  private static boolean inForce(Reading reading, int row) {
    PlaceFacts.OrganisationStatuses table = statuses(reading);
    return table.present(row)
        && table.from.get(row) <= reading.asOf()
        && table.to.get(row) >= reading.asOf();
  }

  private static PlaceFacts.OrganisationStatuses statuses(Reading reading) {
    return reading.facts().places.organisationStatuses;
  }
}

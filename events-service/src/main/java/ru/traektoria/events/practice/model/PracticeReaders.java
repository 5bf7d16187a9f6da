package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeOpened;
import ru.traektoria.platform.kernel.Decision;

/**
 * Из каких организаций открыли одобренную практику (PU.16, S2-67): organisations and days, nobody's
 * name. Apart from the practice, so that reading it disturbs nobody who changes it.
 *
 * @param place whose experience it is: its own people are no readers
 */
public record PracticeReaders(PracticeId practice, Place place, List<Opening> openings) {

  public PracticeReaders {
    openings = openings == null ? List.of() : List.copyOf(openings);
  }

  /**
   * One organisation.
   *
   * @param first the day on which it opened it first
   * @param days on how many days it did so
   */
  public record Opening(OrganisationId organisation, LocalDate first, LocalDate last, int days) {
    Opening again(LocalDate on) {
      return new Opening(organisation, first, on, days + 1);
    }
  }

  /** Nobody yet. */
  public static PracticeReaders of(Practice practice) {
    return new PracticeReaders(practice.id(), practice.source().place(), List.of());
  }

  /** Открыли: once a day for each organisation; the first time is told. */
  public Decision<PracticeReaders, PracticeEvent> opened(OrganisationId by, LocalDate on) {
    if (by.equals(place.organisation())) {
      return Decision.unchanged(this);
    }
    List<Opening> all = new ArrayList<>(openings);
    for (Opening known : openings) {
      if (known.organisation().equals(by)) {
        all.set(all.indexOf(known), known.again(on));
        return known.last().isBefore(on)
            ? Decision.accept(new PracticeReaders(practice, place, all))
            : Decision.unchanged(this);
      }
    }
    all.add(new Opening(by, on, on, 1));
    return Decision.accept(
        new PracticeReaders(practice, place, all),
        new PracticeOpened(practice, place.municipality(), by, on));
  }
}

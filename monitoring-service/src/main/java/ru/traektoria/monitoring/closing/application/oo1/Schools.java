package ru.traektoria.monitoring.closing.application.oo1;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.reading.Workforce;

/** Школы муниципалитета on the day: what the form is about; lives within the read lock. */
final class Schools {

  private final Facts facts;
  private final Reading reading;
  private Bits pedagogues;

  Schools(Facts facts, String municipality, LocalDate day) {
    this.facts = facts;
    Slice slice = new Slice(facts.names.municipalities.find(municipality), -1, -1);
    this.reading = new Reading(facts, slice, Moment.of(day));
  }

  Facts facts() {
    return facts;
  }

  Reading reading() {
    return reading;
  }

  /** Педагогические работники, П(D). */
  Bits pedagogues() {
    if (pedagogues == null) {
      pedagogues = inThem(Workforce::pedagogues);
    }
    return pedagogues;
  }

  /** Everybody of the kind in any school, once. */
  Bits inThem(Function<Workforce, Bits> kind) {
    Bits all = reading.nobody();
    for (int o = 0; o < facts.places.organisations.rows(); o++) {
      if (has(o)) {
        all = all.or(kind.apply(reading.part(reading.slice().withOrganisation(o)).workforce()));
      }
    }
    return all;
  }

  /** Whether the organisation is a school of the municipality. */
  boolean has(int organisation) {
    PlaceFacts.Organisations places = facts.places.organisations;
    int municipality = reading.slice().municipality();
    return municipality >= 0
        && organisation >= 0
        && places.present(organisation)
        && places.municipality.get(organisation) == municipality
        && places.kind.get(organisation) == Word.SCHOOL.code();
  }

  /** Pedagogues for whom something holds. */
  Bits who(IntPredicate which) {
    Bits people = reading.nobody();
    pedagogues()
        .forEach(
            teacher -> {
              if (facts.staff.teachers.present(teacher) && which.test(teacher)) {
                people.set(teacher);
              }
            });
    return people;
  }
}

package ru.traektoria.benchmarks.town;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;

/**
 * Everything the five services would have told about a municipality of any size: two past years,
 * imported, and the open one. The same size and day give the same events.
 */
public final class TellingTown {

  private final Codes codes;
  private final Narrator narrator;
  private final String municipality;
  private final LocalDate today;

  public TellingTown(Codes codes, Narrator narrator, String municipality, LocalDate today) {
    this.codes = codes;
    this.narrator = narrator;
    this.municipality = municipality;
    this.today = today;
  }

  /** Tells all; district by district, so that only one is in memory. */
  public void tell(int teachers) {
    TellingStaff staff = new TellingStaff(codes, narrator);
    staff.directories();
    for (int number = 0; number < District.count(teachers); number++) {
      District district = District.of(municipality, number, teachers, today);
      staff.tell(district);
      new TellingLearning(codes, narrator).tell(district);
      new TellingSupport(narrator).tell(district);
    }
  }

  /** Ids of the organisations of the first district. */
  public List<String> someOrganisations(int teachers) {
    District district = District.of(municipality, 0, teachers, today);
    return district.town().organisations().stream().map(district::id).toList();
  }

  /** One more vacancy, opened today: a fact that moves T2.1 by one. */
  public void vacancy(String organisation) {
    String id = Ids.next();
    narrator.tell(
        "staff.events",
        "VacancyChanged",
        id,
        "vacancy",
        id,
        "organisation",
        organisation,
        "municipality",
        municipality,
        "subject",
        "MATHEMATICS",
        "position",
        "TEACHER",
        "rate",
        1,
        "hours",
        18,
        "declaredOn",
        today);
  }
}

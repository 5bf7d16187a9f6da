package ru.traektoria.benchmarks.town;

import java.time.LocalDate;
import java.util.function.Consumer;
import ru.traektoria.platform.kernel.Ids;

/**
 * Everything the five services would have told about a country: every district is a municipality of
 * its own. A district forgets its sequences, because no other one tells of the same aggregates.
 */
public final class TellingCountry {

  private final Codes codes;
  private final Consumer<Event> listener;
  private final LocalDate today;
  private final int teachers;
  private final double teachersAPlace;
  private long organisations;

  /**
   * A country of teachers and, on average, so many of them in an organisation.
   *
   * @param listener takes every event
   */
  public TellingCountry(
      Codes codes, Consumer<Event> listener, LocalDate today, int teachers, double teachersAPlace) {
    this.codes = codes;
    this.listener = listener;
    this.today = today;
    this.teachers = teachers;
    this.teachersAPlace = teachersAPlace;
  }

  /** How many municipalities there are. */
  public int municipalities() {
    return District.count(teachers);
  }

  /** How many organisations have been told of. */
  public long organisations() {
    return organisations;
  }

  /** Tells of one municipality; the first one brings the directories. */
  public void tell(int number) {
    String municipality = Ids.derived("municipality", String.valueOf(number));
    Narrator narrator = new Narrator(listener);
    TellingStaff staff = new TellingStaff(codes, narrator);
    if (number == 0) {
      staff.directories();
    }
    District district = District.of(municipality, number, teachers, teachersAPlace, today);
    organisations += district.town().organisations().size();
    staff.tell(district);
    new TellingLearning(codes, narrator).tell(district);
    new TellingSupport(narrator).tell(district);
  }
}

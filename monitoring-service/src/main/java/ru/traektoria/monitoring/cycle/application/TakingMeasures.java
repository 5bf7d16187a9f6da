package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Effect;
import ru.traektoria.monitoring.cycle.model.action.EffectRule;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Measure.Done;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Принимает меры: each on a number or a recommendation, judged by the same number afterwards. */
@Component
public class TakingMeasures {

  /**
   * What the methodist fills in.
   *
   * @param recommendations ids of those it answers
   * @param code the indicator; where it is left out, that of the first recommendation
   */
  public record Draft(
      MeasureKind kind,
      String goal,
      String title,
      List<String> recommendations,
      String code,
      String organisation,
      String responsible,
      LocalDate from,
      LocalDate to,
      String term) {}

  private final Shelves shelves;
  private final YearNumbers numbers;
  private final StaffDirectory directory;
  private final Clock clock;

  TakingMeasures(Shelves shelves, YearNumbers numbers, StaffDirectory directory, Clock clock) {
    this.shelves = shelves;
    this.numbers = numbers;
    this.directory = directory;
    this.clock = clock;
  }

  /** Plans one; a repeated request meets the first. */
  public Stored<Measure> plan(
      CreationKey key, String municipality, AcademicYear year, Draft draft) {
    List<Recommendation> answered =
        draft.recommendations().stream()
            .map(id -> shelves.recommendations().get(id, municipality).state())
            .toList();
    Measurement ground = ground(draft, answered, municipality, year);
    String place = IssuingRecommendations.blank(draft.organisation());
    Measure measure =
        new Measure(
            municipality,
            year.toString(),
            draft.kind(),
            ground == null ? null : track(ground.code(), municipality, year),
            IssuingRecommendations.blank(draft.goal()),
            draft.title() == null ? null : draft.title().strip(),
            List.copyOf(draft.recommendations()),
            ground,
            place == null ? place(answered) : place,
            draft.responsible() == null ? null : draft.responsible().strip(),
            draft.from(),
            draft.to(),
            IssuingRecommendations.blank(draft.term()),
            null,
            null,
            null);
    return shelves.measures().create(key, Measure.planned(measure));
  }

  /** The number it stands on: of the named indicator, or of what it answers. */
  private Measurement ground(
      Draft draft, List<Recommendation> answered, String municipality, AcademicYear year) {
    String organisation = IssuingRecommendations.blank(draft.organisation());
    requireOurs(organisation, municipality);
    String code = IssuingRecommendations.blank(draft.code());
    if (code != null) {
      return numbers.measure(code, municipality, organisation, year, null);
    }
    return answered.isEmpty() ? null : answered.get(0).number();
  }

  private void requireOurs(String organisation, String municipality) {
    if (organisation != null
        && directory
            .find(organisation)
            .filter(e -> e.kind() == DirectoryEntry.Kind.ORGANISATION)
            .filter(e -> municipality.equals(e.municipality()))
            .isEmpty()) {
      throw Problems.notFound("Организация", organisation);
    }
  }

  private static String place(List<Recommendation> answered) {
    List<String> places =
        answered.stream()
            .map(r -> r.to().organisation())
            .filter(java.util.Objects::nonNull)
            .distinct()
            .toList();
    return places.size() == 1 ? places.get(0) : null;
  }

  private String track(String code, String municipality, AcademicYear year) {
    return numbers.indicator(code, municipality, year).map(i -> i.track()).orElse(null);
  }

  public Stored<Measure> carryOut(String id, String municipality, long version, Done what) {
    LocalDate today = LocalDate.now(clock);
    return shelves.measures().change(id, municipality, version, m -> m.carriedOut(what, today));
  }

  public Stored<Measure> giveUp(String id, String municipality, long version, String why) {
    return shelves.measures().change(id, municipality, version, m -> m.givenUp(why));
  }

  /**
   * The number on which the measure stands as it is on another day.
   *
   * @param day {@code null}: today
   */
  public Measurement after(Measure measure, LocalDate day) {
    LocalDate on = day == null ? LocalDate.now(clock) : day;
    return numbers.measure(
        measure.before().code(),
        measure.municipality(),
        measure.before().organisation(),
        AcademicYear.of(on),
        on);
  }

  /** Judges it by the number of the day; the number comes from the tables, never from a form. */
  public Stored<Measure> judge(
      String id, String municipality, long version, LocalDate day, String conclusion, String by) {
    Measurement after = after(shelves.measures().get(id, municipality).state(), day);
    LocalDate today = LocalDate.now(clock);
    return shelves
        .measures()
        .change(
            id,
            municipality,
            version,
            m ->
                m.judged(
                    new Effect(
                        after, EffectRule.change(m.before(), after), conclusion, today, by)));
  }
}

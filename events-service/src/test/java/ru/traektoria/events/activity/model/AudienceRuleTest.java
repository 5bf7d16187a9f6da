package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.activity.model.AudienceRule.fits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.AudienceRule.Fit;
import ru.traektoria.events.activity.model.Colleague.Post;
import ru.traektoria.events.activity.model.Colleague.Rank;
import ru.traektoria.events.activity.model.Details.Audience;

/** Who belongs to an audience: three full years of teaching, thirty-five of age, what ends. */
class AudienceRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest(name = "teaching since {0}, born {1}: {2}")
  @CsvSource({
    "2023-11-26, 1970-01-01, YES",
    "2023-11-25, 1970-01-01, NO",
    "2000-09-01, 1991-11-26, YES",
    "2000-09-01, 1991-11-25, NO",
    "2025-09-01, , YES",
    ", 2001-01-01, YES",
    "2000-09-01, , UNKNOWN",
    ", 1970-01-01, UNKNOWN",
    ", , UNKNOWN"
  })
  void youngIsByExperienceOrByAge(LocalDate since, LocalDate born, Fit fit) {
    Colleague who = new Colleague(since, born, List.of(), List.of(), false);
    assertThat(fits(Audience.YOUNG, who, DAY)).isEqualTo(fit);
  }

  @ParameterizedTest(name = "category to {0}, conformity to {1}: {2}")
  @CsvSource({
    "2027-08-31, , YES",
    "2027-09-01, , NO",
    ", 2027-03-01, YES",
    ", 2028-03-01, NO",
    "2026-11-24, , NO",
    "2030-01-01, 2027-03-01, NO",
    "2027-03-01, 2030-01-01, YES",
    ", , NO"
  })
  void attestedIsWhoseRankEndsWithinTheAcademicYear(
      LocalDate category, LocalDate conformity, Fit fit) {
    LocalDate from = LocalDate.of(2022, 1, 1);
    List<Rank> ranks = new ArrayList<>();
    if (category != null) {
      ranks.add(new Rank("FIRST", from, category));
    }
    if (conformity != null) {
      ranks.add(new Rank(null, from, conformity));
    }
    Colleague who = new Colleague(null, null, ranks, List.of(), false);
    assertThat(fits(Audience.ATTESTED, who, DAY)).isEqualTo(fit);
  }

  @Test
  void aCategoryWithoutTermNeedsNoAttestation() {
    Rank forever = new Rank("FIRST", LocalDate.of(2024, 1, 1), null);
    Rank ending = new Rank(null, LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1));
    Colleague who = new Colleague(null, null, List.of(forever, ending), List.of(), false);
    assertThat(fits(Audience.ATTESTED, who, DAY)).isEqualTo(Fit.NO);
  }

  @Test
  void mentorsLeadAPairAndHeadsHoldAPostOnTheDay() {
    assertThat(fits(Audience.MENTORS, Colleague.NOBODY.as(true), DAY)).isEqualTo(Fit.YES);
    assertThat(fits(Audience.MENTORS, Colleague.NOBODY, DAY)).isEqualTo(Fit.NO);
    assertThat(fits(Audience.HEADS, head("2020-01-01", null), DAY)).isEqualTo(Fit.YES);
    assertThat(fits(Audience.HEADS, head("2020-01-01", "2026-11-25"), DAY)).isEqualTo(Fit.YES);
    assertThat(fits(Audience.HEADS, head("2020-01-01", "2026-11-24"), DAY)).isEqualTo(Fit.NO);
    assertThat(fits(Audience.HEADS, head("2026-12-01", null), DAY)).isEqualTo(Fit.NO);
    assertThat(fits(Audience.HEADS, Colleague.NOBODY, DAY)).isEqualTo(Fit.NO);
    assertThat(fits(null, Colleague.NOBODY, DAY)).isEqualTo(Fit.YES);
  }

  private static Colleague head(String from, String to) {
    LocalDate last = to == null ? null : LocalDate.parse(to);
    Post post = new Post("p-1", true, LocalDate.parse(from), last);
    return new Colleague(null, null, List.of(), List.of(post), false);
  }
}

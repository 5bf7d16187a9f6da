package ru.traektoria.diagnostics.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.platform.kernel.AcademicYear;

class CampaignTest {

  @ParameterizedTest(name = "{0}: {1} — {2}")
  @CsvSource({
    "ENTRY,   2026-09-01, 2026-10-31",
    "INTERIM, 2027-01-01, 2027-02-28",
    "FINAL,   2027-05-01, 2027-06-30"
  })
  void theUsualCalendarFollowsTheAcademicYear(CampaignKind kind, LocalDate from, LocalDate to) {
    assertThat(Period.usual(kind, new AcademicYear(2026))).isEqualTo(new Period(from, to));
  }

  @ParameterizedTest(name = "до 31 октября, завершена {0}: отвечали по {1}")
  @CsvSource({"2026-10-10, 2026-10-10", "2026-10-31, 2026-10-31", "2027-02-01, 2026-10-31"})
  void answersEndWithTheCampaignOrItsLastDay(LocalDate ended, LocalDate last) {
    Period period = Period.usual(CampaignKind.ENTRY, new AcademicYear(2026));
    Campaign campaign =
        new Campaign(
            null, "Входная", CampaignKind.ENTRY, null, period, null, null, "m", null, null);
    assertThat(campaign.lastDay(ended)).isEqualTo(last);
  }

  @ParameterizedTest(name = "организации «{0}», предметы «{1}»: {2}")
  @CsvSource({
    "'',  '',   true",
    "o1,  '',   true",
    "o2,  '',   false",
    "'',  RUS,  true",
    "'',  MATH, false",
    "o1,  RUS,  true",
    "o2,  RUS,  false"
  })
  void anEmptyPartOfAnAudienceMeansEverybody(String places, String subjects, boolean invited) {
    Audience audience = new Audience(set(places), set(subjects));
    assertThat(audience.covers(Set.of("o1", "o9"), Set.of("RUS"))).isEqualTo(invited);
  }

  private static Set<String> set(String words) {
    return words.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(words.split(" ")));
  }
}

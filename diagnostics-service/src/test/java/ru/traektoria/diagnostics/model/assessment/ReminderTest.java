package ru.traektoria.diagnostics.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.campaign.Audience;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Period;

class ReminderTest {

  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

  @ParameterizedTest(name = "{0}, напоминали {1}: {2}")
  @CsvSource({
    "INVITED,   ,           true",
    "INVITED,   2026-10-23, true",
    "INVITED,   2026-10-24, false",
    "CONSENTED, ,           true",
    "STARTED,   ,           true",
    "DECLINED,  ,           false",
    "SCORED,    ,           false",
    "WITHDRAWN, ,           false"
  })
  void aRefusalEndsTheReminders(AssessmentState state, LocalDate remindedOn, boolean due) {
    assertThat(ReminderRule.due(state, remindedOn, LocalDate.of(2026, 10, 24))).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2026-10-23, OPEN,   false",
    "2026-10-24, OPEN,   true",
    "2026-10-25, OPEN,   false",
    "2026-10-29, OPEN,   true",
    "2026-10-31, OPEN,   false",
    "2026-10-24, CLOSED, false"
  })
  void theServiceRemindsSevenAndTwoDaysBeforeTheEnd(
      LocalDate today, CampaignState state, boolean reminds) {
    Campaign campaign =
        new Campaign(
            new CampaignId("c"),
            "Осень",
            CampaignKind.ENTRY,
            Site.MUNICIPAL,
            new Period(LAST.minusMonths(2), LAST),
            new InstrumentId("t-1"),
            new Audience(Set.of(), Set.of()),
            "m",
            null,
            state);
    assertThat(ReminderRule.dayOfReminder(campaign, today)).isEqualTo(reminds);
  }
}

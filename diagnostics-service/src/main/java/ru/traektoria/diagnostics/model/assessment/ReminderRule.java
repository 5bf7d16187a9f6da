package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;

/**
 * Кому напоминать: whoever has neither finished nor refused. A refusal ends the reminders; nobody
 * is reminded twice a day; by itself the service reminds seven and two days before the last day.
 */
public final class ReminderRule {

  private static final Set<Long> DAYS_BEFORE = Set.of(7L, 2L);

  private ReminderRule() {}

  /**
   * Answers whether a person is reminded when somebody asks for it.
   *
   * @param remindedOn the last reminder, {@code null} before the first
   */
  public static boolean due(AssessmentState state, LocalDate remindedOn, LocalDate today) {
    boolean unfinished =
        switch (state) {
          case INVITED, CONSENTED, STARTED -> true;
          case DECLINED, SCORED, WITHDRAWN -> false;
        };
    return unfinished && (remindedOn == null || remindedOn.isBefore(today));
  }

  /** Answers whether the service itself reminds the people of a campaign today. */
  public static boolean dayOfReminder(Campaign campaign, LocalDate today) {
    return campaign.state() == CampaignState.OPEN
        && DAYS_BEFORE.contains(ChronoUnit.DAYS.between(today, campaign.period().to()));
  }
}

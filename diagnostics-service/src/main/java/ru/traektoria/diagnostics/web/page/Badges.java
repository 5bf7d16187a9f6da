package ru.traektoria.diagnostics.web.page;

import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.web.VisibleTeachers.Seen;
import ru.traektoria.portal.look.Badge;

/** States as people see them: colour, icon and words. */
public final class Badges {

  private Badges() {}

  /** How people see it. */
  public static Badge of(AssessmentState state) {
    return switch (state) {
      case INVITED -> Badge.neutral(state.label()).icon("mail");
      case DECLINED -> Badge.warning(state.label()).icon("ban");
      case CONSENTED, STARTED -> Badge.info(state.label()).icon("progress");
      case SCORED -> Badge.good(state.label());
      case WITHDRAWN -> Badge.neutral(state.label()).icon("eye-off");
    };
  }

  /** How people see it: a state, or only whether it was passed. */
  public static Badge of(Seen seen) {
    if (seen.state() != null) {
      return of(seen.state());
    }
    return seen.passed() ? Badge.good("Пройдена") : Badge.neutral("Не пройдена").icon("lock");
  }

  /** How people see it. */
  public static Badge of(CampaignState state) {
    return state == CampaignState.OPEN
        ? Badge.info(state.label()).icon("player-play")
        : Badge.neutral(state.label()).icon("lock");
  }

  /** How people see it. */
  public static Badge of(DeficitState state) {
    return switch (state) {
      case OPEN -> Badge.warning(state.label());
      case IN_ROUTE -> Badge.info(state.label()).icon("route");
      case RESOLVED -> Badge.good(state.label());
    };
  }

  /** How people see it. */
  public static Badge of(Severity severity) {
    return severity == Severity.HIGH
        ? Badge.bad(severity.label())
        : Badge.warning(severity.label());
  }

  /** How people see it. */
  public static Badge of(Level level) {
    return switch (level) {
      case DEFICIT_HIGH -> Badge.bad(level.label());
      case DEFICIT_MEDIUM -> Badge.warning(level.label());
      case NEUTRAL -> Badge.neutral(level.label());
      case STRENGTH -> Badge.good(level.label()).icon("star");
    };
  }

  /** How people see it. */
  public static Badge of(ConsentStatus status) {
    return switch (status) {
      case WAITING -> Badge.neutral(status.label()).icon("mail");
      case GIVEN -> Badge.good(status.label());
      case REFUSED -> Badge.warning(status.label()).icon("ban");
      case WITHDRAWN -> Badge.neutral(status.label()).icon("eye-off");
    };
  }

  /** How people see it. */
  public static Badge of(WaitingState state) {
    return switch (state) {
      case WAITING -> Badge.warning(state.label()).icon("hourglass");
      case ACCEPTED -> Badge.good(state.label());
      case REJECTED -> Badge.neutral(state.label()).icon("ban");
    };
  }
}

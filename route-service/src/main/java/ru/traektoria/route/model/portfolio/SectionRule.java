package ru.traektoria.route.model.portfolio;

import ru.traektoria.route.model.portfolio.Participation.Kind;
import ru.traektoria.route.model.portfolio.Participation.Role;

/**
 * In which section a participation stands: the role tells first, then the kind. Whoever came to
 * somebody's open lesson has attended; whoever gave it has shown one (S1-63, S1-70).
 */
public final class SectionRule {

  private SectionRule() {}

  public static PortfolioSection of(Kind kind, Role role) {
    return switch (role) {
      case JURY, EXPERT -> PortfolioSection.EXPERTISE;
      case WINNER, PRIZE_WINNER -> PortfolioSection.CONTESTS;
      case SPEAKER -> shown(kind);
      case ORGANISER ->
          kind == Kind.OPEN_LESSON || kind == Kind.MASTER_CLASS
              ? PortfolioSection.OPEN_EVENTS
              : PortfolioSection.ORGANISING;
      case PARTICIPANT -> attended(kind);
    };
  }

  private static PortfolioSection shown(Kind kind) {
    return switch (kind) {
      case OPEN_LESSON, MASTER_CLASS -> PortfolioSection.OPEN_EVENTS;
      case PUBLICATION -> PortfolioSection.PUBLICATIONS;
      case CONTEST -> PortfolioSection.CONTESTS;
      case EXPERTISE -> PortfolioSection.EXPERTISE;
      default -> PortfolioSection.EXPERIENCE;
    };
  }

  private static PortfolioSection attended(Kind kind) {
    return switch (kind) {
      case CONTEST -> PortfolioSection.CONTESTS;
      case PUBLICATION -> PortfolioSection.PUBLICATIONS;
      case EXPERTISE -> PortfolioSection.EXPERTISE;
      default -> PortfolioSection.ATTENDANCE;
    };
  }
}

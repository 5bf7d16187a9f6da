package ru.traektoria.route.model.portfolio;

import java.time.LocalDate;
import ru.traektoria.route.model.portfolio.Participation.Kind;
import ru.traektoria.route.model.portfolio.Participation.Role;

/**
 * Распространение практики педагога, as events-service told it (S1-67): each showing stands in the
 * portfolio with its level.
 *
 * @param dissemination the showing; told again it replaces what was told before
 * @param title of the practice, {@code null} where it has none
 * @param level code of the wire, such as {@code MUNICIPAL}
 * @param activity at which it was shown, {@code null} if elsewhere
 * @param annulled entered by mistake: it does not stand in the portfolio
 */
public record ShownPractice(
    String dissemination,
    String practice,
    String title,
    Kind kind,
    String level,
    LocalDate on,
    String activity,
    boolean annulled) {

  /** Whoever shows a practice speaks. */
  public PortfolioSection section() {
    return SectionRule.of(kind, Role.SPEAKER);
  }
}

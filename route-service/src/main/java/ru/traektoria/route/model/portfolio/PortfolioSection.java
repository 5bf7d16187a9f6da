package ru.traektoria.route.model.portfolio;

/**
 * Раздел портфолио (S0 §4 «Портфолио», S1 §1.2–1.3), in the order of the printed form.
 *
 * <p>Courses, routes and categories have their own registers: nobody enters them here by hand.
 */
public enum PortfolioSection {
  CATEGORIES("Категории и соответствие должности", false),
  COURSES("Курсы и переподготовка", false),
  ROUTES("Индивидуальные маршруты", false),
  OPEN_EVENTS("Открытые уроки и мастер-классы", true),
  EXPERIENCE("Представление опыта", true),
  PUBLICATIONS("Публикации", true),
  CONTESTS("Конкурсы", true),
  EXPERTISE("Экспертная деятельность", true),
  ORGANISING("Организация мероприятий", true),
  ATTENDANCE("Участие в методических мероприятиях", true),
  OTHER("Другие достижения", true);

  private final String label;
  private final boolean byHand;

  PortfolioSection(String label, boolean byHand) {
    this.label = label;
    this.byHand = byHand;
  }

  /** The heading of the section. */
  public String label() {
    return label;
  }

  /** Whether an entry of it may be made by hand. */
  public boolean byHand() {
    return byHand;
  }
}

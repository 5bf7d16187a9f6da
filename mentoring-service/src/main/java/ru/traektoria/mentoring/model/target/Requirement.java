package ru.traektoria.mentoring.model.target;

import java.util.List;

/**
 * Что должно быть у организации, которая внедряет целевую модель наставничества (T2.9; S4).
 *
 * @param code of the requirement; a code of {@link Fact} is answered by what the platform knows
 * @param text as people read it
 */
public record Requirement(String code, String text) {

  /** What the platform can tell by itself. */
  public enum Fact {
    /** Действующий приказ. */
    ORDER,
    /** Куратор. */
    CURATOR,
    /** Программа наставничества. */
    PROGRAMME,
    /** Наставники. */
    MENTORS,
    /** Хотя бы одна пара в этом учебном году. */
    PAIRS,
    /** Утверждённый план работы с молодыми специалистами. */
    PLAN,
    /** Мониторинг: adaptation was assessed this year. */
    MONITORING
  }

  /** The list a municipality begins with. */
  public static final List<Requirement> COMMON =
      List.of(
          new Requirement("ORDER", "Приказ о внедрении целевой модели"),
          new Requirement("CURATOR", "Куратор назначен"),
          new Requirement("PROGRAMME", "Программа наставничества"),
          new Requirement("MENTORS", "Есть наставники"),
          new Requirement("PAIRS", "Есть пары в этом учебном году"),
          new Requirement("PLAN", "План работы с молодыми специалистами утверждён"),
          new Requirement("MONITORING", "Адаптация оценивается"));

  /** Answers whether the platform can tell it. */
  public boolean told() {
    for (Fact fact : Fact.values()) {
      if (fact.name().equals(code)) {
        return true;
      }
    }
    return false;
  }
}

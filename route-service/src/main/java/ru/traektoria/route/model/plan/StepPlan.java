package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What is planned for a step: содержание, форма, технология, сроки, часы, ответственный, ожидаемый
 * результат (S1 part 1, состав ИОМ).
 *
 * @param hours whole academic hours
 * @param goals ids of the goals that the step serves
 * @param reference {@code null} when the step is shown by evidence
 * @param review the step ends a block, after which there is an interim assessment (S1 part 1)
 */
public record StepPlan(
    StepKind kind,
    String content,
    LearningForm form,
    String technology,
    LocalDate from,
    LocalDate to,
    int hours,
    String responsible,
    String expectedResult,
    List<String> goals,
    Reference reference,
    boolean review) {

  public StepPlan {
    goals = goals == null ? List.of() : List.copyOf(goals);
  }

  /** A step after which no interim assessment is planned. */
  public StepPlan(
      StepKind kind,
      String content,
      LearningForm form,
      String technology,
      LocalDate from,
      LocalDate to,
      int hours,
      String responsible,
      String expectedResult,
      List<String> goals,
      Reference reference) {
    this(
        kind,
        content,
        form,
        technology,
        from,
        to,
        hours,
        responsible,
        expectedResult,
        goals,
        reference,
        false);
  }

  /** Whether the teacher shows it by evidence that the school confirms. */
  public boolean shownByEvidence() {
    return switch (kind.basis()) {
      case EVIDENCE -> true;
      case ACTIVITY -> reference == null;
      case COURSE, SESSION -> false;
    };
  }
}

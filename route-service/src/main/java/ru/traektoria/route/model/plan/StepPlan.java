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
 * @param labourFunction code of the Профстандарт that the step serves, {@code null} if none
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
    boolean review,
    String labourFunction) {

  public StepPlan {
    goals = goals == null ? List.of() : List.copyOf(goals);
  }

  /** A step that names no labour function. */
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
      Reference reference,
      boolean review) {
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
        review,
        null);
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

  /** The same at other dates. */
  public StepPlan during(LocalDate begins, LocalDate ends) {
    return new StepPlan(
        kind,
        content,
        form,
        technology,
        begins,
        ends,
        hours,
        responsible,
        expectedResult,
        goals,
        reference,
        review,
        labourFunction);
  }

  /** The same, done by something else; {@code null}: shown by evidence or by any of its kind. */
  public StepPlan referringTo(Reference other) {
    return new StepPlan(
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
        other,
        review,
        labourFunction);
  }

  /** Whether the teacher shows it by evidence that the school confirms. */
  public boolean shownByEvidence() {
    return switch (kind.basis()) {
      case EVIDENCE, ACTIVITY -> reference == null;
      case COURSE, SESSION -> false;
    };
  }
}

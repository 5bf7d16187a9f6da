package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/**
 * Программа ДПП of the catalogue (банк программ).
 *
 * @param municipality who added it; {@code null} for the common content of the region
 * @param hours academic hours
 * @param profiles codes of the profiles of education that a retraining gives
 * @param registerNumber number in the federal register of ДПП, {@code null} if it is not there
 * @param retired no longer offered; courses keep referring to it
 * @param form {@code null} if it is not said
 * @param groups with their dates, in any order
 * @param marks that its courses bear, for indicators
 */
public record Programme(
    ProgrammeId id,
    String municipality,
    String title,
    String provider,
    CourseKind kind,
    int hours,
    List<CompetenceCode> competences,
    String registerNumber,
    Priority priority,
    List<String> profiles,
    boolean retired,
    LearningForm form,
    List<ProgrammeGroup> groups,
    List<CourseMark> marks) {

  /** A programme without groups and marks. */
  public Programme(
      ProgrammeId id,
      String municipality,
      String title,
      String provider,
      CourseKind kind,
      int hours,
      List<CompetenceCode> competences,
      String registerNumber,
      Priority priority,
      List<String> profiles,
      boolean retired) {
    this(
        id,
        municipality,
        title,
        provider,
        kind,
        hours,
        competences,
        registerNumber,
        priority,
        profiles,
        retired,
        null,
        List.of(),
        List.of());
  }

  public Programme {
    competences = competences == null ? List.of() : List.copyOf(competences);
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
    groups = groups == null ? List.of() : List.copyOf(groups);
    marks = CourseMark.ordered(marks);
    priority = priority == null ? Priority.NONE : priority;
    registerNumber = registerNumber == null || registerNumber.isBlank() ? null : registerNumber;
  }

  /** What it counts as: the declared kind if the hours suffice. */
  public CourseKind counted() {
    return kind.countedAt(hours);
  }

  public boolean federalRegister() {
    return registerNumber != null;
  }

  /** The group that one may still join. */
  public Optional<ProgrammeGroup> nextGroup(LocalDate today) {
    return retired ? Optional.empty() : ProgrammeGroup.next(groups, today);
  }

  /** Accepts the programme if a person can find and choose it by what is written. */
  public Decision<Programme, Void> checked() {
    List<Reason> reasons = new ArrayList<>();
    if (title == null || title.isBlank()) {
      reasons.add(Reason.at("title", "programme.title", "Напишите название программы"));
    }
    if (kind == null) {
      reasons.add(Reason.at("kind", "programme.kind", "Выберите вид программы"));
    }
    if (hours < 1 || hours > 3000) {
      reasons.add(Reason.at("hours", "programme.hours", "Объём — от 1 до 3000 часов"));
    }
    if (!profiles.isEmpty() && kind != CourseKind.RETRAINING) {
      reasons.add(
          Reason.at(
              "profiles", "programme.profiles", "Профили указывают только для переподготовки"));
    }
    groups.stream().flatMap(group -> group.objection().stream()).limit(1).forEach(reasons::add);
    return reasons.isEmpty() ? Decision.accept(this) : Decision.refuse(reasons);
  }
}

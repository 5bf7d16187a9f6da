package ru.traektoria.route.model.course;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
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
    boolean retired) {

  public Programme {
    competences = competences == null ? List.of() : List.copyOf(competences);
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
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
    return reasons.isEmpty() ? Decision.accept(this) : Decision.refuse(reasons);
  }
}

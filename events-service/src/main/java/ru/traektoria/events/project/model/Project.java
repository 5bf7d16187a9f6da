package ru.traektoria.events.project.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Совместный или сетевой проект: associations and organisations work at one thing for a term and
 * tell what came of it (S3-133, S4-84).
 *
 * @param lead объединение, которое ведёт
 * @param place the leading association's
 * @param closing what came of it; {@code null} while it goes on
 */
public record Project(
    ProjectId id, AssociationId lead, Place place, ProjectTerms terms, Closing closing) {

  private static final int RESULT = 4_000;

  /**
   * Завершение.
   *
   * @param reached выполнен; otherwise it was stopped
   * @param result что получили, or why it was stopped
   */
  public record Closing(boolean reached, String result, LocalDate on) {
    public Closing {
      result = result == null ? "" : result.strip();
    }
  }

  /** Регистрирует проект. */
  public static Decision<Project, Object> register(
      ProjectId id, AssociationId lead, Place place, ProjectTerms terms) {
    List<Reason> reasons = ProjectRule.against(terms, lead);
    return reasons.isEmpty()
        ? Decision.accept(new Project(id, lead, place, terms, null))
        : Decision.refuse(reasons);
  }

  /** Changes what is said of it; not once its result is told. */
  public Decision<Project, Object> change(ProjectTerms other) {
    if (closing != null) {
      return Decision.refuse(over());
    }
    List<Reason> reasons = ProjectRule.against(other, lead);
    return reasons.isEmpty()
        ? Decision.accept(new Project(id, lead, place, other, null))
        : Decision.refuse(reasons);
  }

  /** Завершает with its result. */
  public Decision<Project, Object> close(Closing how, LocalDate today) {
    if (closing != null) {
      return Decision.refuse(over());
    }
    List<Reason> reasons = new ArrayList<>();
    if (how.result().isEmpty() || how.result().length() > RESULT) {
      reasons.add(
          Reason.at("result", "project.result", "Напишите, что получилось, до 4 000 знаков."));
    }
    if (how.on() == null || how.on().isAfter(today) || how.on().isBefore(terms.from())) {
      reasons.add(
          Reason.at("closedOn", "project.closed-on", "День — не раньше начала и не в будущем."));
    }
    return reasons.isEmpty()
        ? Decision.accept(new Project(id, lead, place, terms, how))
        : Decision.refuse(reasons);
  }

  /** Opens it again: it was closed too early. */
  public Decision<Project, Object> reopen() {
    return closing == null
        ? Decision.refuse(Reason.of("project.open", "Проект не завершён."))
        : Decision.accept(new Project(id, lead, place, terms, null));
  }

  /** Where it stands on a day. */
  public ProjectState state(LocalDate today) {
    if (closing != null) {
      return closing.reached() ? ProjectState.DONE : ProjectState.STOPPED;
    }
    if (today.isBefore(terms.from())) {
      return ProjectState.PLANNED;
    }
    return terms.to().isBefore(today) ? ProjectState.OVERDUE : ProjectState.RUNNING;
  }

  /** Answers whether an association works in it. */
  public boolean joins(AssociationId association) {
    return lead.equals(association) || terms.associations().contains(association);
  }

  private static Reason over() {
    return Reason.of("project.over", "Проект завершён. Чтобы изменить, откройте его снова.");
  }
}

package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** What goes on under the status: projects, support by the municipal service, an early end. */
public record LaboratoryWork(Laboratory laboratory) {

  /** Добавляет проект. */
  public Decision<Laboratory, LaboratoryEvent> begin(Project project) {
    List<Reason> reasons = granted();
    boolean dated =
        project.from() != null && project.to() != null && !project.to().isBefore(project.from());
    if (project.title().isEmpty() || !dated) {
      reasons.add(
          Reason.at(
              "title", "laboratory.project", "Назовите проект и его срок: с какого по какое."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Project> all = new ArrayList<>(laboratory.projects());
    all.add(project);
    Laboratory begun = laboratory.working(all, laboratory.supports());
    return Decision.accept(begun, begun.status());
  }

  /** Записывает сопровождение. */
  public Decision<Laboratory, LaboratoryEvent> support(Support given, LocalDate today) {
    List<Reason> reasons = granted();
    if (given.kind() == null || given.words().isEmpty()) {
      reasons.add(
          Reason.at("words", "laboratory.support", "Выберите вид и напишите, что сделано."));
    }
    if (given.on() == null || given.on().isAfter(today)) {
      reasons.add(Reason.at("on", "laboratory.support-on", "Дата — не позже сегодня."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Support> all = new ArrayList<>(laboratory.supports());
    all.add(given);
    return Decision.accept(laboratory.working(laboratory.projects(), all));
  }

  /** Снимает статус досрочно; whoever still took part takes part no longer. */
  public Decision<Laboratory, LaboratoryEvent> end(LocalDate on, LocalDate today) {
    List<Reason> reasons = granted();
    if (on == null || on.isAfter(today)) {
      reasons.add(Reason.at("on", "laboratory.ended-on", "Дата — не позже сегодня."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Laboratory ended = laboratory.ended(on);
    List<LaboratoryEvent> events = new ArrayList<>();
    events.add(ended.status());
    events.addAll(ended.team().cutShort());
    return Decision.accept(ended, events);
  }

  private List<Reason> granted() {
    return new ArrayList<>(laboratory.in(LaboratoryState.GRANTED));
  }
}

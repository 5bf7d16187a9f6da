package ru.traektoria.monitoring.programme.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.programme.model.Elements;
import ru.traektoria.monitoring.tables.Tables;

/** Пункты планов of events-service, as their events tell them: state and days, no words. */
@Component
public class PlanItems {

  /** Выполнен, открыт, снят. */
  public enum State {
    OPEN,
    DONE,
    CANCELLED
  }

  /**
   * A plan item.
   *
   * @param dueOn {@code null}: it has no day
   * @param doneOn {@code null}: not done
   */
  public record Item(String id, String plan, State state, LocalDate dueOn, LocalDate doneOn) {

    public boolean late(LocalDate today) {
      return state == State.OPEN && dueOn != null && dueOn.isBefore(today);
    }
  }

  private final Tables tables;

  PlanItems(Tables tables) {
    this.tables = tables;
  }

  /** How the row of a roadmap stands. */
  public enum Standing {
    DONE,
    LATE,
    WORKED_ON,
    /** No item of an approved plan carries it out. */
    UNPLANNED
  }

  /** How a row stands by its plan items: done when all that are not cancelled are. */
  public Standing standing(Elements.Step step, String municipality, LocalDate today) {
    List<Item> counted =
        step.planItems().stream()
            .flatMap(id -> find(id, municipality).stream())
            .filter(item -> item.state() != State.CANCELLED)
            .toList();
    if (!counted.isEmpty() && counted.stream().allMatch(i -> i.state() == State.DONE)) {
      return Standing.DONE;
    }
    boolean late =
        counted.stream().anyMatch(i -> i.late(today))
            || step.to() != null && step.to().isBefore(today);
    return late ? Standing.LATE : counted.isEmpty() ? Standing.UNPLANNED : Standing.WORKED_ON;
  }

  /** The item, if it belongs to an approved plan of the municipality. */
  public Optional<Item> find(String id, String municipality) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          PlanFacts.Items table = facts.plans.items;
          int row = table.keys().find(id);
          int town = facts.names.municipalities.find(municipality);
          return table.present(row) && table.municipality.get(row) == town
              ? Optional.of(item(facts, table, row))
              : Optional.empty();
        });
  }

  private static Item item(Facts facts, PlanFacts.Items table, int row) {
    int plan = table.plan.get(row);
    return new Item(
        table.keys().text(row),
        plan < 0 ? null : facts.plans.plans.keys().text(plan),
        State.valueOf(facts.names.codes.text(table.state.get(row))),
        date(table.dueOn, row),
        date(table.doneOn, row));
  }

  private static LocalDate date(IntColumn column, int row) {
    return column.get(row) == Day.NEVER ? null : Day.date(column.get(row));
  }
}

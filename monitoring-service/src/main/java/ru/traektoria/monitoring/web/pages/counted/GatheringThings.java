package ru.traektoria.monitoring.web.pages.counted;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.web.pages.counted.CountedThings.Thing;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** Activities, associations, their meetings, and items of plans, as rows of a list. */
@Component
class GatheringThings {

  private final FactCells cells;
  private final StaffDirectory directory;

  GatheringThings(FactCells cells, StaffDirectory directory) {
    this.cells = cells;
    this.directory = directory;
  }

  Thing activity(Facts facts, String id) {
    var table = facts.activities.activities;
    int row = table.keys().find(id);
    String name =
        KindWords.activity(FactCells.code(table, table.kind, row))
            + FactCells.on(table, table.heldOn, row);
    return new Thing(name, cells.where(table, table.organisation, row), "/activities/" + id);
  }

  Thing participation(Facts facts, String id) {
    var table = facts.activities.participations;
    int row = table.keys().find(id);
    String teacher = FactCells.code(table, table.teacher, row);
    String what =
        KindWords.activity(FactCells.code(table, table.kind, row))
            + FactCells.on(table, table.heldOn, row);
    String name = teacher == null ? what : directory.name(teacher) + ": " + Russian.capital(what);
    String page = teacher == null ? null : "/staff/teachers/" + teacher;
    return new Thing(name, cells.where(table, table.organisation, row), page);
  }

  Thing association(Facts facts, String id, String more) {
    var table = facts.associations.associations;
    int row = table.keys().find(id);
    String exact = FactCells.code(table, table.exactKind, row);
    String kind = exact == null ? FactCells.code(table, table.kind, row) : exact;
    return new Thing(
        KindWords.association(kind) + more,
        cells.where(table, table.organisation, row),
        "/activities/associations/" + id);
  }

  Thing meeting(Facts facts, String id) {
    var table = facts.associations.protocols;
    int row = table.keys().find(id);
    String kind = KindWords.association(FactCells.code(table, table.associationKind, row));
    String number = table.present(row) ? ", протокол № " + table.number.get(row) : "";
    return new Thing(
        kind + number + FactCells.on(table, table.heldOn, row),
        cells.where(table, table.organisation, row),
        "/activities/meetings/" + id);
  }

  Thing item(Facts facts, String id, String ordinal) {
    var table = facts.plans.items;
    int row = table.keys().find(id);
    String kind = FactCells.code(table, table.kind, row);
    String name = kind == null ? "Пункт плана" : KindWords.activity(kind);
    boolean several = !ordinal.isEmpty() && table.present(row) && table.times.get(row) > 1;
    String which = several ? " (" + ordinal + "-й раз из " + table.times.get(row) + ")" : "";
    boolean dated = table.present(row) && table.dueOn.get(row) != Day.NEVER;
    String due = dated ? ", срок " + FactCells.date(table.dueOn, row) : "";
    String plan = FactCells.code(table, table.plan, row);
    String page = plan == null ? null : "/activities/plans/" + plan + "/items/" + id;
    return new Thing(name + which + due, cells.where(table, table.organisation, row), page);
  }
}

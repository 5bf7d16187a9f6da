package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Планы методической работы и их пункты (domain.md §2.5). */
public final class PlanFacts {

  public final Plans plans;
  public final Items items;
  public final ItemActivities itemActivities;
  public final Results results;
  public final Responsible responsible;

  public PlanFacts(Names names, Dictionary activities) {
    plans = new Plans(names);
    items = new Items(names, plans.keys());
    itemActivities = new ItemActivities(items.keys(), activities);
    results = new Results(items.keys());
    responsible = new Responsible(names, items.keys());
  }

  public List<Table> tables() {
    return List.of(plans, items, itemActivities, results, responsible);
  }

  /** Утверждённые планы: owner MUNICIPALITY, ORGANISATION or ASSOCIATION; years by their start. */
  public static final class Plans extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn association;
    public final IntColumn owner;
    public final IntColumn yearKind;
    public final IntColumn first = number("first");
    public final IntColumn last = number("last");
    public final IntColumn approvedOn = day("approvedOn");

    Plans(Names names) {
      super("plans", new Dictionary("plans"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      association = reference("association", names.associations);
      owner = reference("owner", names.codes);
      yearKind = reference("yearKind", names.codes);
    }
  }

  /**
   * Пункты утверждённых планов; section: its heading, which plans of several schools share;
   * indicator: the code of the target indicator, if one is named; cancelledOn: снят from this day
   * on, always if no day was told.
   */
  public static final class Items extends KeyedTable {
    public final IntColumn plan;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn association;
    public final IntColumn owner;
    public final IntColumn yearKind;
    public final IntColumn first = number("first");
    public final IntColumn last = number("last");
    public final IntColumn section;
    public final IntColumn state;
    public final IntColumn dueOn = day("dueOn");
    public final IntColumn doneOn = day("doneOn");
    public final IntColumn cancelledOn = day("cancelledOn");
    public final IntColumn kind;
    public final IntColumn times = number("times");
    public final IntColumn indicator;

    Items(Names names, Dictionary plans) {
      super("planItems", new Dictionary("planItems"));
      plan = reference("plan", plans);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      association = reference("association", names.associations);
      owner = reference("owner", names.codes);
      yearKind = reference("yearKind", names.codes);
      section = reference("section", names.sections);
      state = reference("state", names.codes);
      kind = reference("kind", names.codes);
      indicator = reference("indicator", names.codes);
    }
  }

  /** Мероприятия, которыми выполняется пункт: they belong to the year of the plan. */
  public static final class ItemActivities extends OwnedTable {
    public final IntColumn activity;

    ItemActivities(Dictionary items, Dictionary activities) {
      super("planItemActivities", items);
      activity = reference("activity", activities);
    }
  }

  /** Ответственные из кадров; an item whose responsible is a word or nobody has none. */
  public static final class Responsible extends OwnedTable {
    public final IntColumn teacher;

    Responsible(Names names, Dictionary items) {
      super("planItemResponsible", items);
      teacher = reference("teacher", names.teachers);
    }
  }

  /** Ожидаемые результаты: an item «не реже 1 раза в четверть» has four, numbered from 1. */
  public static final class Results extends OwnedTable {
    public final IntColumn ordinal = number("ordinal");

    Results(Dictionary items) {
      super("plannedResults", items);
    }
  }
}

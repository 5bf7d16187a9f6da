package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Excluding;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;

/** Approved plans and their items of {@code activities.events}. */
public final class PlanFolding {

  /** An item «ежедневно» is expected once a day: nothing is expected more often than that. */
  private static final int MOST_RESULTS = 366;

  private final Facts facts;
  private final PlanFacts plans;

  public PlanFolding(Facts facts) {
    this.facts = facts;
    this.plans = facts.plans;
  }

  public Map<String, Folding> foldings() {
    return Map.of("PlanApproved", approved(), "PlanItemChanged", item());
  }

  private Folding approved() {
    PlanFacts.Plans table = plans.plans;
    return new RowFolding("plan", table, facts)
        .texts(table.municipality, table.organisation, table.association)
        .texts(table.owner, table.yearKind)
        .number("first", table.first, EventJson::integer)
        .number("last", table.last, EventJson::integer)
        .days(table.approvedOn)
        .required(table.municipality, table.owner, table.approvedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding item() {
    PlanFacts.Items table = plans.items;
    Rows activities = new Rows(plans.itemActivities, plans.itemActivities.activity);
    Rows responsible = new Rows(plans.responsible, plans.responsible.teacher);
    return new RowFolding("item", table, facts)
        .texts(table.plan, table.municipality, table.organisation, table.association)
        .texts(table.owner, table.yearKind)
        .text("sectionTitle", table.section)
        .texts(table.state, table.kind, table.indicator)
        .number("first", table.first, EventJson::integer)
        .number("last", table.last, EventJson::integer)
        .number("times", table.times, EventJson::integer)
        .days(table.dueOn, table.doneOn, table.cancelledOn)
        .list("activities", activities, activities.texts())
        .list("responsible", responsible, responsible.texts())
        .required(table.municipality, table.owner, table.state)
        .before(this::touch)
        .after(this::told);
  }

  /** The school of the plan, and those whose seminars the item names: it says of which year. */
  private void touch(int item) {
    facts.touchOrganisation(plans.items.organisation.get(item));
    PlanFacts.ItemActivities table = plans.itemActivities;
    for (int row = table.first(item); row >= 0; row = table.next(row)) {
      int activity = table.activity.get(row);
      facts.touch(facts.activities.activities.municipality.get(activity));
      facts.touchOrganisation(facts.activities.activities.organisation.get(activity));
    }
  }

  private void told(int item) {
    boolean cancelled = plans.items.state.get(item) == Word.CANCELLED.code();
    Excluding.on(plans.items.cancelledOn, item, cancelled);
    expectResults(item);
    touch(item);
  }

  /** As many rows as results are expected: one where the item does not say. */
  private void expectResults(int item) {
    plans.results.removeAll(item);
    int expected = Math.min(MOST_RESULTS, Math.max(1, plans.items.times.get(item)));
    for (int ordinal = 1; ordinal <= expected; ordinal++) {
      plans.results.ordinal.set(plans.results.add(item), ordinal);
    }
  }
}

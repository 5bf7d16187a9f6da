package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Внесение пунктов, by hand and from a file: the same ones again change nothing. */
final class EnteringItems {

  private static final int MOST = 600;

  private final Plan plan;

  EnteringItems(Plan plan) {
    this.plan = plan;
  }

  /** Вносит many at once, with the sections they need; the same ones again change nothing. */
  Decision<Plan, PlanEvent> enterAll(List<Section> sections, List<Entry> entries, LocalDate today) {
    List<Section> all = new ArrayList<>(plan.sections());
    sections.stream().filter(s -> plan.section(s.id()).isEmpty()).forEach(all::add);
    Plan wider = plan.with(all, plan.items());
    List<Reason> reasons = new ArrayList<>();
    entries.forEach(entry -> reasons.addAll(new EnteringItems(wider).objections(entry)));
    if (plan.state() == PlanState.CLOSED) {
      reasons.add(Plan.closed());
    }
    if (plan.items().size() + entries.size() > MOST) {
      reasons.add(Reason.of("plan.too-many", "В плане может быть до 600 пунктов."));
    }
    return reasons.isEmpty()
        ? new EnteringItems(wider).entered(entries, today)
        : Decision.refuse(reasons);
  }

  private List<Reason> objections(Entry entry) {
    List<Reason> reasons =
        new ArrayList<>(entry.content().objections(plan.passport().tasks().size()));
    if (plan.section(entry.section()).isEmpty()) {
      reasons.add(Reason.at("section", "item.section", "Выберите раздел плана."));
    }
    return reasons;
  }

  private Decision<Plan, PlanEvent> entered(List<Entry> entries, LocalDate today) {
    LocalDate added = plan.state() == PlanState.DRAFT ? null : today;
    List<PlanItem> all = new ArrayList<>(plan.items());
    for (Entry entry : entries) {
      PlanItem before = plan.item(entry.id()).orElse(null);
      PlanItem after = item(entry, before, added);
      if (before == null) {
        all.add(after);
      } else if (!before.content().equals(after.content())
          || !before.section().equals(after.section())
          || before.period().unchecked()) {
        all.set(all.indexOf(before), after);
      }
    }
    return new Items(plan).changed(all);
  }

  private PlanItem item(Entry entry, PlanItem before, LocalDate added) {
    Period period =
        plan.reader(entry.section()).read(entry.content().when(), entry.content().title());
    Progress progress = before == null ? Progress.NONE : before.progress();
    return new PlanItem(entry.id(), entry.section(), entry.content(), period, progress, added);
  }
}

package ru.traektoria.monitoring.reading.methodical;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Listed;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Segment;

/** Пункты планов of a place, further divided by section or by who answers for them (S1-124). */
public final class ItemsOfPlans implements Countable {

  private final Listed<PlanFacts.Items> listed =
      new Listed<>(f -> f.plans.items, t -> t.municipality, t -> t.organisation);

  @Override
  public int size(Reading reading) {
    return listed.size(reading);
  }

  @Override
  public Bits inSlice(Reading reading) {
    Bits placed = listed.inSlice(reading);
    Segment segment = reading.slice().segment();
    if (segment == null) {
      return placed;
    }
    IntPredicate belongs = segment.planItems(reading);
    Bits inSegment = new Bits(size(reading));
    placed.forEach(
        item -> {
          if (belongs.test(item)) {
            inSegment.set(item);
          }
        });
    return inSegment;
  }

  @Override
  public String id(Reading reading, int row) {
    return listed.id(reading, row);
  }
}

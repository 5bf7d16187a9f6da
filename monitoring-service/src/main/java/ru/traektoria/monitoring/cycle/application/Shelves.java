package ru.traektoria.monitoring.cycle.application;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.Shelf.Place;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.platform.events.outbox.AggregateStores;

/** Everything a cycle keeps. */
@Component
public class Shelves {

  private final Shelf<Cycle> cycles;
  private final Shelf<Note> notes;
  private final Shelf<Recommendation> recommendations;
  private final Shelf<Measure> measures;
  private final Shelf<Resolution> resolutions;

  Shelves(AggregateStores stores) {
    this.cycles =
        new Shelf<>(
            stores, "cycles", Cycle.class, "Цикл", c -> new Place(c.municipality(), c.year()));
    this.notes =
        new Shelf<>(
            stores,
            "cycle_notes",
            Note.class,
            "Справка",
            n -> new Place(n.municipality(), n.year()));
    this.recommendations =
        new Shelf<>(
            stores,
            "recommendations",
            Recommendation.class,
            "Рекомендация",
            r -> new Place(r.municipality(), r.year()));
    this.measures =
        new Shelf<>(
            stores, "measures", Measure.class, "Мера", m -> new Place(m.municipality(), m.year()));
    this.resolutions =
        new Shelf<>(
            stores,
            "resolutions",
            Resolution.class,
            "Решение",
            r -> new Place(r.municipality(), r.year()));
  }

  Shelf<Cycle> cycles() {
    return cycles;
  }

  public Shelf<Note> notes() {
    return notes;
  }

  public Shelf<Recommendation> recommendations() {
    return recommendations;
  }

  public Shelf<Measure> measures() {
    return measures;
  }

  public Shelf<Resolution> resolutions() {
    return resolutions;
  }
}

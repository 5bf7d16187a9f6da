package ru.traektoria.events.series.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Series the viewer may know of, and the activities in them. */
@Service
public class FindingSeries {

  private final SeriesBook book;
  private final Activities activities;
  private final Reach reach;
  private final Holding holding;

  FindingSeries(SeriesBook book, Activities activities, Reach reach, Holding holding) {
    this.book = book;
    this.activities = activities;
    this.reach = reach;
    this.holding = holding;
  }

  /** All the viewer may see: the municipality's and those of the own school. */
  public List<Stored<Series>> all(Scope scope) {
    return book.in(scope.municipality()).stream()
        .filter(stored -> sees(scope, stored.state()))
        .toList();
  }

  /** One series; 404 if it is not the viewer's to see. */
  public Stored<Series> one(SeriesId id, Scope scope) {
    return book.find(id)
        .filter(stored -> sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Серия", id.value()));
  }

  /** Answers whether the viewer may change it and sees who came. */
  public boolean holds(Scope scope, Series series) {
    return holding.holds(scope, series.place(), series.association());
  }

  /** Requires the viewer to hold it: 404 for what is not seen, 403 for what is. */
  public Series held(SeriesId id, Scope scope) {
    Series known = one(id, scope).state();
    if (!holds(scope, known)) {
      throw Problems.forbidden("Изменять может тот, кто проводит: методист, школа, руководитель.");
    }
    return known;
  }

  /** Series the viewer may put an activity into: one's own, and the whole municipality's. */
  public List<Series> joinable(Scope scope) {
    return all(scope).stream()
        .map(Stored::state)
        .filter(series -> series.open() && joins(scope, series))
        .toList();
  }

  /** Answers whether an activity of the viewer may come into it. */
  boolean joins(Scope scope, Series series) {
    boolean everybodys = series.place().organisation() == null && series.association() == null;
    return sees(scope, series) && (everybodys || holds(scope, series));
  }

  /** Its activities in the order in which they take place; those not seen are left out. */
  public List<Stored<Activity>> programme(SeriesId id, Scope scope) {
    return activities.ofSeries(id.value()).stream()
        .filter(stored -> reach.sees(scope, stored.state().audience()))
        .sorted(Comparator.comparing(Stored::state, inOrder()))
        .toList();
  }

  /** The same, as the model knows them. */
  public List<Activity> sessions(SeriesId id, Scope scope) {
    return programme(id, scope).stream().map(Stored::state).toList();
  }

  /** All its activities in the order in which they take place. */
  List<Activity> sessions(SeriesId id) {
    return activities.ofSeries(id.value()).stream().map(Stored::state).sorted(inOrder()).toList();
  }

  private static Comparator<Activity> inOrder() {
    return Comparator.comparing(FindingSeries::day)
        .thenComparing(
            a -> a.description().when().at(), Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(a -> a.description().more().setting().section())
        .thenComparing(a -> a.id().value());
  }

  private static LocalDate day(Activity activity) {
    return activity.heldOn() == null ? activity.description().when().on() : activity.heldOn();
  }

  private boolean sees(Scope scope, Series series) {
    return reach.sees(scope, series.place());
  }
}

package ru.traektoria.events.series.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views: adds names, and what only the holder reads. */
@Component
public class SeriesViews {

  private final FindingSeries finding;
  private final Associations associations;
  private final StaffDirectory directory;
  private final Clock clock;

  SeriesViews(
      FindingSeries finding, Associations associations, StaffDirectory directory, Clock clock) {
    this.finding = finding;
    this.associations = associations;
    this.directory = directory;
    this.clock = clock;
  }

  /** The series as this viewer reads it. */
  public SeriesView view(Stored<Series> stored, Scope scope) {
    Series series = stored.state();
    boolean holds = finding.holds(scope, series);
    return new SeriesView(
        stored.id(),
        stored.version(),
        series.terms(),
        series.state(today()),
        series.forgotten(today()),
        series.place().municipality().value(),
        series.place().organisation() == null ? null : named(series.place().organisation().value()),
        association(series.association()),
        holds && series.closing() != null ? series.closing().analysis() : null,
        series.closing() == null ? null : series.closing().on(),
        holds);
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }

  private Named association(String id) {
    return id == null
        ? null
        : associations
            .find(new AssociationId(id))
            .map(stored -> new Named(id, stored.state().charter().name()))
            .orElse(null);
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}

package ru.traektoria.events.series.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.model.SeriesTerms;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;

/** Планирует, закрывает и отменяет серии. */
@Service
public class PlanningSeries {

  private final SeriesBook book;
  private final FindingSeries finding;
  private final Holding holding;
  private final LeadingAssociations associations;
  private final FulfillingPlanItem item;
  private final Clock clock;

  PlanningSeries(
      SeriesBook book,
      FindingSeries finding,
      Holding holding,
      LeadingAssociations associations,
      FulfillingPlanItem item,
      Clock clock) {
    this.book = book;
    this.finding = finding;
    this.holding = holding;
    this.associations = associations;
    this.item = item;
    this.clock = clock;
  }

  /** Планирует серию of the viewer's municipality, organisation or association. */
  public Stored<Series> plan(
      CreationKey key, String organisation, String association, SeriesTerms terms, Scope scope) {
    SeriesId id = new SeriesId(key.id());
    String circle = association == null || association.isBlank() ? null : association;
    if (circle != null) {
      associations.one(new AssociationId(circle), scope);
    }
    Place place = holding.placeFor(scope, organisation, circle);
    if (book.find(id).isEmpty()) {
      item.require(terms.planItem(), scope);
    }
    return book.create(id, key.requestHash(), Series.plan(id, place, circle, terms));
  }

  /** Changes what is said of it. */
  public Stored<Series> change(SeriesId id, long version, SeriesTerms terms, Scope scope) {
    Series known = finding.held(id, scope);
    if (!Objects.equals(known.terms().planItem(), terms.planItem())) {
      item.require(terms.planItem(), scope);
    }
    return book.update(id, version, series -> series.change(terms));
  }

  /** Закрывает, a week with its analysis; the item of a plan it came from has its result. */
  public Stored<Series> close(SeriesId id, long version, String analysis, Scope scope) {
    finding.held(id, scope);
    List<Activity> sessions = finding.sessions(id);
    Stored<Series> closed =
        book.update(id, version, series -> series.close(analysis, sessions, LocalDate.now(clock)));
    item.closed(closed.state());
    return closed;
  }

  /** Opens it again. */
  public Stored<Series> reopen(SeriesId id, long version, Scope scope) {
    finding.held(id, scope);
    Stored<Series> open = book.update(id, version, Series::reopen);
    item.reopened(open.state());
    return open;
  }

  /** Отменяет. */
  public Stored<Series> cancel(SeriesId id, long version, Scope scope) {
    finding.held(id, scope);
    List<Activity> sessions = finding.sessions(id);
    return book.update(id, version, series -> series.cancel(sessions));
  }
}

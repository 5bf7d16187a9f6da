package ru.traektoria.events.series.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.application.AnnouncingGuard;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** An activity comes into a series that is open and that its holder may add to. */
@Component
class KeepingToSeries implements AnnouncingGuard {

  private final SeriesBook book;
  private final FindingSeries finding;
  private final Activities activities;

  KeepingToSeries(SeriesBook book, FindingSeries finding, Activities activities) {
    this.book = book;
    this.finding = finding;
    this.activities = activities;
  }

  @Override
  public Runnable before(Attempt attempt) {
    String wanted = attempt.what().more().setting().series();
    if (wanted != null && !wanted.equals(known(attempt))) {
      Series series =
          book.find(new SeriesId(wanted))
              .map(Stored::state)
              .filter(found -> finding.joins(attempt.scope(), found))
              .orElseThrow(() -> refused("series.unknown", "Такой серии нет."));
      if (!series.open()) {
        throw refused("series.over", "Серия закрыта или отменена: выберите другую.");
      }
    }
    return () -> {};
  }

  private String known(Attempt attempt) {
    return activities
        .find(attempt.id())
        .map(stored -> stored.state().description().more().setting().series())
        .orElse(null);
  }

  private static RuntimeException refused(String code, String message) {
    return Problems.refused(Reason.at("series", code, message));
  }
}

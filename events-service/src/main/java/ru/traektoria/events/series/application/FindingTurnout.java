package ru.traektoria.events.series.application;

import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.model.Turnout;
import ru.traektoria.events.series.model.Turnout.Tally;
import ru.traektoria.platform.events.outbox.Stored;

/** Answers whether a certificate of a series still says what is true. */
@Service
public class FindingTurnout {

  private final SeriesBook book;
  private final FindingSeries finding;

  FindingTurnout(SeriesBook book, FindingSeries finding) {
    this.book = book;
    this.finding = finding;
  }

  /**
   * The person has attended enough, and so many hours.
   *
   * @param hours as the certificate says; {@code null} for none
   */
  public boolean deserves(SeriesId id, TeacherId who, BigDecimal hours) {
    return book.find(id)
        .map(Stored::state)
        .filter(
            series -> {
              Tally tally = Turnout.of(finding.sessions(id)).of(who);
              BigDecimal told = hours == null ? BigDecimal.ZERO : hours;
              return tally.deserves(series.terms().share()) && tally.hours().compareTo(told) == 0;
            })
        .isPresent();
  }
}

package ru.traektoria.monitoring.web;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.application.Periods;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Turns an address into a period of the viewer's own municipality. */
@Component
public class AskedPeriod {

  private final Periods periods;
  private final Asked asked;

  AskedPeriod(Periods periods, Asked asked) {
    this.periods = periods;
    this.asked = asked;
  }

  /** The viewer's municipality in a year of either kind. */
  public Selection year(String year, Scope scope) {
    return own(asked.ofAnyYear(question(year), scope));
  }

  /** The viewer's municipality in an academic year. */
  public Selection academic(String year, Scope scope) {
    return own(asked.selection(question(year), scope, YearKind.ACADEMIC));
  }

  /** The period with this code; 404 for an unknown one, 400 for a year that is none. */
  public Stored<Period> period(String code, String year, Scope scope) {
    PeriodKind kind = PeriodKind.of(code).orElseThrow(() -> Problems.notFound("Период", code));
    YearKind years = kind.calendar() ? YearKind.CALENDAR : YearKind.ACADEMIC;
    Selection there = own(asked.selection(question(year), scope, years));
    return periods.get(there.municipality(), kind, there.year().start());
  }

  private static Selection own(Selection there) {
    if (there.municipality() == null) {
      throw Problems.forbidden("Периоды закрывает муниципалитет для себя.");
    }
    return there;
  }

  private static Asked.Question question(String year) {
    return new Asked.Question(year, null, null, null, null);
  }
}

package ru.traektoria.monitoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.OrganisationTable;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.TableView.RowView;

/**
 * What a page or a program is answered from: live facts, or one frozen window. Every number of an
 * answer comes from here, so that frozen and live ones never stand side by side unsaid.
 */
public sealed interface Numbers permits LiveNumbers, FrozenNumbers {

  /** The row of an academic year. */
  record Year(ReportingYear year, RowView row) {}

  Selection selection();

  /** The window, if these numbers are frozen. */
  Optional<FrozenWindow> window();

  /** The version of the indicator that these numbers were computed by; 404 if there is none. */
  Indicator indicator(String code);

  /** The name of a part as it was when these numbers were frozen; live ones are named as now. */
  default Optional<String> name(Breakdown by, String key) {
    return Optional.empty();
  }

  /** Whether they have the indicator at all. */
  boolean knows(String code);

  List<RowView> track(String track);

  RowView row(Indicator indicator);

  /** The row of a code if these numbers have one. */
  default Optional<RowView> find(String code) {
    return rows().stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /** Every row of every programme: of frozen numbers; live ones have no end and answer none. */
  default List<RowView> rows() {
    return List.of();
  }

  /** The rows of the track on the same day a year before, by code. */
  Map<String, RowView> yearBefore(String track);

  /** The years before and the asked one, the oldest first. */
  List<Year> history(Indicator indicator);

  /** The number for every organisation or subject for which there is something to count. */
  Map<String, RowView> breakdown(Indicator indicator, Breakdown by);

  /**
   * Where somebody is missing: subject → organisation → number; empty if these numbers are kept and
   * this was not.
   */
  Optional<Map<String, Map<String, RowView>>> gaps(Indicator indicator);

  /**
   * What indicators of the programmes say of every organisation for which they count anything.
   *
   * @param codes which of them; empty for all
   */
  OrganisationTable organisations(List<String> programmes, List<String> codes);

  /** Ids of exactly those whom the number counts, sorted. */
  List<String> people(Indicator indicator, boolean numerator);
}

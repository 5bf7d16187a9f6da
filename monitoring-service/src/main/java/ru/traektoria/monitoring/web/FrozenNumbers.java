package ru.traektoria.monitoring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.context.FrozenContext;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.OrganisationTable;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.web.problem.Problems;

/** Numbers as they stood when the window was frozen: rows, breakdowns, history and people. */
record FrozenNumbers(
    FrozenParts parts,
    Catalogue catalogue,
    FrozenWindow frozen,
    FrozenContext context,
    Selection selection,
    List<FrozenRow> kept)
    implements Numbers {

  @Override
  public Optional<FrozenWindow> window() {
    return Optional.of(frozen);
  }

  /** The definition by which the window was computed, whatever the catalogue says now. */
  @Override
  public Indicator indicator(String code) {
    return frozen.definitions().stream()
        .filter(id -> Indicator.codeOf(id).equals(code))
        .findFirst()
        .flatMap(id -> context.indicator(id, catalogue))
        .orElseThrow(() -> Problems.notFound("Показатель в этом окне", code));
  }

  @Override
  public boolean knows(String code) {
    return frozen.definitions().stream().anyMatch(id -> Indicator.codeOf(id).equals(code));
  }

  /** The name of an organisation or subject as it was. */
  @Override
  public Optional<String> name(Breakdown by, String key) {
    return Optional.ofNullable(
        (by == Breakdown.SUBJECT ? context.subjects() : context.organisations()).get(key));
  }

  @Override
  public List<RowView> track(String track) {
    return kept.stream().filter(row -> row.track().equals(track)).map(RowView::of).toList();
  }

  @Override
  public List<RowView> rows() {
    return kept.stream().map(RowView::of).toList();
  }

  @Override
  public RowView row(Indicator indicator) {
    return RowView.of(frozenRow(indicator.code()));
  }

  private FrozenRow frozenRow(String code) {
    return kept.stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Показатель в этом окне", code));
  }

  @Override
  public Map<String, RowView> yearBefore(String track) {
    Map<String, RowView> before = new HashMap<>();
    kept.forEach(row -> before.put(row.code(), RowView.of(row.with(row.before()))));
    return before;
  }

  @Override
  public List<Year> history(Indicator indicator) {
    FrozenRow row = frozenRow(indicator.code());
    List<Year> years = new ArrayList<>();
    for (FrozenRow.Past past : row.past()) {
      ReportingYear year = ReportingYear.parse(past.year());
      years.add(new Year(year, RowView.of(row.with(past.figure()))));
    }
    years.add(new Year(frozen.year(), RowView.of(row)));
    return years;
  }

  /** Of the whole municipality, or its own line of one organisation; a part has no parts. */
  @Override
  public Map<String, RowView> breakdown(Indicator indicator, Breakdown by) {
    Map<String, RowView> shown = new LinkedHashMap<>();
    String own = selection.organisation();
    boolean line = by == Breakdown.ORGANISATION && own != null && selection.division() == null;
    if (!selection.partial() || line) {
      FrozenRow row = frozenRow(indicator.code());
      parts.breakdown(frozen.id(), indicator.code(), by).entrySet().stream()
          .filter(part -> own == null || own.equals(part.getKey()))
          .forEach(part -> shown.put(part.getKey(), RowView.of(row.with(part.getValue()))));
    }
    return shown;
  }

  /** Of the whole municipality, one organisation or one subject; a part has no cells of its own. */
  @Override
  public Optional<Map<String, Map<String, RowView>>> gaps(Indicator indicator) {
    if (selection.part() != null) {
      return Optional.empty();
    }
    return parts
        .gaps(frozen.id(), indicator.code())
        .map(
            gaps -> {
              Map<String, Map<String, RowView>> shown = new LinkedHashMap<>();
              gaps.forEach((subject, cells) -> show(shown, indicator, subject, cells));
              return shown;
            });
  }

  private void show(
      Map<String, Map<String, RowView>> shown,
      Indicator indicator,
      String subject,
      Map<String, Figure> cells) {
    FrozenRow words =
        parts.rows(frozen.id(), null, null).stream()
            .filter(row -> row.code().equals(indicator.code()))
            .findFirst()
            .orElseThrow();
    cells.forEach(
        (organisation, figure) -> {
          if (asked(selection.subject(), subject)
              && asked(selection.organisation(), organisation)) {
            shown
                .computeIfAbsent(subject, key -> new LinkedHashMap<>())
                .put(organisation, RowView.of(words.with(figure)));
          }
        });
  }

  private static boolean asked(String chosen, String there) {
    return chosen == null || chosen.equals(there);
  }

  @Override
  public OrganisationTable organisations(List<String> programmes, List<String> codes) {
    return OrganisationTable.of(
        programmes.stream()
            .flatMap(programme -> track(programme).stream())
            .filter(row -> codes.isEmpty() || codes.contains(row.code()))
            .map(row -> indicator(row.code()))
            .filter(indicator -> indicator.breakdowns().contains(Breakdown.ORGANISATION))
            .map(this::byOrganisation)
            .toList());
  }

  private OrganisationTable.Indicated byOrganisation(Indicator indicator) {
    FrozenRow row = frozenRow(indicator.code());
    Map<String, OrganisationTable.Cell> cells = new LinkedHashMap<>();
    breakdown(indicator, Breakdown.ORGANISATION)
        .forEach(
            (id, part) -> {
              boolean hidden = part.state() == Row.State.HIDDEN;
              cells.put(
                  id, new OrganisationTable.Cell(part.numerator(), part.denominator(), hidden));
            });
    return new OrganisationTable.Indicated(
        indicator.code(), row.unit(), row.figure().asOf(), cells);
  }

  @Override
  public List<String> people(Indicator indicator, boolean numerator) {
    return parts.people(
        frozen.id(), selection.organisation(), selection.division(), indicator, numerator);
  }
}

package ru.traektoria.monitoring.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.Measured;
import ru.traektoria.monitoring.target.model.TargetRule;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.AcademicYear;

/** The numbers of a report: nothing but what lies in its frozen window. */
@Component
public class Pinned {

  private final FrozenParts parts;
  private final FrozenContexts contexts;
  private final Tables tables;
  private final Told told;

  Pinned(FrozenParts parts, FrozenContexts contexts, Tables tables, Told told) {
    this.contexts = contexts;
    this.parts = parts;
    this.tables = tables;
    this.told = told;
  }

  /** The rows that the report shows, in the order of the tables. */
  public List<FrozenRow> rows(Report report) {
    return parts.rows(report.window().id(), report.organisation(), null).stream()
        .filter(row -> report.organisation() == null || applies(row))
        .filter(row -> report.kind().shows(row.code(), report.tables().contains(row.track())))
        .toList();
  }

  private static boolean applies(FrozenRow row) {
    return row.figure().state() != Row.State.NOT_APPLICABLE;
  }

  /** Every row of the window by its code. */
  Map<String, FrozenRow> all(Report report) {
    Map<String, FrozenRow> byCode = new LinkedHashMap<>();
    parts.rows(report.window().id(), null, null).forEach(row -> byCode.put(row.code(), row));
    return byCode;
  }

  /** How a frozen number stands to what a programme expects. */
  Judged judged(FrozenRow row, Terms terms, Report report) {
    boolean accumulates =
        tables.catalogue(report.municipality()).versions(row.code()).stream()
            .filter(version -> version.id().equals(row.definition()))
            .anyMatch(Indicator::accumulates);
    int better = row.direction().equals("UP") ? 1 : row.direction().equals("DOWN") ? -1 : 0;
    Measured measured =
        new Measured(
            row.figure().numerator(),
            row.figure().denominator(),
            row.before() == null ? null : row.before().value(),
            row.figure().asOf(),
            AcademicYear.parse(report.year()).first(),
            accumulates,
            better);
    return new Judged(terms, TargetRule.judge(terms, measured));
  }

  /** A sheet for each table. */
  List<Grid> grids(List<FrozenRow> rows) {
    Map<String, Grid> byTable = new LinkedHashMap<>();
    for (FrozenRow row : rows) {
      byTable
          .computeIfAbsent(row.track(), t -> new Grid(title(t), RowWords.HEADS))
          .row(RowWords.cells(row));
    }
    return new ArrayList<>(byTable.values());
  }

  /** What people call the table. */
  public String title(String table) {
    return tables.catalogue().title(table).orElse(table);
  }

  /** Organisations by indicators, values only. */
  Grid byOrganisation(Report report, List<FrozenRow> rows) {
    List<String> heads = new ArrayList<>(List.of("Организация"));
    Map<String, Map<String, Figure>> columns = new LinkedHashMap<>();
    TreeMap<String, String> organisations = new TreeMap<>();
    for (FrozenRow row : rows) {
      Map<String, Figure> figures =
          parts.breakdown(report.window().id(), row.code(), Breakdown.ORGANISATION);
      if (!figures.isEmpty()) {
        heads.add(row.code());
        columns.put(row.code(), figures);
        figures.keySet().forEach(o -> organisations.put(name(report, o) + "\u0000" + o, o));
      }
    }
    Grid grid = new Grid("По организациям", heads);
    organisations.forEach(
        (key, organisation) -> {
          List<Object> cells = new ArrayList<>(List.of(name(report, organisation)));
          columns
              .values()
              .forEach(
                  figures -> {
                    Figure figure = figures.get(organisation);
                    cells.add(figure == null ? null : figure.value());
                  });
          grid.row(cells);
        });
    return grid;
  }

  /** As the organisation was called when the window was frozen. */
  String name(Report report, String organisation) {
    String frozen = contexts.of(report.window().id()).organisations().get(organisation);
    return frozen == null ? told.organisation(organisation) : frozen;
  }
}

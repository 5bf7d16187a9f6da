package ru.traektoria.monitoring.open.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.open.application.OpenFigure.Past;
import ru.traektoria.monitoring.open.model.Act;
import ru.traektoria.monitoring.open.model.Choice;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Открытая таблица: frozen figures of a choice, small groups taken out, nobody named. */
@Component
public class ReadingOpenTable {

  private final Publications publications;
  private final FrozenTables frozen;
  private final FrozenParts parts;
  private final Catalogue catalogue;
  private final StaffDirectory directory;
  private final Hiding hiding;

  ReadingOpenTable(
      Publications publications,
      FrozenTables frozen,
      FrozenParts parts,
      Catalogue catalogue,
      StaffDirectory directory) {
    this.publications = publications;
    this.frozen = frozen;
    this.parts = parts;
    this.catalogue = catalogue;
    this.directory = directory;
    this.hiding = new Hiding(catalogue);
  }

  /** What everybody may see; empty where the municipality shows nothing, or is not known. */
  public Optional<OpenTable> shown(String municipality) {
    return publications
        .of(municipality)
        .map(stored -> stored.state())
        .filter(publication -> publication.shown() != null)
        .flatMap(p -> table(p, p.shown(), p.shownSince(), p.openedBefore()));
  }

  /** What is proposed as it would look. */
  public Optional<OpenTable> preview(Publication publication) {
    return table(publication, publication.proposed(), null, publication.opened());
  }

  private Optional<OpenTable> table(
      Publication publication, Choice choice, Instant since, List<Act> earlier) {
    return frozen
        .find(choice.window())
        .map(
            window -> {
              String town = publication.municipality();
              List<OpenFigure> figures = figures(window, choice, before(earlier));
              return new OpenTable(town, directory.name(town), window, since, figures);
            });
  }

  private OpenedBefore before(List<Act> earlier) {
    OpenedBefore before = new OpenedBefore(hiding);
    for (Act act : earlier) {
      frozen
          .find(act.window())
          .ifPresent(
              window ->
                  before.publish(
                      window.year().toString(),
                      parts.rows(window.id(), null, null),
                      act.indicators()));
    }
    return before;
  }

  private List<OpenFigure> figures(FrozenWindow window, Choice choice, OpenedBefore before) {
    List<FrozenRow> rows = parts.rows(window.id(), null, null);
    String year = window.year().toString();
    Set<String> hidden = hiding.among(rows, row -> before.tells(year, row));
    Map<String, FrozenRow> byCode =
        rows.stream().collect(Collectors.toMap(FrozenRow::code, Function.identity()));
    return choice.indicators().stream()
        .map(byCode::get)
        .filter(row -> row != null)
        .map(row -> figure(row, hidden.contains(row.code()), before))
        .toList();
  }

  private OpenFigure figure(FrozenRow row, boolean hidden, OpenedBefore before) {
    Optional<Indicator> definition = hiding.definition(row);
    return new OpenFigure(
        hidden ? without(row) : bare(row),
        catalogue.programme(row.track()).map(Programme::brief).orElse(row.track()),
        definition.map(indicator -> indicator.text().words()).orElse(""),
        definition.map(indicator -> indicator.text().source()).orElse(""),
        past(row, before));
  }

  private static List<Past> past(FrozenRow row, OpenedBefore before) {
    List<Past> past = new ArrayList<>();
    for (FrozenRow.Past year : row.past()) {
      boolean hidden = before.hidesPast(row, year);
      past.add(new Past(year.year(), hidden ? null : year.figure().value()));
    }
    return past;
  }

  /** The row without what is not for everybody: side counts and what a number was made of. */
  private static FrozenRow bare(FrozenRow row) {
    return new FrozenRow(
        row.definition(),
        row.code(),
        row.track(),
        row.partOf(),
        row.name(),
        row.unit(),
        row.direction(),
        row.figure(),
        List.of(),
        row.target(),
        null,
        List.of(),
        List.of());
  }

  private static FrozenRow without(FrozenRow row) {
    return row.with(new Figure(null, null, null, Row.State.HIDDEN, row.figure().asOf()));
  }
}

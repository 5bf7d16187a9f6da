package ru.traektoria.monitoring.manual.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.TableReader;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.platform.web.tabular.TableTemplate;
import ru.traektoria.platform.web.tabular.Upload;

/**
 * Файл формы: read whole, checked whole, and only then written as drafts. The same file again
 * changes nothing.
 */
@Component
public class SheetFile {

  /**
   * What a file says, or would do.
   *
   * @param changed organisations whose draft is (would be) changed
   * @param unchanged organisations whose draft says the same already
   * @param written whether it was written
   */
  public record Outcome(
      int rows,
      List<TableRow.Problem> problems,
      List<String> unknownHeaders,
      List<String> changed,
      List<String> unchanged,
      boolean written) {

    /** Whether it can be written. */
    public boolean good() {
      return problems.isEmpty();
    }
  }

  private final Sheets sheets;
  private final FillingSheets filling;
  private final Completeness completeness;
  private final SubjectNames subjects;
  private final StaffDirectory directory;

  SheetFile(
      Sheets sheets,
      FillingSheets filling,
      Completeness completeness,
      SubjectNames subjects,
      StaffDirectory directory) {
    this.sheets = sheets;
    this.filling = filling;
    this.completeness = completeness;
    this.subjects = subjects;
    this.directory = directory;
  }

  /**
   * The workbook to fill in.
   *
   * @param many for several organisations
   */
  public byte[] template(Gathering gathering, boolean many) {
    return TableTemplate.xlsx("Данные", SheetColumns.of(gathering.definition(), many));
  }

  /**
   * Reads the file.
   *
   * @param organisation whose sheet it is; {@code null}: the rows say it
   * @param dryRun whether nothing is to be written
   */
  public Outcome take(
      Stored<Gathering> gathering, String organisation, Upload upload, boolean dryRun) {
    Definition definition = gathering.state().definition();
    TableReader.Table table =
        TableReader.read(upload, SheetColumns.of(definition, organisation == null));
    List<TableRow.Problem> problems = new ArrayList<>(table.problems());
    Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    Map<String, String> names = organisation == null ? names(gathering.state()) : Map.of();
    for (TableRow row : table.rows()) {
      place(row, organisation, names, problems)
          .ifPresent(place -> rows.computeIfAbsent(place, p -> new ArrayList<>()).add(row));
    }
    Map<String, Content> contents = new LinkedHashMap<>();
    SheetRows reader = new SheetRows(definition, subjects.all());
    rows.forEach(
        (place, all) ->
            contents.put(place, reader.content(before(gathering, place), all, problems)));
    locked(gathering, rows, problems);
    problems.sort(java.util.Comparator.comparingInt(TableRow.Problem::row));
    return write(gathering, table, problems, contents, dryRun);
  }

  private Outcome write(
      Stored<Gathering> gathering,
      TableReader.Table table,
      List<TableRow.Problem> problems,
      Map<String, Content> contents,
      boolean dryRun) {
    List<String> changed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    boolean writes = problems.isEmpty() && !dryRun;
    if (problems.isEmpty()) {
      contents.forEach(
          (place, content) -> {
            boolean same = content.equals(before(gathering, place));
            (same ? unchanged : changed).add(place);
            if (writes && !same) {
              filling.fill(gathering, place, null, sheet -> content, null);
            }
          });
    }
    return new Outcome(table.total(), problems, table.unknownHeaders(), changed, unchanged, writes);
  }

  private Content before(Stored<Gathering> gathering, String organisation) {
    return sheets
        .find(gathering.id(), organisation)
        .map(stored -> stored.state().content())
        .orElse(Content.empty());
  }

  /** Asked organisations by what people call them. */
  private Map<String, String> names(Gathering gathering) {
    Map<String, String> names = new HashMap<>();
    completeness
        .asked(gathering)
        .keySet()
        .forEach(
            id -> {
              Optional<DirectoryEntry> entry = directory.find(id);
              entry.ifPresent(e -> names.put(SubjectNames.folded(e.name()), id));
              entry.ifPresent(e -> names.put(SubjectNames.folded(e.shortName()), id));
              names.put(SubjectNames.folded(id), id);
            });
    return names;
  }

  private static Optional<String> place(
      TableRow row, String only, Map<String, String> names, List<TableRow.Problem> problems) {
    if (only != null) {
      return Optional.of(only);
    }
    String written = row.text(SheetColumns.ORGANISATION).orElse("");
    String id = names.get(SubjectNames.folded(written));
    if (id == null) {
      problems.add(
          row.problem(
              SheetColumns.ORGANISATION,
              "«" + written + "» — нет такой организации среди тех, кого спрашивает форма."));
    }
    return Optional.ofNullable(id);
  }

  private void locked(
      Stored<Gathering> gathering,
      Map<String, List<TableRow>> rows,
      List<TableRow.Problem> problems) {
    rows.forEach(
        (place, all) -> {
          Optional<Stored<Sheet>> sheet = sheets.find(gathering.id(), place);
          if (sheet.filter(s -> !s.state().open()).isPresent()) {
            problems.add(
                all.get(0)
                    .problem(
                        null,
                        directory.shortName(place)
                            + ": лист уже отправлен или утверждён, файл его не меняет."));
          }
        });
    if (gathering.state().closed()) {
      problems.add(new TableRow.Problem(0, null, "Сбор закрыт: данные больше не принимаются."));
    }
  }

  /** The fields a file cannot hold: they are answered on the page. */
  public static List<FormField> onlyOnPage(Definition definition) {
    return definition.fields().stream()
        .filter(field -> !SheetColumns.fields(definition).contains(field))
        .toList();
  }
}

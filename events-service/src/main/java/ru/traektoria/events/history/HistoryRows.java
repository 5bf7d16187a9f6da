package ru.traektoria.events.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** What the rows of both histories have in common: a teacher, perhaps the organisation. */
final class HistoryRows {

  static final String TEACHER = "Педагог";
  static final String ORGANISATION = "Организация педагога";

  static final Column TEACHER_COLUMN =
      Column.text(TEACHER)
          .required()
          .aliases("ФИО педагога", "ФИО", "Участник")
          .hint("ФИО полностью или код педагога");
  static final Column ORGANISATION_COLUMN =
      Column.text(ORGANISATION)
          .aliases("Организация", "ОО", "Образовательная организация")
          .hint("нужна, если такое ФИО не одно");

  private HistoryRows() {}

  static Optional<DirectoryEntry> teacher(
      TableRow row, DirectoryIndex people, List<TableRow.Problem> problems) {
    Optional<DirectoryEntry> where =
        row.text(ORGANISATION)
            .map(people::organisation)
            .flatMap(found -> found.orTell(row, ORGANISATION, problems));
    return people.teacher(row.text(TEACHER).orElse(""), where).orTell(row, TEACHER, problems);
  }

  /** Rows of one activity or association together, in the order in which they stand. */
  static <K, R> Map<K, List<R>> grouped(
      List<TableRow> rows, List<TableRow.Problem> problems, Reading<K, R> reading) {
    Map<K, List<R>> groups = new LinkedHashMap<>();
    for (TableRow row : rows) {
      reading
          .read(row, problems)
          .ifPresent(
              one -> groups.computeIfAbsent(one.key(), k -> new ArrayList<>()).add(one.row()));
    }
    return groups;
  }

  /** A row and what it belongs to. */
  record Keyed<K, R>(K key, R row) {}

  /** How a row is understood; problems are told and give nothing. */
  interface Reading<K, R> {
    Optional<Keyed<K, R>> read(TableRow row, List<TableRow.Problem> problems);
  }
}

package ru.traektoria.route.application.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.MarkColumn;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/**
 * A catalogue from a file, for instance the plan-prospectus of the institute. The same title and
 * provider are one programme; rows of it add groups; the same file again changes nothing.
 */
@Service
public class ImportingProgrammes {

  private final Programmes programmes;
  private final Competences competences;

  ImportingProgrammes(Programmes programmes, Competences competences) {
    this.programmes = programmes;
    this.competences = competences;
  }

  public static List<Column> columns() {
    return ProgrammeColumns.all();
  }

  /** The import for a municipality. */
  public RowImport within(String municipality) {
    return new RowImport() {
      @Override
      public List<Column> columns() {
        return ProgrammeColumns.all();
      }

      @Override
      public Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
        return ImportingProgrammes.this.run(rows, municipality, dryRun, progress);
      }
    };
  }

  private RowImport.Result run(
      List<TableRow> rows, String municipality, boolean dryRun, IntConsumer progress) {
    Map<String, List<TableRow>> byTitle = new LinkedHashMap<>();
    rows.forEach(row -> byTitle.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
    Map<String, String> codes = codes();
    List<TableRow.Problem> problems = new ArrayList<>();
    List<Programme> told = new ArrayList<>();
    byTitle.forEach(
        (key, same) -> {
          Programme programme = programme(key, same, municipality, codes, problems);
          if (programme.checked() instanceof Decision.Refused<Programme, Void> refused) {
            refused.reasons().forEach(r -> problems.add(same.get(0).problem(null, r.message())));
          }
          told.add(programme);
        });
    return problems.isEmpty() ? write(told, dryRun, progress) : RowImport.Result.refused(problems);
  }

  private RowImport.Result write(List<Programme> told, boolean dryRun, IntConsumer progress) {
    int created = 0;
    int updated = 0;
    int done = 0;
    for (Programme programme : told) {
      Optional<Programme> before = programmes.find(programme.id()).map(Stored::state);
      if (before.isEmpty()) {
        created++;
      } else if (!before.get().equals(programme)) {
        updated++;
      }
      if (!dryRun) {
        save(programme, before.isPresent());
        progress.accept(++done);
      }
    }
    return new RowImport.Result(created, updated, told.size() - created - updated, List.of());
  }

  private void save(Programme programme, boolean there) {
    if (there) {
      programmes.update(
          programme.id(),
          null,
          old -> old.equals(programme) ? Decision.unchanged(old) : Decision.accept(programme));
    } else {
      programmes.add(programme.id(), "", programme.checked());
    }
  }

  private static Programme programme(
      String key,
      List<TableRow> rows,
      String municipality,
      Map<String, String> codes,
      List<TableRow.Problem> problems) {
    TableRow first = rows.get(0);
    List<CompetenceCode> known = new ArrayList<>();
    for (String word : ProgrammeColumns.competences(first)) {
      String code = codes.get(ProgrammeColumns.folded(word));
      if (code == null) {
        problems.add(
            first.problem(ProgrammeColumns.COMPETENCES, "Компетенции «" + word + "» нет в дереве"));
      } else {
        known.add(new CompetenceCode(code));
      }
    }
    List<ProgrammeGroup> groups =
        rows.stream().flatMap(row -> ProgrammeColumns.group(row).stream()).distinct().toList();
    ProgrammeId id = new ProgrammeId(Ids.derived("programme", String.valueOf(municipality), key));
    return ProgrammeColumns.programme(
        first, id, municipality, known, groups, MarkColumn.marks(first, problems));
  }

  private static String key(TableRow row) {
    return ProgrammeColumns.folded(row.text(ProgrammeColumns.TITLE).orElse(""))
        + "|"
        + ProgrammeColumns.folded(row.text(ProgrammeColumns.PROVIDER).orElse(""));
  }

  private Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    competences
        .names()
        .forEach(
            (code, name) -> {
              codes.put(ProgrammeColumns.folded(code), code);
              codes.put(ProgrammeColumns.folded(name), code);
            });
    return codes;
  }
}

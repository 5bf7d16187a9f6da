package ru.traektoria.monitoring.tables;

import java.util.HashSet;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;

/**
 * Согласие отозвано: the fact and date of a diagnosis stay in T1.8, but whoever opens its list sees
 * that the consent is gone (domain.md §2.2).
 */
public final class Consents {

  private Consents() {}

  /** Teachers whose every diagnosis at the ЦНППМ in the year rests on a withdrawn consent. */
  public static Set<String> withdrawn(Facts facts, ReportingYear year) {
    return facts.read(
        () -> {
          Set<String> withdrawn = new HashSet<>();
          Set<String> standing = new HashSet<>();
          DiagnosticsFacts.Diagnoses table = facts.diagnostics.diagnoses;
          for (int row = 0; row < table.rows(); row++) {
            if (counts(table, row, year)) {
              String teacher = facts.names.teachers.text(table.teacher.get(row));
              (table.withdrawnOn.get(row) == Day.NEVER ? standing : withdrawn).add(teacher);
            }
          }
          withdrawn.removeAll(standing);
          return withdrawn;
        });
  }

  private static boolean counts(DiagnosticsFacts.Diagnoses table, int row, ReportingYear year) {
    return table.present(row)
        && table.site.get(row) == Word.CNPPM.code()
        && table.completedOn.get(row) >= Day.of(year.first())
        && table.completedOn.get(row) <= Day.of(year.last());
  }
}

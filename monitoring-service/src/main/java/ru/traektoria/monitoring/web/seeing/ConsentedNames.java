package ru.traektoria.monitoring.web.seeing;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Recipients;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Чьи имена открыты читающему: a list that tells who has a deficit names those whose consent names
 * the reader (domain.md §2.2). The line of anybody else stays, so that the list is as long as its
 * number.
 */
@Component
public class ConsentedNames {

  private final Tables tables;

  ConsentedNames(Tables tables) {
    this.tables = tables;
  }

  /** Whether a result with these recipients may be named to the viewer. */
  public static boolean open(Viewer viewer, int recipients) {
    return viewer.has(Role.METHODIST) && (recipients & Recipients.METHODIST) != 0
        || viewer.has(Role.SCHOOL_LEAD) && (recipients & Recipients.SCHOOL) != 0;
  }

  /** Teachers of whom a deficit is known, but none that the consent opens to the viewer. */
  public Set<String> hidden(Indicator indicator, Viewer viewer) {
    boolean tells = indicator.lists() == Lists.METHODIST && indicator.of() == Population.PEOPLE;
    Facts facts = tables.facts();
    return tells ? facts.read(() -> hidden(facts, viewer)) : Set.of();
  }

  private static Set<String> hidden(Facts facts, Viewer viewer) {
    DiagnosticsFacts.Deficits table = facts.diagnostics.deficits;
    Set<Integer> known = new HashSet<>();
    Set<Integer> open = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        known.add(table.teacher.get(row));
        if (!withdrawn(facts, table.assessment.get(row))
            && open(viewer, table.recipients.get(row))) {
          open.add(table.teacher.get(row));
        }
      }
    }
    known.removeAll(open);
    Set<String> hidden = new HashSet<>();
    known.forEach(teacher -> hidden.add(facts.names.teachers.text(teacher)));
    return hidden;
  }

  /** Whether the consent to the diagnosis has been withdrawn since, on whatever day. */
  public static boolean withdrawn(Facts facts, int diagnosis) {
    DiagnosticsFacts.Diagnoses table = facts.diagnostics.diagnoses;
    return diagnosis >= 0
        && diagnosis < table.rows()
        && table.withdrawnOn.get(diagnosis) != Day.NEVER;
  }
}

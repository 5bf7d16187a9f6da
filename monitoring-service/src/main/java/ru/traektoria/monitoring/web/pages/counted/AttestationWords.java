package ru.traektoria.monitoring.web.pages.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.portal.Russian;

/**
 * «Аттестация кадров» на любую дату (S1, Ч. 1): what stands behind T1.4–T1.7 of a person — the
 * categories, conformity and attestation of a head in force on the day, and until when.
 */
@Component
class AttestationWords {

  private static final Set<String> TOLD = Set.of("T1.4", "T1.5", "T1.6", "T1.6a", "T1.7", "P2.6");

  private final Tables tables;

  AttestationWords(Tables tables) {
    this.tables = tables;
  }

  /** Whether the list of the indicator is about attestation. */
  static boolean tell(String code) {
    return TOLD.contains(code);
  }

  /** «Высшая, до 1 марта 2029»; «нет» for whoever has nothing in force on the day. */
  String of(String teacher, LocalDate on) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int person = facts.names.teachers.find(teacher);
          List<String> words = person < 0 ? List.of() : words(facts, person, Day.of(on));
          return words.isEmpty() ? "нет" : Russian.capital(String.join("; ", words));
        });
  }

  private static List<String> words(Facts facts, int person, int on) {
    List<String> words = new ArrayList<>();
    StaffFacts.Categories categories = facts.staff.categories;
    for (int row = categories.first(person); row >= 0; row = categories.next(row)) {
      if (inForce(categories.awardedOn, categories.validTo, row, on)) {
        words.add(category(facts, row) + until(categories.validTo.get(row)));
      }
    }
    add(words, "соответствие должности", facts.staff.conformities, person, on);
    add(words, "аттестация руководителя", facts.staff.headAttestations, person, on);
    return words;
  }

  private static String category(Facts facts, int row) {
    StaffFacts.Categories categories = facts.staff.categories;
    int position = categories.position.get(row);
    boolean highest = categories.category.get(row) == Word.HIGHEST.code();
    boolean listed = facts.directories.positions.present(position);
    return (highest ? "высшая" : "первая")
        + (listed
            ? " («"
                + facts.names.titles.text(facts.directories.positions.title.get(position))
                + "»)"
            : "");
  }

  private static void add(
      List<String> words, String what, StaffFacts.Attestations table, int person, int on) {
    for (int row = table.first(person); row >= 0; row = table.next(row)) {
      if (inForce(table.passedOn, table.validTo, row, on)) {
        words.add(what + until(table.validTo.get(row)));
      }
    }
  }

  private static boolean inForce(IntColumn from, IntColumn to, int row, int on) {
    return from.get(row) <= on && to.get(row) >= on;
  }

  private static String until(int day) {
    return day == Day.NEVER ? "" : ", до " + Russian.date(Day.date(day));
  }
}

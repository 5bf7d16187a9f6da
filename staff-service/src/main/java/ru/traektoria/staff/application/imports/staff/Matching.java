package ru.traektoria.staff.application.imports.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.teacher.Teacher;

/**
 * Recognises the people of a file in the register: by СНИЛС, else by name and birth date. Where the
 * birth date is missing on either side, a name that occurs once is enough.
 */
final class Matching {

  private final Map<String, Stored<Teacher>> bySnils = new HashMap<>();
  private final Map<String, List<Stored<Teacher>>> byName = new HashMap<>();

  Matching(List<Stored<Teacher>> register) {
    for (Stored<Teacher> stored : register) {
      Person person = stored.state().person();
      if (person.snils() != null) {
        bySnils.put(person.snils().mark(), stored);
      }
      byName.computeIfAbsent(person.name().sortKey(), k -> new ArrayList<>()).add(stored);
    }
  }

  /** The teacher the rows tell of; empty for somebody new, or after a problem was told. */
  Optional<Stored<Teacher>> find(PersonRows person, List<TableRow.Problem> problems) {
    if (person.snils() != null && bySnils.containsKey(person.snils().mark())) {
      return sameSnils(person, bySnils.get(person.snils().mark()), problems);
    }
    List<Stored<Teacher>> namesakes =
        byName.getOrDefault(person.first().name().sortKey(), List.of()).stream()
            .filter(stored -> snilsFits(person, stored))
            .filter(stored -> birthDateFits(person, stored))
            .toList();
    if (namesakes.size() > 1) {
      problems.add(
          person
              .first()
              .problem(
                  StaffColumns.BIRTH,
                  "В реестре несколько таких людей: укажите дату рождения или СНИЛС."));
    }
    return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }

  private static Optional<Stored<Teacher>> sameSnils(
      PersonRows person, Stored<Teacher> stored, List<TableRow.Problem> problems) {
    boolean otherName = !stored.state().person().name().matches(person.first().name());
    boolean otherBirth = person.first().birthDate().isEmpty() || !birthDateFits(person, stored);
    if (otherName && otherBirth) {
      problems.add(
          person
              .first()
              .problem(StaffColumns.SNILS, "Этот СНИЛС в реестре принадлежит другому человеку."));
    }
    return Optional.of(stored);
  }

  private static boolean snilsFits(PersonRows person, Stored<Teacher> stored) {
    return person.snils() == null
        || stored.state().person().snils() == null
        || person.snils().matches(stored.state().person().snils());
  }

  private static boolean birthDateFits(PersonRows person, Stored<Teacher> stored) {
    Object told = person.personal().get(StaffColumns.BIRTH);
    Object known = stored.state().person().birthDate();
    return told == null || known == null || told.equals(known);
  }
}

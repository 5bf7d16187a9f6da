package ru.traektoria.staff.application.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.Vacancy;

/** A row of a list of vacancies, understood. */
record VacancyRow(TableRow cells, OrganisationId at, Vacancy.Need need, LocalDate closed) {

  /** What a vacancy is recognised by. */
  private record Key(OrganisationId at, Code position, Code subject, LocalDate declaredOn) {

    static Key of(OrganisationId at, Vacancy.Need need) {
      return new Key(at, need.position(), need.subject(), need.declaredOn());
    }
  }

  /**
   * Pairs rows with the vacancies that are known: first those that say the same, then those of the
   * same place, position, subject and day. What is left is new.
   */
  static Map<VacancyRow, Optional<Stored<Vacancy>>> paired(
      List<VacancyRow> rows, List<Stored<Vacancy>> known) {
    Map<Key, List<Stored<Vacancy>>> free = new HashMap<>();
    for (Stored<Vacancy> v : known) {
      Key key = Key.of(v.state().organisation(), v.state().need());
      free.computeIfAbsent(key, k -> new ArrayList<>()).add(v);
    }
    Map<VacancyRow, Optional<Stored<Vacancy>>> pairs = new LinkedHashMap<>();
    for (VacancyRow row : rows) {
      pairs.put(row, row.take(free, v -> v.state().need().equals(row.need)));
    }
    pairs.replaceAll((row, same) -> same.isPresent() ? same : row.take(free, v -> true));
    return pairs;
  }

  private Optional<Stored<Vacancy>> take(
      Map<Key, List<Stored<Vacancy>>> free, Predicate<Stored<Vacancy>> which) {
    List<Stored<Vacancy>> candidates = free.getOrDefault(Key.of(at, need), new ArrayList<>());
    Optional<Stored<Vacancy>> taken = candidates.stream().filter(which).findFirst();
    taken.ifPresent(candidates::remove);
    return taken;
  }
}

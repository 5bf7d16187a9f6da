package ru.traektoria.monitoring.reading.growth;

import java.util.HashMap;
import java.util.Map;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Команды организаций, прошедшие адресную программу (PU.12, AMB-27). */
public final class Teams {

  private Teams() {}

  /**
   * Organisations of which so many people have finished one programme marked «адресная», each
   * person once. A course outside the catalogue is of the programme it is described as (title,
   * provider and hours); one that is not described makes no team.
   */
  public static Bits addressed(Reading reading, int least, int from, int to) {
    RouteFacts.Courses table = reading.facts().routes.courses;
    Map<Long, Bits> teams = new HashMap<>();
    for (int row : reading.rowsBetween(table.documentOn, table.rows(), from, to)) {
      int organisation = table.organisation.get(row);
      int programme = programme(table, row);
      if (organisation >= 0
          && programme >= 0
          && table.annulled.get(row) == 0
          && Learning.marked(reading, row, Word.ADDRESSED.code())) {
        long team = (long) organisation << 32 | programme;
        teams.computeIfAbsent(team, key -> reading.nobody()).set(table.teacher.get(row));
      }
    }
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    teams.forEach(
        (team, people) -> {
          if (people.count() >= least) {
            organisations.set((int) (team >> 32));
          }
        });
    return organisations;
  }

  private static int programme(RouteFacts.Courses table, int row) {
    int listed = table.programme.get(row);
    return listed >= 0 ? listed : table.describedProgramme.get(row);
  }
}

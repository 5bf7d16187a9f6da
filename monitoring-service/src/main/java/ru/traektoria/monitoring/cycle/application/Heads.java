package ru.traektoria.monitoring.cycle.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.tables.Tables;

/** Кто руководит объединением now, and what it is called: from what events-service tells. */
@Component
public class Heads {

  /**
   * An association.
   *
   * @param title {@code null} where it was told before titles were
   * @param head teacher's id; {@code null}: nobody leads it now
   */
  public record Led(String association, String title, String head, int members) {}

  private final Tables tables;

  Heads(Tables tables) {
    this.tables = tables;
  }

  /** Associations that the teacher leads. */
  public Set<String> ledBy(String teacher, LocalDate on) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int id = facts.names.teachers.find(teacher);
          int head = facts.names.codes.find("HEAD");
          ActivityFacts.Memberships table = facts.activities.memberships;
          Set<String> led = new HashSet<>();
          for (int row = 0; id >= 0 && row < table.rows(); row++) {
            if (current(table, row, on)
                && table.teacher.get(row) == id
                && table.role.get(row) == head) {
              led.add(facts.names.associations.text(table.association.get(row)));
            }
          }
          return led;
        });
  }

  /** Associations of the municipality with somebody in them. */
  public List<Led> in(String municipality, LocalDate on) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int town = facts.names.municipalities.find(municipality);
          int head = facts.names.codes.find("HEAD");
          ActivityFacts.Memberships table = facts.activities.memberships;
          Map<Integer, Integer> members = new HashMap<>();
          Map<Integer, Integer> heads = new HashMap<>();
          for (int row = 0; town >= 0 && row < table.rows(); row++) {
            if (current(table, row, on) && table.municipality.get(row) == town) {
              members.merge(table.association.get(row), 1, Integer::sum);
              if (table.role.get(row) == head) {
                heads.put(table.association.get(row), table.teacher.get(row));
              }
            }
          }
          List<Led> all = new ArrayList<>();
          members.forEach((id, count) -> all.add(led(facts, id, heads.get(id), count)));
          all.sort(java.util.Comparator.comparing(Led::association));
          return all;
        });
  }

  private static Led led(Facts facts, int association, Integer head, int members) {
    int title = facts.associations.associations.title.get(association);
    return new Led(
        facts.names.associations.text(association),
        title < 0 ? null : facts.names.titles.text(title),
        head == null ? null : facts.names.teachers.text(head),
        members);
  }

  private static boolean current(ActivityFacts.Memberships table, int row, LocalDate on) {
    int day = Day.of(on);
    return table.present(row) && table.from.get(row) <= day && table.to.get(row) >= day;
  }
}

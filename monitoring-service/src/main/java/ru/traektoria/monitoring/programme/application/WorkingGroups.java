package ru.traektoria.monitoring.programme.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Рабочие группы муниципалитета (S4, дорожная карта 1: «создана рабочая группа»): those that E.19
 * counts, as events-service tells them. Who is in them stays on their own pages.
 */
@Component
public class WorkingGroups {

  private static final String GROUP = "CREATIVE_GROUP";

  /**
   * A working or creative group.
   *
   * @param title {@code null} where it was told before titles were
   * @param members in it on the day, the head among them
   * @param ordered an order about it is in force
   */
  public record Group(String id, String title, int members, boolean headed, boolean ordered) {}

  private final Tables tables;

  WorkingGroups(Tables tables) {
    this.tables = tables;
  }

  /** Those of the municipality itself, by title. */
  public List<Group> of(String municipality, LocalDate on) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          AssociationFacts.Associations table = facts.associations.associations;
          int town = facts.names.municipalities.find(municipality);
          int kind = facts.names.codes.find(GROUP);
          List<Group> groups = new ArrayList<>();
          for (int row = 0; town >= 0 && kind >= 0 && row < table.rows(); row++) {
            if (table.present(row)
                && table.municipality.get(row) == town
                && table.organisation.get(row) < 0
                && table.kind.get(row) == kind) {
              groups.add(group(facts, row, Day.of(on)));
            }
          }
          groups.sort(Comparator.comparing(g -> g.title() == null ? "" : g.title()));
          return groups;
        });
  }

  private static Group group(Facts facts, int association, int day) {
    ActivityFacts.Memberships table = facts.activities.memberships;
    int head = facts.names.codes.find("HEAD");
    int members = 0;
    boolean headed = false;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.association.get(row) == association
          && table.from.get(row) <= day
          && table.to.get(row) >= day) {
        members++;
        headed |= table.role.get(row) == head;
      }
    }
    int title = facts.associations.associations.title.get(association);
    return new Group(
        facts.names.associations.text(association),
        title < 0 ? null : facts.names.titles.text(title),
        members,
        headed,
        ordered(facts, association, day));
  }

  private static boolean ordered(Facts facts, int association, int day) {
    DocumentFacts.Documents table = facts.documents.documents;
    int order = facts.names.codes.find("ORDER");
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.association.get(row) == association
          && table.type.get(row) == order
          && table.annulled.get(row) == 0
          && table.validFrom.get(row) <= day
          && table.validTo.get(row) >= day) {
        return true;
      }
    }
    return false;
  }
}

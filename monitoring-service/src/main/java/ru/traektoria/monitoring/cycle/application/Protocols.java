package ru.traektoria.monitoring.cycle.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.tables.Tables;

/** Подписанные протоколы методического совета, as events-service tells them. */
@Component
public class Protocols {

  private static final String COUNCIL = "METHODICAL_COUNCIL";

  /**
   * A signed protocol.
   *
   * @param year of the book in which it has its number, as 2026-27
   */
  public record Signed(String meeting, int number, String year, LocalDate heldOn) {}

  private final Tables tables;

  Protocols(Tables tables) {
    this.tables = tables;
  }

  /** Those of the municipality's council, the newest first. */
  public List<Signed> of(String municipality) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          AssociationFacts.Protocols table = facts.associations.protocols;
          int town = facts.names.municipalities.find(municipality);
          int council = facts.names.codes.find(COUNCIL);
          List<Signed> signed = new ArrayList<>();
          for (int row = 0; town >= 0 && row < table.rows(); row++) {
            if (table.present(row)
                && table.municipality.get(row) == town
                && table.associationKind.get(row) == council) {
              signed.add(signed(facts, table, row));
            }
          }
          signed.sort(Comparator.comparing(Signed::heldOn).reversed());
          return signed;
        });
  }

  private static Signed signed(Facts facts, AssociationFacts.Protocols table, int row) {
    int year = table.year.get(row);
    return new Signed(
        table.keys().text(row),
        table.number.get(row),
        year < 0 ? "" : facts.names.codes.text(year),
        Day.date(table.heldOn.get(row)));
  }

  /** The protocol of the meeting, if it is one of the municipality's council. */
  Optional<Signed> find(String meeting, String municipality) {
    return of(municipality).stream().filter(s -> s.meeting().equals(meeting)).findFirst();
  }
}

package ru.traektoria.monitoring.cycle.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.web.problem.Problems;

/** Одобренные практики банка, as events-service tells them: what a recommendation can attach. */
@Component
public class BankPractices {

  private static final String BANK = "/activities/practices/";

  /**
   * A practice that the whole municipality may read.
   *
   * @param organisation whose experience it is; {@code null} where nobody said
   */
  public record Approved(String id, String title, String organisation) {

    /** Its page in the portal. */
    public String address() {
      return BANK + id;
    }
  }

  private final Tables tables;

  BankPractices(Tables tables) {
    this.tables = tables;
  }

  /** Those of the municipality in whose title the words are, by title. */
  public List<Approved> search(String words, String municipality) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return of(municipality).stream()
        .filter(p -> p.title().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(Approved::title))
        .toList();
  }

  /** The address of the practice; refused where the municipality's bank has no such one. */
  public String address(String id, String municipality) {
    return of(municipality).stream()
        .filter(p -> p.id().equals(id))
        .map(Approved::address)
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Практика", id));
  }

  /** The practice behind an address of a recommendation, if it is one of the bank. */
  public Optional<Approved> at(String address, String municipality) {
    return address.startsWith(BANK)
        ? of(municipality).stream().filter(p -> p.address().equals(address)).findFirst()
        : Optional.empty();
  }

  private List<Approved> of(String municipality) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          BankFacts.Practices table = facts.bank.practices;
          int town = facts.names.municipalities.find(municipality);
          List<Approved> known = new ArrayList<>();
          for (int row = 0; town >= 0 && row < table.rows(); row++) {
            if (table.present(row)
                && table.municipality.get(row) == town
                && table.title.get(row) >= 0
                && table.approvedOn.get(row) != table.approvedOn.empty()) {
              known.add(approved(facts, table, row));
            }
          }
          return known;
        });
  }

  private static Approved approved(Facts facts, BankFacts.Practices table, int row) {
    int place = table.organisation.get(row);
    return new Approved(
        table.keys().text(row),
        facts.names.titles.text(table.title.get(row)),
        place < 0 ? null : facts.names.organisations.text(place));
  }
}

package ru.traektoria.events.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands on a document.
 *
 * @param type вид
 * @param title о чём
 * @param number номер
 * @param issuedOn дата
 * @param validFrom first day in force; the date where nothing else is said
 * @param validTo last day in force; {@code null} without term
 * @param directions of the methodical service it lays down (S4-46)
 * @param party with whom an agreement is (S4-15); empty else
 * @param association id of the council or association it is about; {@code null} if none
 * @param order from which template it is printed; {@code null} if from none
 * @param links where it is published: public addresses
 */
public record Sheet(
    DocumentType type,
    String title,
    String number,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    Set<Direction> directions,
    String party,
    String association,
    OrderKind order,
    List<String> links) {

  public Sheet {
    title = text(title);
    number = text(number);
    party = text(party);
    validFrom = validFrom == null ? issuedOn : validFrom;
    directions = directions == null ? Set.of() : Set.copyOf(directions);
    association = association == null || association.isBlank() ? null : association;
    links =
        links == null
            ? List.of()
            : links.stream().map(String::strip).filter(link -> !link.isEmpty()).toList();
  }

  /** Directions in the order of the list. */
  public List<Direction> orderedDirections() {
    return List.copyOf(new TreeSet<>(directions));
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}

package ru.traektoria.events.document.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.document.model.Direction;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.OrderKind;
import ru.traektoria.events.document.model.Sheet;

/**
 * Документ, as a machine or a form sends it.
 *
 * @param links one address a line, from a form; several from a machine
 * @param organisation whose it is: a school; empty for the municipality's own. Read at creation
 */
public record DocumentRequest(
    DocumentType type,
    String title,
    String number,
    @DateTimeFormat(iso = ISO.DATE) LocalDate issuedOn,
    @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
    @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,
    Set<Direction> directions,
    String party,
    String association,
    OrderKind order,
    List<String> links,
    String organisation) {

  /** As the model knows it. */
  public Sheet sheet() {
    List<String> addresses =
        links == null ? List.of() : links.stream().flatMap(String::lines).toList();
    return new Sheet(
        type,
        title,
        number,
        issuedOn,
        validFrom,
        validTo,
        directions,
        party,
        association,
        order,
        addresses);
  }
}

package ru.traektoria.monitoring.web.pages.counted;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.web.pages.counted.CountedThings.Thing;

/** Materials, practices, documents and what the service gives, as rows of a list. */
@Component
class PaperThings {

  private final FactCells cells;

  PaperThings(FactCells cells) {
    this.cells = cells;
  }

  Thing material(Facts facts, String id) {
    var table = facts.bank.materials;
    int row = table.keys().find(id);
    String kind = KindWords.material(FactCells.code(table, table.kind, row));
    return new Thing(
        kind + FactCells.on(table, table.publishedOn, row),
        cells.where(table, table.organisation, row),
        "/activities/materials/" + id);
  }

  Thing expertise(Facts facts, String id) {
    var table = facts.bank.expertises;
    int row = table.keys().find(id);
    String kind = KindWords.material(FactCells.code(table, table.kind, row));
    String material = FactCells.code(table, table.material, row);
    return new Thing(
        kind + ", заключение" + FactCells.on(table, table.concludedOn, row),
        cells.where(table, table.organisation, row),
        material == null ? null : "/activities/materials/" + material);
  }

  Thing practice(Facts facts, String id) {
    var table = facts.bank.practices;
    int row = table.keys().find(id);
    boolean approved = table.present(row) && table.approvedOn.get(row) != Day.NEVER;
    String when =
        approved ? ", в банке с " + FactCells.date(table.approvedOn, row) : " из истории показов";
    String page = approved ? "/activities/practices/" + id : null;
    return new Thing("Практика" + when, cells.where(table, table.organisation, row), page);
  }

  Thing document(Facts facts, String id) {
    var table = facts.documents.documents;
    int row = table.keys().find(id);
    String type = KindWords.document(FactCells.code(table, table.type, row));
    return new Thing(
        type + FactCells.on(table, table.issuedOn, row),
        cells.where(table, table.organisation, row),
        "/activities/documents/" + id);
  }

  Thing consultation(Facts facts, String id) {
    var table = facts.service.consultations;
    int row = table.keys().find(id);
    String name = "Консультация" + FactCells.on(table, table.givenOn, row);
    return new Thing(
        name, cells.where(table, table.organisation, row), "/activities/consultations/" + id);
  }

  Thing bulletin(Facts facts, String id) {
    var table = facts.service.bulletins;
    String name = "Бюллетень" + FactCells.on(table, table.sentOn, table.keys().find(id));
    return new Thing(name, null, "/activities/bulletins/" + id);
  }

  Thing laboratory(Facts facts, String id) {
    var table = facts.service.laboratories;
    int row = table.keys().find(id);
    String name = "Лаборатория" + FactCells.on(table, table.from, row);
    return new Thing(
        name, cells.where(table, table.organisation, row), "/activities/laboratories/" + id);
  }
}

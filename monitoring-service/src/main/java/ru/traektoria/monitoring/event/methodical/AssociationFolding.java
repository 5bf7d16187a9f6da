package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;

/** Associations, signed protocols and subject weeks of {@code activities.events}. */
public final class AssociationFolding {

  private final Facts facts;
  private final AssociationFacts associations;

  public AssociationFolding(Facts facts) {
    this.facts = facts;
    this.associations = facts.associations;
  }

  public Map<String, Folding> foldings() {
    return Map.of(
        "AssociationChanged", association(),
        "ProtocolSigned", protocol(),
        "SubjectWeekHeld", week());
  }

  /** Its kind says what its meetings were for whoever came, wherever they work (PU.14). */
  private Folding association() {
    AssociationFacts.Associations table = associations.associations;
    return new RowFolding("association", table, facts)
        .texts(table.municipality, table.organisation, table.kind, table.exactKind, table.title)
        .required(table.municipality, table.kind)
        .after(row -> facts.touchAll());
  }

  private Folding protocol() {
    AssociationFacts.Protocols table = associations.protocols;
    return new RowFolding("meeting", table, facts)
        .texts(table.activity, table.association, table.associationKind)
        .texts(table.municipality, table.organisation, table.year)
        .number("number", table.number, EventJson::integer)
        .days(table.heldOn, table.signedOn)
        .flags(table.learning)
        .required(table.municipality, table.associationKind, table.year, table.heldOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding week() {
    AssociationFacts.SubjectWeeks table = associations.subjectWeeks;
    return new RowFolding("series", table, facts)
        .texts(table.municipality, table.organisation, table.kind)
        .days(table.from, table.to, table.closedOn)
        .flags(table.annulled)
        .required(table.municipality, table.from)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }
}

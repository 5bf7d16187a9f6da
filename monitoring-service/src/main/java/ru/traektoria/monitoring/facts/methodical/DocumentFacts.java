package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Документы методической работы and the directions they are about (domain.md §2.5). */
public final class DocumentFacts {

  public final Documents documents;
  public final DocumentDirections documentDirections;

  public DocumentFacts(Names names) {
    documents = new Documents(names);
    documentDirections = new DocumentDirections(names, documents.keys());
  }

  public List<Table> tables() {
    return List.of(documents, documentDirections);
  }

  /** Документы: положения, приказы, договоры …; without title and text. */
  public static final class Documents extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn association;
    public final IntColumn type;
    public final IntColumn regulation = number("regulation");
    public final IntColumn issuedOn = day("issuedOn");
    public final IntColumn validFrom = day("validFrom");
    public final IntColumn validTo = day("validTo");
    public final IntColumn approved = number("approved");
    public final IntColumn annulled = number("annulled");

    Documents(Names names) {
      super("documents", new Dictionary("documents"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      association = reference("association", names.associations);
      type = reference("type", names.codes);
    }
  }

  /** Направления деятельности, о которых документ. */
  public static final class DocumentDirections extends OwnedTable {
    public final IntColumn direction;

    DocumentDirections(Names names, Dictionary documents) {
      super("documentDirections", documents);
      direction = reference("direction", names.codes);
    }
  }
}
